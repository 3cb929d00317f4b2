package org.takedownregister.importer.flat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.Numbers;

/**
 * A count as people write it: {@code 35}, {@code ~150000}, {@code about 150000}, {@code >170000},
 * {@code >=700}, {@code <=20}, {@code 100-200}.
 *
 * @param platform the platform of its column
 * @param assetType the kind of assets of its column
 * @param value the number
 * @param valueMax the upper end of a range; null for a single number
 * @param qualifier how firmly it is stated
 */
record Count(
        Cell platform, Cell assetType, Cell value, @Nullable Cell valueMax, Cell qualifier) {

    private static final Cell EXACT = Cell.constant("exact");
    private static final Pattern RANGE = Pattern.compile("(\\d+) *[-\u2013\u2014] *(\\d+)");
    private static final Pattern QUALIFIED = Pattern.compile("(?i)("
            + "~|about |approximately |approx\\.? |ca\\.? |circa |"
            + ">=|\u2265|at least |>|more than |over |<=|\u2264|at most |up to ) *(\\S.*)");

    /** Reads a count; one that cannot be read is kept as it stands, to be refused with its reason. */
    static Count of(Cell platform, Cell assetType, Cell cell) {
        String text = cell.trimmed();
        if (Numbers.isDigits(text)) {
            return new Count(platform, assetType, cell, null, EXACT);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Count(platform, assetType, cell.with(range.group(1)), cell.with(range.group(2)), EXACT);
        }
        Matcher qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            return new Count(
                    platform,
                    assetType,
                    cell.with(qualified.group(2)),
                    null,
                    Cell.constant(qualifier(qualified.group(1).strip().toLowerCase(java.util.Locale.ROOT))));
        }
        return new Count(platform, assetType, cell, null, EXACT);
    }

    private static String qualifier(String word) {
        return switch (word) {
            case ">=", "\u2265", "at least" -> "at-least";
            case ">", "more than", "over" -> "more-than";
            case "<=", "\u2264", "at most", "up to" -> "at-most";
            default -> "about";
        };
    }
}
