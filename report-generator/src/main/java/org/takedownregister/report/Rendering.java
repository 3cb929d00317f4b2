package org.takedownregister.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.takedownregister.report.page.CasePage;
import org.takedownregister.report.words.Disguises;

/**
 * Renders pages with the templates that were compiled in the build. Characters that could reorder or hide text
 * around them are shown by their number instead, whatever field they came in by.
 */
final class Rendering {

    private static final int HEAVIEST_CASE = 60 * 1024;
    private static final int LARGE_PAGE = 32 * 1024;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendering.class.getClassLoader(), "org.takedownregister.report.template");

    /** The page of a case that would be heavy goes without its drawings, the one of its dates first. */
    byte[] page(String template, Object page) {
        byte[] whole = rendered(template, page);
        if (whole.length <= HEAVIEST_CASE || !(page instanceof CasePage told) || !told.isDrawn()) {
            return whole;
        }
        byte[] lighter = rendered(template, told.withoutTimeLine());
        return lighter.length <= HEAVIEST_CASE ? lighter : rendered(template, told.withoutDrawings());
    }

    private byte[] rendered(String template, Object page) {
        StringOutput output = new StringOutput(LARGE_PAGE);
        templates.render(template + ".jte", page, output);
        return Disguises.shown(output.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
