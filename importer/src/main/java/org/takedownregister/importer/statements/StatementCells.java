package org.takedownregister.importer.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The cells of one statement as places in bytes of UTF-8; one of them is used for many rows. */
final class StatementCells {

    private static final byte[] NOTHING = new byte[0];

    byte[] bytes = NOTHING;
    final int[] from = new int[StatementColumn.COUNT];
    final int[] to = new int[StatementColumn.COUNT];

    /** Makes every cell empty: a file may lack a column. */
    void clear() {
        java.util.Arrays.fill(from, 0);
        java.util.Arrays.fill(to, 0);
    }

    int from(StatementColumn column) {
        return from[column.place()];
    }

    int to(StatementColumn column) {
        return to[column.place()];
    }

    boolean isEmpty(StatementColumn column) {
        return from[column.place()] == to[column.place()];
    }

    /** The text of a cell, with every doubled quote as one. */
    String text(StatementColumn column) {
        return new String(bytes, from(column), to(column) - from(column), UTF_8).replace("\"\"", "\"");
    }
}
