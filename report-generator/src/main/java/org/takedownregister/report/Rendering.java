package org.takedownregister.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/**
 * Renders pages with the templates that were compiled in the build. Characters that could reorder or hide text
 * around them are shown by their number instead, whatever field they came in by.
 */
final class Rendering {

    private static final int LARGE_PAGE = 32 * 1024;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendering.class.getClassLoader(), "org.takedownregister.report.template");

    byte[] page(String template, Object page) {
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
        boolean bidi = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u206f');
        boolean invisible = c == '\u00ad' || c == '\u200b' || (c >= '\u2060' && c <= '\u2065') || c == '\ufeff';
        boolean filler = c == '\u180e' || c == '\u3164' || c == '\uffa0' || (c >= '\ufff9' && c <= '\ufffb');
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean separator = c == '\u2028' || c == '\u2029' || c == '\u0085';
        boolean lone = c == '\ufffe' || c == '\uffff';
        return bidi || invisible || filler || control || separator || lone;
    }
}
