package org.takedownregister.importer.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** The texts that the sheets of a workbook refer to by number. They are the one thing of it that is kept in memory. */
final class SharedTexts {

    /** How much memory they may take, in bytes as estimated. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int BYTES_OF_ANY_TEXT = 64;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    /** Reads them; texts longer than the limit are cut right behind it. */
    static SharedTexts read(Xml xml, int mostChars, String workbook) throws IOException {
        SharedTexts shared = new SharedTexts();
        Map<String, String> seen = new HashMap<>();
        long bytes = 0;
        StringBuilder text = new StringBuilder();
        boolean reads = false;
        boolean sounds = false;
        while (xml.next()) {
            if (xml.starts("si")) {
                text.setLength(0);
            } else if (xml.starts("rPh") || xml.ends("rPh")) {
                sounds = xml.starts("rPh");
            } else if (xml.starts("t") || xml.ends("t")) {
                reads = xml.starts("t") && !sounds;
            } else if (xml.ends("si")) {
                String whole = unescaped(text.toString());
                bytes += seen.containsKey(whole) ? 8 : BYTES_OF_ANY_TEXT + 2L * whole.length();
                if (bytes > MOST_BYTES) {
                    throw tooMany(workbook);
                }
                shared.texts.add(seen.computeIfAbsent(whole, same -> same));
            } else if (reads) {
                xml.addText(text, mostChars + 1);
            }
        }
        return shared;
    }

    private static Refused tooMany(String workbook) {
        return new Refused(new Problem(
                ProblemCode.ARCHIVE_TOO_LARGE,
                Place.file(workbook),
                "more different texts than fit into " + MOST_BYTES + " bytes",
                "a workbook with fewer",
                "Save each sheet as CSV, which may be of any size, and import those files"));
    }

    /** The characters that spreadsheets write as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    /** The text of a number; null if there is none. */
    @Nullable String text(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
