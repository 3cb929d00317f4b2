package org.takedownregister.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Colours of a team, in place of the site's own.
 *
 * @param light those for light screens, each as {@code #rrggbb}
 * @param dark those for dark screens, each as {@code #rrggbb}
 */
public record Colours(Map<Use, String> light, Map<Use, String> dark) {

    /** The site's own colours. */
    public static final Colours NONE = new Colours(Map.of(), Map.of());

    /** The least contrast between a text and what it stands on: level AA of WCAG 2.2. */
    public static final double LEAST_CONTRAST = 4.5;

    /** What a colour is for, with the site's own for light and for dark screens. */
    public enum Use {
        /** The ground of a page. */
        PAPER("#fbfaf6", "#131518"),
        /** The ground of bars and boxes. */
        CARD("#ffffff", "#1b1e23"),
        /** Text. */
        INK("#191817", "#ecebe6"),
        /** Text of less weight. */
        SOFT("#57554f", "#aeaca4"),
        /** Links. */
        ACCENT("#0b4f6c", "#86cbe8");

        private final String light;
        private final String dark;

        Use(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        /** Its name in style sheets and files: {@code accent}. */
        public String token() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if one is not a colour */
    public Colours {
        light = copy(light);
        dark = copy(dark);
    }

    private static Map<Use, String> copy(Map<Use, String> colours) {
        Map<Use, String> copy = new EnumMap<>(Use.class);
        copy.putAll(colours);
        copy.values().forEach(colour -> {
            if (!isColour(colour)) {
                throw new IllegalArgumentException("no colour: " + colour);
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    /** Whether a text is a colour as it stands here: a number sign and six hexadecimal digits in lower case. */
    public static boolean isColour(String text) {
        return text.matches("#[0-9a-f]{6}");
    }

    /** The first text that does not stand out from what it stands on, in words; empty if all do. */
    public Optional<String> unreadable() {
        return unreadable(light, false).or(() -> unreadable(dark, true));
    }

    private static Optional<String> unreadable(Map<Use, String> colours, boolean dark) {
        for (Use ground : new Use[] {Use.PAPER, Use.CARD}) {
            for (Use text : new Use[] {Use.INK, Use.SOFT, Use.ACCENT}) {
                double contrast = contrast(colour(colours, text, dark), colour(colours, ground, dark));
                if (contrast < LEAST_CONTRAST) {
                    long tenths = (long) (contrast * 10);
                    return Optional.of(text.token() + " on " + ground.token() + " on "
                            + (dark ? "dark" : "light") + " screens with a contrast of "
                            + tenths / 10 + "." + tenths % 10 + " to 1");
                }
            }
        }
        return Optional.empty();
    }

    private static String colour(Map<Use, String> colours, Use use, boolean dark) {
        return colours.getOrDefault(use, dark ? use.dark : use.light);
    }

    /** The style sheet that puts them in place of the site's own; empty if there are none. */
    String css() {
        return css("light", light) + css("dark", dark);
    }

    private static String css(String scheme, Map<Use, String> colours) {
        if (colours.isEmpty()) {
            return "";
        }
        StringBuilder css = new StringBuilder("@media screen and (prefers-color-scheme: " + scheme + ") {\n  :root {");
        colours.forEach((use, colour) -> css.append(" --")
                .append(use.token())
                .append(": ")
                .append(colour)
                .append(';'));
        return css.append(" }\n}\n").toString();
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
