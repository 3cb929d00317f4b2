package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Where a batch puts its rows: into temporary tables, to be compared with what is stored; or, where the
 * register has no batch yet, at once into its own tables, since there is nothing to compare with.
 */
enum Goal {
    STAGED,
    STORED;

    /** The number of the batch that needs no comparison. */
    static final int FIRST_BATCH = 1;

    /** The table that takes the rows of a layout. */
    Table<Record> table(Layout<?> layout) {
        return this == STAGED
                ? Sql.staged(layout)
                : DSL.table(DSL.name(layout.table().tableName()));
    }

    /** The table that takes new identifiers. */
    Table<Record> keys(Identity identity) {
        return DSL.table(
                DSL.name(this == STAGED ? identity.newKeys() : identity.keys().getName()));
    }

    /** The columns written: the row's own, then where it came from. */
    List<Field<?>> columns(Layout<?> layout) {
        List<Field<?>> columns = new ArrayList<>(layout.fields());
        columns.addAll(
                this == STAGED
                        ? List.of(Sql.OFFER, Sql.FILE, Sql.LINE, Sql.MENTION, Sql.STANDING)
                        : List.of(Sql.OPENED_FILE, Sql.OPENED_LINE, Sql.OPENED_BATCH, Sql.CLOSED_BATCH));
        return Sql.at("", columns);
    }

    /** A row with where it came from, as {@link #columns} has them. */
    @Nullable Object[] row(@Nullable Object[] cells, Staging.Origin origin) {
        @Nullable Object[] row = new @Nullable Object[cells.length + (this == STAGED ? 5 : 4)];
        System.arraycopy(cells, 0, row, 0, cells.length);
        int at = cells.length;
        if (this == STAGED) {
            row[at++] = origin.offer();
        }
        row[at++] = origin.file();
        row[at++] = origin.line();
        row[at++] = this == STAGED ? (Object) (origin.mention() ? 1 : 0) : (Object) FIRST_BATCH;
        row[at] = this == STAGED ? (Object) Sql.NEW : (Object) Layout.OPEN;
        return row;
    }
}
