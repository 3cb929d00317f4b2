package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.value.Slug;

/** The groups of a batch that nothing is withdrawn from. */
final class Shields implements AutoCloseable {

    /** Stands for every case or every source. */
    private static final Integer EVERY = 0;

    private static final Table<Record> SHIELDS = DSL.table(DSL.name("shields"));
    private static final Field<String> TABLE =
            DSL.field(DSL.name("shields", "table_name"), SQLDataType.VARCHAR.notNull());
    private static final Field<Integer> CASE = DSL.field(DSL.name("shields", "case_id"), SQLDataType.INTEGER.notNull());
    private static final Field<Integer> SOURCE =
            DSL.field(DSL.name("shields", "source_id"), SQLDataType.INTEGER.notNull());
    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> SLUG = DSL.field(DSL.name("slug"), SQLDataType.VARCHAR);

    private final Database database;
    private final Goal goal;
    private final Recent<Group, Boolean> known = new Recent<>(1_000);
    private final Map<Identity, Numbers> numbers = new EnumMap<>(Identity.class);
    private final Late insert;

    /** @param goal where nothing is stored yet, nothing has to be shielded */
    Shields(Database database, Goal goal) {
        this.goal = goal;
        this.database = database;
        List<Field<?>> columns = List.of(TABLE, CASE, SOURCE);
        database.createTemporary(SHIELDS, columns, columns);
        insert = new Late(database, () -> database.sql()
                .insertInto(SHIELDS, TABLE, CASE, SOURCE)
                .values(
                        DSL.param("table", String.class),
                        DSL.param("case", Integer.class),
                        DSL.param("source", Integer.class))
                .onConflictDoNothing());
        for (Identity identity : List.of(Identity.CASE, Identity.SOURCE)) {
            numbers.put(identity, new Numbers(database, identity));
        }
    }

    /** Shields a group. */
    void add(Group group) {
        if (goal == Goal.STORED || known.put(group, true) != null) {
            return;
        }
        try {
            Integer caseId = number(Identity.CASE, group.caseId());
            Integer sourceId = number(Identity.SOURCE, group.sourceId());
            if (caseId != null && sourceId != null) {
                PreparedStatement statement = insert.statement();
                statement.setString(1, group.table().tableName());
                statement.setInt(2, caseId);
                statement.setInt(3, sourceId);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** The number in the register; null where it has none, so that nothing can be withdrawn. */
    private @Nullable Integer number(Identity identity, @Nullable Slug slug) throws SQLException {
        return slug == null
                ? EVERY
                : Objects.requireNonNull(numbers.get(identity)).of(slug.text());
    }

    /** Asks for numbers; remembers the last, as the groups of a row share them. */
    private static final class Numbers implements AutoCloseable {

        private final Late find;
        private @Nullable String last;
        private @Nullable Integer lastNumber;

        Numbers(Database database, Identity identity) {
            find = new Late(database, () -> database.sql()
                    .select(ID)
                    .from(identity.keys())
                    .where(SLUG.eq(DSL.param("slug", String.class))));
        }

        @Nullable Integer of(String slug) throws SQLException {
            if (!slug.equals(last)) {
                PreparedStatement statement = find.statement();
                statement.setString(1, slug);
                try (ResultSet found = statement.executeQuery()) {
                    lastNumber = found.next() ? (Integer) found.getInt(1) : null;
                }
                last = slug;
            }
            return lastNumber;
        }

        @Override
        public void close() throws SQLException {
            find.close();
        }
    }

    /** Whether a stored row of a table is shielded. */
    Condition cover(Layout<?> layout) {
        Condition covers = TABLE.eq(layout.table().tableName()).and(SOURCE.in(source(), DSL.inline(EVERY)));
        covers = layout.table().holdsClaims()
                ? covers.and(CASE.in(stored("case_id"), DSL.inline(EVERY)))
                : covers.and(CASE.eq(DSL.inline(EVERY)));
        return DSL.exists(DSL.selectOne().from(SHIELDS).where(covers));
    }

    /** Whether any table is shielded for a case and a source. */
    Condition coverAny(Field<Integer> caseId, Field<Integer> sourceId) {
        return DSL.exists(DSL.selectOne()
                .from(SHIELDS)
                .where(CASE.in(caseId, DSL.inline(EVERY)), SOURCE.in(sourceId, DSL.inline(EVERY))));
    }

    private static Field<Integer> source() {
        return stored("source_id");
    }

    private static Field<Integer> stored(String name) {
        return DSL.field(DSL.name(Sql.STORED, name), SQLDataType.INTEGER);
    }

    @Override
    public void close() {
        try {
            insert.close();
            for (Numbers each : numbers.values()) {
                each.close();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
