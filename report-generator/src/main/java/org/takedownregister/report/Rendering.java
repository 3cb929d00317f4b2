package org.takedownregister.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.takedownregister.report.page.CasePage;

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
        return shown(output.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(String html) {
        int first = 0;
        while (first < html.length() && !isDeceptive(html.charAt(first))) {
            first++;
        }
        if (first == html.length()) {
            return html;
        }
        StringBuilder shown = new StringBuilder(html.length() + 64).append(html, 0, first);
        for (int i = first; i < html.length(); i++) {
            char c = html.charAt(i);
            if (isDeceptive(c)) {
                shown.append(String.format("[U+%04X]", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** Joiners and directional marks are part of how some scripts are written and stay. */
    private static boolean isDeceptive(char c) {
        if ((c >= ' ' && c <= '~') || c == '\n') {
            return false;
        }
        boolean bidi = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        boolean invisible = c == '\u00ad' || c == '\u200b' || (c >= '\u2060' && c <= '\u2064') || c == '\ufeff';
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean separator = c == '\u2028' || c == '\u2029' || c == '\u0085';
        boolean lone = c == '\ufffe' || c == '\uffff';
        return bidi || invisible || control || separator || lone;
    }
}
