package org.takedownregister.importer.statements;

import java.util.Arrays;
import java.util.List;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Layout;
import org.takedownregister.importer.layout.TableFile;

/** What has to be known of a file to read statements from any part of it. */
final class StatementFile {

    private final String name;
    private final Layout layout;
    private final List<String> own;
    private final Header header;
    private final byte delimiter;
    private final InputOptions options;
    private final int[] columns;
    private final boolean startsWithUuid;

    private StatementFile(
            String name, Layout layout, List<String> own, Header header, byte delimiter, InputOptions options) {
        this.name = name;
        this.layout = layout;
        this.own = List.copyOf(own);
        this.header = header;
        this.delimiter = delimiter;
        this.options = options;
        this.columns = new int[own.size()];
        this.startsWithUuid = header.place("uuid") == 0;
        Arrays.fill(columns, -1);
        for (StatementColumn column : StatementColumn.values()) {
            int place = header.place(column.header());
            if (place >= 0) {
                columns[place] = column.place();
            }
        }
    }

    static StatementFile of(
            String name, Layout layout, List<String> own, Header header, byte delimiter, InputOptions options) {
        return new StatementFile(name, layout, own, header, delimiter, options);
    }

    /**
     * A file that was opened.
     *
     * @param name its name, as messages give it
     * @throws Refused if it is a workbook, goes through a mapping or is in another encoding than UTF-8
     */
    static StatementFile of(TableFile file, String name) {
        int delimiter = file.utf8Delimiter();
        if (delimiter < 0 || delimiter > 127) {
            throw new Refused(new Problem(
                    ProblemCode.TABLE_UNKNOWN,
                    Place.file(name),
                    "statements in a workbook, through a mapping or in another encoding",
                    "statements as the database publishes them: CSV in UTF-8",
                    "Import the dump itself"));
        }
        return of(name, file.layout(), file.own(), file.header(), (byte) delimiter, file.options());
    }

    String scope() {
        return DumpName.of(name).scope();
    }

    /** Its name, as messages give it. */
    String name() {
        return name;
    }

    Layout layout() {
        return layout;
    }

    /** The column names as they stand in it. */
    List<String> own() {
        return own;
    }

    /** The same, as they are compared. */
    Header header() {
        return header;
    }

    /** What stands between cells. */
    byte delimiter() {
        return delimiter;
    }

    /** The limits. */
    InputOptions options() {
        return options;
    }

    /** For each column of the file the {@link StatementColumn} that it is; -1 for one that is passed over. */
    int[] columns() {
        return columns;
    }

    /** Whether every row begins with an identifier of the database, which tells where rows begin. */
    boolean startsWithUuid() {
        return startsWithUuid;
    }

    /** Whether it holds rows that an import rejected. */
    boolean isOfRejects() {
        return header.has("reject_line") && header.has("reject_code");
    }

    /** Whether a row of the database begins at a place. */
    boolean rowBeginsAt(byte[] bytes, int at, int end) {
        return startsWithUuid && at + 36 < end && bytes[at + 36] == delimiter && isUuid(bytes, at);
    }

    private static boolean isUuid(byte[] bytes, int at) {
        for (int i = 0; i < 36; i++) {
            byte b = bytes[at + i];
            boolean isDash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean isHex = (b >= '0' && b <= '9') || (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F');
            if (isDash ? b != '-' : !isHex) {
                return false;
            }
        }
        return true;
    }
}
