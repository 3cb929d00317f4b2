package org.takedownregister.importer.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToLongFunction;
import org.takedownregister.importer.InputOptions;

/** Finds out what separates the cells of a file. */
public final class Delimiters {

    private static final char[] CANDIDATES = {',', ';', '\t'};

    private Delimiters() {}

    /**
     * The one of comma, semicolon and tab that makes the best header of a file's beginning; comma if none
     * does.
     *
     * @param known how many of some names are known column names
     */
    public static char sniff(String beginning, InputOptions options, ToLongFunction<List<String>> known) {
        char best = CANDIDATES[0];
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            List<String> header = header(beginning, candidate, options);
            long score = known.applyAsLong(header) * options.maxColumns() + header.size();
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> header(String beginning, char delimiter, InputOptions options) {
        try (CsvRows rows = new CsvRows(utf8(beginning), delimiter, options)) {
            CsvRow row = rows.next();
            return row == null ? List.of() : row.cells();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
