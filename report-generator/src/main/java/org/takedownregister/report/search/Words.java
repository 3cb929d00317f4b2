package org.takedownregister.report.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into the words that are looked up: runs of letters, digits and marks, without case and marks; scripts
 * that put no space between words give one word a sign. The script {@code search-index.js} has the same rules; a test
 * holds the two together.
 */
final class Words {

    /** Longer words are cut; in code points. */
    static final int LONGEST = 32;

    private static final int FIRST_NOT_ASCII = 0x80;
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Letters that no Unicode normalisation takes apart; the Arabic ones have two code points for one letter. */
    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry(0xDF, "ss"),
            Map.entry(0xE6, "ae"),
            Map.entry(0xF8, "o"),
            Map.entry(0x111, "d"),
            Map.entry(0x131, "i"),
            Map.entry(0x142, "l"),
            Map.entry(0x153, "oe"),
            Map.entry(0x3C2, "\u03C3"),
            Map.entry(0x640, ""),
            Map.entry(0x643, "\u06A9"),
            Map.entry(0x649, "\u06CC"),
            Map.entry(0x64A, "\u06CC"));

    private Words() {}

    /** The words of a text, in order, repeated as they are repeated. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (isAscii(text)) {
            ofAscii(text, words);
            return words;
        }
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            add(runs.group(), words);
        }
        return words;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_NOT_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static void ofAscii(String text, List<String> words) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isLetterOrDigit(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, Math.min(i, from + LONGEST)).toLowerCase(Locale.ROOT));
                }
                from = i + 1;
            }
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static void add(String run, List<String> words) {
        if (run.chars().allMatch(letter -> letter < FIRST_NOT_ASCII)) {
            words.add(run.substring(0, Math.min(run.length(), LONGEST)).toLowerCase(Locale.ROOT));
        } else {
            split(fold(run), words);
        }
    }

    private static String fold(String run) {
        String plain = Normalizer.normalize(run, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        NO_LETTER.matcher(plain).replaceAll("").codePoints().forEach(letter -> {
            String other = FOLDED.get(letter);
            if (other == null) {
                folded.appendCodePoint(letter);
            } else {
                folded.append(other);
            }
        });
        return folded.toString();
    }

    private static void split(String folded, List<String> words) {
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(letter -> {
            if (UNSPACED.contains(UnicodeScript.of(letter))) {
                end(word, words);
                words.add(Character.toString(letter));
            } else {
                word.appendCodePoint(letter);
            }
        });
        end(word, words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            int length = word.codePointCount(0, word.length());
            words.add(length <= LONGEST ? word.toString() : word.substring(0, word.offsetByCodePoints(0, LONGEST)));
            word.setLength(0);
        }
    }
}
