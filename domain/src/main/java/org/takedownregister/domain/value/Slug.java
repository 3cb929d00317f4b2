package org.takedownregister.domain.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * An identifier that people type, that stands in addresses and that is the same on a disk which does
 * not tell upper from lower case: {@code [a-z0-9][a-z0-9-]*}, at most {@value #LONGEST} characters.
 *
 * @param text the identifier
 */
public record Slug(String text) implements Comparable<Slug> {

    /** The longest identifier, in characters. */
    public static final int LONGEST = 100;

    /** Names that Windows keeps for devices, whatever ending a file has. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int LONGEST_DEVICE = 4;

    /** @throws IllegalArgumentException if the text is no slug */
    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    /** Reads an identifier; the refusal proposes the nearest good one. */
    public static Parsed<Slug> parse(String text) {
        if (isSlug(text)) {
            return Parsed.value(new Slug(text));
        }
        String near = near(text);
        String fix;
        if (looksLikeRuinedNumber(text)) {
            fix = "A spreadsheet turned a long number into a rounded one; format the column as text and take the"
                    + " identifier from the original file again";
        } else {
            fix = near.isEmpty() ? "Give the row an identifier such as facebook-romania-2020" : "Write " + near;
        }
        return Parsed.refusal(
                ProblemCode.SLUG_UNREADABLE,
                text,
                "an identifier of a-z, 0-9 and hyphens, at most " + LONGEST + " characters",
                fix);
    }

    /** The nearest identifier to a free text: lower case, other characters as hyphens; may be empty. */
    public static String near(String text) {
        return isAscii(text) ? nearAscii(text) : nearAny(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String nearAscii(String text) {
        StringBuilder near = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                near.append(lower);
            } else if (!near.isEmpty() && near.charAt(near.length() - 1) != '-') {
                near.append('-');
            }
        }
        near.setLength(Math.min(near.length(), LONGEST));
        if (!near.isEmpty() && near.charAt(near.length() - 1) == '-') {
            near.setLength(near.length() - 1);
        }
        return near.toString();
    }

    private static String nearAny(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("-+$", "");
    }

    /** Whether a text is what a spreadsheet makes of a long number: {@code 9.06E+17}. */
    public static boolean looksLikeRuinedNumber(String text) {
        return text.matches("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+");
    }

    private static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * The name of a file about what is so identified, without an ending, good on every system: the identifier itself,
     * or followed by an underscore, which no identifier has, if Windows keeps it for a device.
     */
    public String fileName() {
        return text.length() <= LONGEST_DEVICE && DEVICES.contains(text) ? text + "_" : text;
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
