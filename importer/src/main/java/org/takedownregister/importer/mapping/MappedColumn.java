package org.takedownregister.importer.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Blanks;

/**
 * What becomes of a column.
 *
 * @param line the line of the mapping on which it stands
 * @param from its name in the sheet
 * @param to its name in the layout
 * @param separator what separates the values of a cell; null if a cell holds one
 * @param dates how dates are written; null if it holds none, or as the register writes them
 * @param values what to write for some values
 */
record MappedColumn(
        long line,
        String from,
        String to,
        @Nullable String separator,
        @Nullable DateTimeFormatter dates,
        Map<String, String> values) {

    /** A cell as the layout has it; what does not fit is left as it stands, to be refused with its reason. */
    String map(String cell) {
        if (separator == null) {
            return one(cell);
        }
        return Arrays.stream(cell.split(java.util.regex.Pattern.quote(separator), -1))
                .map(this::one)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.joining(";"));
    }

    private String one(String cell) {
        String text = Blanks.trim(cell);
        @Nullable String value = values.get(text);
        if (value != null) {
            return value;
        }
        if (dates != null) {
            try {
                return LocalDate.parse(text, dates).toString();
            } catch (DateTimeParseException anotherWay) {
                return text;
            }
        }
        return text;
    }
}
