package org.takedownregister.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.takedownregister.report.page.CasePage;

/** Renders pages with the templates that were compiled in the build. */
final class Rendering {

    private static final int HEAVIEST_CASE = 60 * 1024;

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
        PageOutput output = new PageOutput();
        templates.render(template + ".jte", page, output);
        return output.toByteArray();
    }
}
