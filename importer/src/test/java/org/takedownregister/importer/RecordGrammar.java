package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of docs/csv-format.md (that of RFC 4180, with any line break and blanks around quotes) as one
 * regular expression over a whole text: a second opinion on where records start, which shares nothing with
 * the reader. Where quotes do not balance, a line is a record.
 */
final class RecordGrammar {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*");

    /** Of a record that is too long, this much is told. */
    private static final int KEPT = 4_000;

    private final char delimiter;
    private final int longest;
    private final Pattern cell;
    private final Pattern record;

    RecordGrammar(char delimiter, int longest) {
        this.delimiter = delimiter;
        this.longest = longest;
        String quoted = " *+\"(?:[^\"]++|\"\")*+\" *+";
        String plain = "(?! *+\")[^\\r\\n" + delimiter + "]*+";
        String either = "(?:" + quoted + "|" + plain + ")";
        cell = Pattern.compile(either);
        record = Pattern.compile(either + "(?:" + delimiter + either + ")*+(?=[\\r\\n]|\\z)");
    }

    /**
     * A record of a text.
     *
     * @param line the line on which it starts, from 1
     * @param cells its cells; of a broken one, what stands between delimiters
     */
    record Found(long line, List<String> cells) {

        /** The same with some lines before it. */
        Found later(int lines) {
            return new Found(line + lines, cells);
        }
    }

    /** The records of a text, the header first. */
    List<Found> records(String text) {
        List<Found> records = new ArrayList<>();
        int columns = -1;
        long line = 1;
        int at = 0;
        while (at < text.length()) {
            String next = record(text, at, columns);
            if (!next.isEmpty()) {
                records.add(new Found(line, cells(next)));
                columns = records.get(0).cells().size();
                line += BREAK.matcher(next).results().count();
            }
            at += next.length();
            Matcher end = BREAK.matcher(text).region(at, text.length());
            if (end.lookingAt()) {
                at = end.end();
                line++;
            }
        }
        return records;
    }

    private String record(String text, int at, int columns) {
        Matcher line = LINE.matcher(text).region(at, text.length());
        String first = line.lookingAt() ? line.group() : "";
        Matcher whole = record.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!whole.lookingAt() || whole.group().length() > longest) {
            return first;
        }
        String found = whole.group();
        boolean spansLines = found.length() > first.length();
        return spansLines && isBroken(found, first, columns) ? first : found;
    }

    /** Whether a record over several lines has too many or too few cells, and its first line has not. */
    private boolean isBroken(String found, String first, int columns) {
        return columns >= 0 && isText(found) && cells(found).size() != columns && pieces(first) == columns;
    }

    /** A record with bytes that are no text is rejected as it stands. */
    private static boolean isText(String found) {
        return found.indexOf('\0') < 0 && found.indexOf('\uFFFE') < 0;
    }

    private long pieces(String line) {
        return 1 + line.chars().filter(c -> c == delimiter).count();
    }

    private List<String> cells(String found) {
        if (!record.matcher(found).matches() || found.length() > longest) {
            String kept = found.length() > longest ? found.substring(0, Math.min(KEPT, found.length())) : found;
            return Arrays.asList(kept.split(Pattern.quote(String.valueOf(delimiter)), -1));
        }
        List<String> cells = new ArrayList<>();
        Matcher cell = this.cell.matcher(found);
        for (int at = 0; at <= found.length(); at = cell.end() + 1) {
            cell.region(at, found.length());
            assertThat(cell.lookingAt()).isTrue();
            String bare = cell.group().replaceAll("^ +| +$", "");
            cells.add(
                    cell.group().matches("(?s) *\".*")
                            ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
                            : cell.group());
        }
        return cells;
    }
}
