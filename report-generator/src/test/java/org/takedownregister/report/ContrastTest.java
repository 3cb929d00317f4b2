package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet against those of WCAG 2.2, level AA, in both schemes. */
class ContrastTest {

    private static final double LEAST_FOR_TEXT = 4.5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyTextStandsOutFromItsGround(int scheme) throws IOException {
        Map<String, String> colours = scheme(scheme);
        for (String ground : List.of("paper", "card", "mark")) {
            for (String text : List.of("ink", "soft", "accent")) {
                check(colours, text, ground);
            }
        }
        for (String chip : List.of("lead", "agree", "narrow", "clash", "mute")) {
            check(colours, chip, chip + "-ground");
        }
    }

    private static void check(Map<String, String> colours, String text, String ground) {
        assertThat(contrast(colour(colours, text), colour(colours, ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static Map<String, String> scheme(int scheme) throws IOException {
        String css;
        try (InputStream in = Objects.requireNonNull(Sites.class.getResourceAsStream("site.css"))) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int first = css.indexOf(":root {");
        String block = css.substring(scheme == 0 ? first : css.indexOf(":root {", first + 1));
        Matcher token = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(block.substring(0, block.indexOf('}')));
        Map<String, String> colours = new HashMap<>();
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
