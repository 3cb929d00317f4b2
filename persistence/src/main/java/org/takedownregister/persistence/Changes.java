package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;

/** What a settled batch changes, by table and key: two ordered cursors a table, the old rows beside the new. */
final class Changes implements Cursor<Change> {

    /** Stands in place of a standing at a stored row that is withdrawn. */
    private static final int WITHDRAWN = 3;

    private static final String ALIAS = "r";

    private final Database database;
    private final Goal goal;
    private final Iterator<Table> tables;
    private @Nullable Layout<?> layout;
    private org.jooq.@Nullable Cursor<Record> rows;
    private org.jooq.@Nullable Cursor<Record> replaced;

    Changes(Database database, Goal goal, Set<Table> tables) {
        this.database = database;
        this.goal = goal;
        this.tables = List.copyOf(tables).iterator();
    }

    @Override
    public boolean hasNext() {
        while (rows == null || !rows.hasNext()) {
            closeTable();
            if (!tables.hasNext()) {
                return false;
            }
            openTable(Layout.of(tables.next()));
        }
        return true;
    }

    @Override
    public Change next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Layout<?> current = Objects.requireNonNull(layout);
        Record row = Objects.requireNonNull(Objects.requireNonNull(rows).fetchNext());
        Entry entry = current.entry(row);
        int standing = row.get(Sql.STANDING);
        if (standing == WITHDRAWN) {
            return new Change(current.table(), entry, null);
        }
        Entry before = null;
        if (standing == Sql.REPLACES) {
            before = current.entry(
                    Objects.requireNonNull(Objects.requireNonNull(replaced).fetchNext()));
        }
        return new Change(current.table(), before, entry);
    }

    private void openTable(Layout<?> next) {
        layout = next;
        if (goal == Goal.STORED) {
            rows = database.sql()
                    .select(DSL.asterisk())
                    .from(select(next, next.stored(), DSL.inline(Sql.NEW)).asTable("changes"))
                    .orderBy(order(next))
                    .fetchLazy();
            return;
        }
        Select<Record> staged = select(next, DSL.table(DSL.name(Sql.staged(next).getName())), Sql.STANDING)
                .where(Sql.STANDING.ne(Sql.UNCHANGED));
        Select<Record> gone = select(next, next.stored(), DSL.inline(WITHDRAWN))
                .where(isAmong(next, DSL.select(ended(next)).from(Sql.gone(next))));
        rows = database.sql()
                .select(DSL.asterisk())
                .from(staged.unionAll(gone).asTable("changes"))
                .orderBy(order(next))
                .fetchLazy();
        replaced = database.sql()
                .select(DSL.asterisk())
                .from(select(next, next.stored(), DSL.inline(Sql.REPLACES))
                        .where(isAmong(
                                next,
                                DSL.select(ended(next)).from(Sql.staged(next)).where(Sql.STANDING.eq(Sql.REPLACES))))
                        .asTable("replaced"))
                .orderBy(order(next))
                .fetchLazy();
    }

    private static Condition isAmong(Layout<?> layout, Select<Record> keys) {
        List<Field<?>> key = Sql.at(ALIAS, layout.key());
        key.add(Sql.at(ALIAS, Sql.CLOSED_BATCH));
        RowN stored = DSL.row(key);
        return stored.in(keys);
    }

    private static List<Field<?>> ended(Layout<?> layout) {
        List<Field<?>> ended = new ArrayList<>(Sql.at("", layout.key()));
        ended.add(DSL.inline(Layout.OPEN));
        return ended;
    }

    private org.jooq.SelectWhereStep<Record> select(
            Layout<?> layout, org.jooq.Table<?> table, Field<Integer> standing) {
        List<Field<?>> fields = new ArrayList<>();
        for (Part part : layout.parts()) {
            if (part.identity().isPresent()) {
                fields.add(slug(part.identity().get(), part.fields().get(0)));
            } else {
                part.fields().forEach(field -> fields.add(Sql.at(ALIAS, field)));
            }
        }
        fields.add(standing.as(Sql.STANDING));
        return DSL.select(fields).from(table.as(ALIAS));
    }

    private Field<String> slug(Identity identity, Field<?> number) {
        Field<Object> here = Sql.at(ALIAS, number);
        Field<String> stored = slugIn(identity.keys().getName(), here);
        Field<String> slug = goal == Goal.STORED ? stored : DSL.coalesce(stored, slugIn(identity.newKeys(), here));
        return slug.as(number.getName());
    }

    private static Field<String> slugIn(String keys, Field<Object> number) {
        return DSL.field(DSL.select(DSL.field(DSL.name(keys, "slug"), SQLDataType.VARCHAR))
                .from(DSL.table(DSL.name(keys)))
                .where(DSL.field(DSL.name(keys, "id")).eq(number)));
    }

    private static List<Field<?>> order(Layout<?> layout) {
        return layout.order().stream().map(name -> DSL.field(DSL.name(name))).collect(Collectors.toList());
    }

    private void closeTable() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (replaced != null) {
            replaced.close();
            replaced = null;
        }
    }

    @Override
    public void close() {
        closeTable();
    }
}
