package org.takedownregister.importer.statements;

import java.util.Arrays;
import java.util.List;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Layout;

/**
 * What has to be known of a file to read statements from any part of it.
 *
 * @param name its name, as messages give it
 * @param layout what it is read as
 * @param own the column names as they stand in it
 * @param header the same, as they are compared
 * @param delimiter what stands between cells
 * @param options the limits
 * @param columns for each column of the file the {@link StatementColumn} that it is; -1 for one that is passed over
 * @param startsWithUuid whether every row begins with an identifier of the database, which tells where rows begin
 */
record StatementFile(
        String name,
        Layout layout,
        List<String> own,
        Header header,
        byte delimiter,
        InputOptions options,
        int[] columns,
        boolean startsWithUuid) {

    static StatementFile of(
            String name, Layout layout, List<String> own, Header header, byte delimiter, InputOptions options) {
        int[] columns = new int[own.size()];
        Arrays.fill(columns, -1);
        for (StatementColumn column : StatementColumn.values()) {
            int place = header.place(column.header());
            if (place >= 0) {
                columns[place] = column.ordinal();
            }
        }
        return new StatementFile(
                name, layout, own, header, delimiter, options, columns, header.place("uuid") == 0);
    }

    String scope() {
        return DumpName.of(name).scope();
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
