package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Nearest;

/** The identifiers of one kind, stored and new. */
final class KnownIdentifiers implements AutoCloseable {

    private static final int REMEMBERED = 20_000;
    private static final int MOST_CANDIDATES = 500;
    private static final int SHARED_LETTERS = 3;

    /** Follows the letters, the digits and the hyphen in ASCII. */
    private static final String AFTER_ALL = "{";

    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> SLUG = DSL.field(DSL.name("slug"), SQLDataType.VARCHAR);

    private final Database database;
    private final Table<? extends Record> keys;
    private final Table<Record> newKeys;
    private final Map<String, Integer> recent = new Recent<>(REMEMBERED);
    private final Map<String, String> nearest = new Recent<>(REMEMBERED);
    private final Late find;
    private final Late add;
    private final Late remove;
    private final Goal goal;
    private final Bulk bulk;
    private int last;
    private @Nullable String foundLast;
    private int numberOfLast;
    private int lastBefore;
    private long buffered;

    KnownIdentifiers(Database database, Identity identity, Goal goal) {
        this.database = database;
        keys = identity.keys();
        this.goal = goal;
        newKeys = goal.keys(identity);
        DSLContext sql = database.sql();
        if (goal == Goal.STAGED) {
            database.createTemporaryIdentifiers(newKeys);
        }
        find = new Late(database, () -> findBySlug(sql));
        add = new Late(database, () -> sql.insertInto(newKeys, ID, SLUG)
                .values(DSL.param("id", Integer.class), DSL.param("slug", String.class)));
        remove = new Late(database, () -> sql.deleteFrom(newKeys).where(SLUG.eq(DSL.param("slug", String.class))));
        bulk = database.bulk(newKeys, List.of(ID, SLUG), List.of("id", "slug"));
        Integer greatest = sql.select(DSL.max(ID)).from(keys).fetchOne(0, Integer.class);
        last = greatest == null ? Identifiers.UNKNOWN : greatest;
    }

    /** Without stored ones the first half is empty, so that both goals bind the same. */
    private Query findBySlug(DSLContext sql) {
        Param<String> slug = DSL.param("slug", String.class);
        return sql.select(ID)
                .from(keys)
                .where(SLUG.eq(slug), goal == Goal.STAGED ? DSL.noCondition() : DSL.falseCondition())
                .unionAll(DSL.select(ID).from(newKeys).where(SLUG.eq(slug)));
    }

    @SuppressWarnings({"StringEquality", "ReferenceEquality"
    }) // The same text, from the same row; any other is looked up.
    int find(String slug) {
        if (slug == foundLast) {
            return numberOfLast;
        }
        int number = recent.getOrDefault(slug, Identifiers.UNKNOWN);
        if (number == Identifiers.UNKNOWN) {
            number = findInTables(slug);
        }
        if (number != Identifiers.UNKNOWN) {
            foundLast = slug;
            numberOfLast = number;
        }
        return number;
    }

    private int findInTables(String slug) {
        try {
            PreparedStatement statement = find.statement();
            statement.setString(1, slug);
            statement.setString(2, slug);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    return Identifiers.UNKNOWN;
                }
                recent.put(slug, found.getInt(1));
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    int add(String slug) {
        last++;
        try {
            PreparedStatement statement = add.statement();
            statement.setInt(1, last);
            statement.setString(2, slug);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
        recent.put(slug, last);
        return last;
    }

    /** The number of an identifier that was used lately; unknown for all others. */
    int findLately(String slug) {
        return recent.getOrDefault(slug, Identifiers.UNKNOWN);
    }

    /** Adds an identifier that is hardly there already; whether it was is told by {@link #flush}. */
    void buffer(String slug) {
        last++;
        bulk.add(new Object[] {last, slug});
        buffered++;
        recent.put(slug, last);
    }

    /** Notes where {@link #forget} goes back to. */
    void mark() {
        lastBefore = last;
    }

    /** Puts what was buffered; false if one was there already. */
    boolean flush() {
        long expected = buffered;
        buffered = 0;
        return bulk.flush() == expected;
    }

    /** Forgets what was added since {@link #mark}; the database has forgotten it already. */
    void forget() {
        last = lastBefore;
        buffered = 0;
        bulk.forget();
        recent.clear();
        foundLast = null;
    }

    void remove(String slug) {
        foundLast = null;
        recent.remove(slug);
        try {
            PreparedStatement statement = remove.statement();
            statement.setString(1, slug);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    String nearest(String slug) {
        String near = nearest.get(slug);
        if (near == null) {
            near = Nearest.to(slug, candidates(slug));
            nearest.put(slug, near);
        }
        return near;
    }

    /** All identifiers if they are few, or else some that begin with the same letters. */
    private List<String> candidates(String slug) {
        List<String> all = someOf("", AFTER_ALL);
        if (all.size() < MOST_CANDIDATES) {
            return all;
        }
        String start = slug.substring(0, Math.min(SHARED_LETTERS, slug.length()));
        return someOf(start, start + AFTER_ALL);
    }

    private List<String> someOf(String from, String before) {
        return database.sql()
                .select(SLUG)
                .from(keys)
                .where(
                        SLUG.ge(from),
                        SLUG.lt(before),
                        SLUG.ne(""),
                        goal == Goal.STAGED ? DSL.noCondition() : DSL.falseCondition())
                .unionAll(DSL.select(SLUG).from(newKeys).where(SLUG.ge(from), SLUG.lt(before), SLUG.ne("")))
                .limit(MOST_CANDIDATES)
                .fetch(SLUG);
    }

    void write() {
        if (goal == Goal.STORED) {
            return;
        }
        database.sql()
                .insertInto(keys)
                .columns(ID, SLUG)
                .select(DSL.select(ID, SLUG).from(newKeys).orderBy(ID))
                .execute();
    }

    @Override
    public void close() {
        try {
            for (Late statement : List.of(find, add, remove)) {
                statement.close();
            }
            bulk.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
