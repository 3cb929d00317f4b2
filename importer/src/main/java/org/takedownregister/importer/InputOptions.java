package org.takedownregister.importer;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.mapping.Mapping;

/**
 * How inputs are read.
 *
 * @param encoding the encoding of every file; null to detect each one's
 * @param layout the name of what every file is read as; null to tell each by its header
 * @param mapping how a sheet's own columns become those of a layout; null to take them as they are
 * @param maxCellChars the longest cell, in UTF-16 units; a row with a longer one is rejected
 * @param maxRowChars the longest row, in UTF-16 units; a longer one is rejected
 * @param maxColumns the most columns that a header may have
 */
public record InputOptions(
        @Nullable Charset encoding,
        @Nullable String layout,
        @Nullable Mapping mapping,
        int maxCellChars,
        int maxRowChars,
        int maxColumns) {

    /** The longest cell if nothing else is said: that of a spreadsheet. */
    public static final int MAX_CELL_CHARS = 32_767;

    /** The longest row if nothing else is said. */
    public static final int MAX_ROW_CHARS = 1_048_576;

    /** The most columns if nothing else is said. */
    public static final int MAX_COLUMNS = 1_000;

    /** Everything detected, and the usual limits. */
    public static final InputOptions DEFAULT =
            new InputOptions(null, null, null, MAX_CELL_CHARS, MAX_ROW_CHARS, MAX_COLUMNS);

    /** @throws IllegalArgumentException if a limit is not positive */
    public InputOptions {
        if (maxCellChars < 1 || maxRowChars < 1 || maxColumns < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /** The same with an encoding. */
    public InputOptions withEncoding(@Nullable Charset given) {
        return new InputOptions(given, layout, mapping, maxCellChars, maxRowChars, maxColumns);
    }

    /** The same with a layout. */
    public InputOptions withLayout(@Nullable String given) {
        return new InputOptions(encoding, given, mapping, maxCellChars, maxRowChars, maxColumns);
    }

    /** The same with a mapping. */
    public InputOptions withMapping(@Nullable Mapping given) {
        return new InputOptions(encoding, layout, given, maxCellChars, maxRowChars, maxColumns);
    }

    /**
     * The same with a mapping that a file holds.
     *
     * @throws org.takedownregister.domain.problem.Refused if it cannot be read
     */
    public InputOptions withMapping(Path file) {
        return withMapping(Mapping.read(file));
    }

    /** The same with other limits. */
    public InputOptions withLimits(int cellChars, int rowChars, int columns) {
        return new InputOptions(encoding, layout, mapping, cellChars, rowChars, columns);
    }
}
