package org.takedownregister.importer.sheet;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * A cell of a sheet.
 *
 * @param text what it shows; where it has a fault, what stands there
 * @param fault what the spreadsheet made of it; null if it is what it was
 */
record SheetCell(String text, @Nullable ProblemCode fault) {

    /** Writes a number; null if its digits are lost. */
    interface Numbers {
        @Nullable String text(String raw);
    }

    /** A cell of a type, as workbooks name types, with its value as they write it. */
    static SheetCell of(String type, String raw, boolean isComputed, SharedTexts shared, Numbers numbers) {
        if (isComputed && raw.isEmpty() && !type.equals("str")) {
            return new SheetCell("a formula without its value", ProblemCode.FORMULA_FAILED);
        }
        return switch (type) {
            case "s" -> shared(raw, shared);
            case "str", "inlineStr" -> new SheetCell(SharedTexts.unescaped(raw), null);
            case "b" -> new SheetCell(raw.equals("1") ? "TRUE" : raw.equals("0") ? "FALSE" : raw, null);
            case "d" -> new SheetCell(Serial.iso(raw), null);
            case "e" -> new SheetCell(raw, ProblemCode.FORMULA_FAILED);
            default -> number(raw, numbers);
        };
    }

    private static SheetCell shared(String raw, SharedTexts shared) {
        if (raw.isEmpty()) {
            return new SheetCell("", null);
        }
        @Nullable String text = shared.text(raw);
        return text == null
                ? new SheetCell("the text number " + raw + ", which the workbook lacks", ProblemCode.FORMULA_FAILED)
                : new SheetCell(text, null);
    }

    private static SheetCell number(String raw, Numbers numbers) {
        @Nullable String text = numbers.text(raw);
        return text == null ? new SheetCell(raw, ProblemCode.DIGITS_LOST) : new SheetCell(text, null);
    }
}
