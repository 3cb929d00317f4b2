package org.takedownregister.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.takedownregister.persistence.generated.tables.BatchCases;
import org.takedownregister.persistence.generated.tables.BatchFiles;
import org.takedownregister.persistence.generated.tables.Batches;

/** Checks that what is kept of batches adds up with the versions that they began and ended. */
final class Books {

    private static final Batches BATCHES = Batches.BATCHES;
    private static final BatchFiles FILES = BatchFiles.BATCH_FILES;
    private static final BatchCases CASES = BatchCases.BATCH_CASES;
    private static final String LATER = "later";

    private final DSLContext sql;
    private final Findings findings;
    private final boolean hasErased;

    Books(Database database, Findings findings) {
        this.sql = database.sql();
        this.findings = findings;
        this.hasErased = new Tombstones(database).hasErased();
    }

    void run() {
        findings.begin();
        numbers();
        for (Layout<?> layout : Layout.all()) {
            findings.begin();
            overlaps(layout);
            ends(layout);
            layout.identity().ifPresent(identity -> identifiers(layout, identity));
        }
        findings.begin();
        counts();
        findings.begin();
        withdrawn();
        findings.begin();
        touched();
    }

    /** Batches are numbered without gaps. */
    private void numbers() {
        Integer greatest = sql.select(DSL.max(BATCHES.NUMBER)).from(BATCHES).fetchOne(0, Integer.class);
        int count = sql.fetchCount(BATCHES);
        if (greatest != null && greatest != count) {
            findings.books(count + " batches, the newest with number " + greatest, "batches numbered without gaps");
        }
    }

    /** Of one key no two versions hold at once. */
    private void overlaps(Layout<?> layout) {
        Table<? extends Record> later = layout.stored().as(LATER);
        sql.select(layout.key().stream().map(field -> Sql.at(LATER, field)).collect(Collectors.toList()))
                .select(opened(LATER))
                .from(later)
                .join(layout.stored().as(Sql.STORED))
                .on(Sql.equal(layout.key(), Sql.STORED, LATER))
                .where(
                        closed(Sql.STORED).lt(closed(LATER)),
                        closed(Sql.STORED).gt(opened(LATER).cast(Long.class)))
                .limit(Findings.MOST + 1)
                .forEach(row -> findings.books(
                        "two versions that hold at once in " + layout.table().tableName() + ", key " + row.intoList(),
                        "a version that begins when the one before it has ended"));
    }

    /** A version that has ended was ended by a batch. */
    private void ends(Layout<?> layout) {
        sql.selectDistinct(Sql.CLOSED_BATCH)
                .from(layout.stored())
                .where(
                        Sql.CLOSED_BATCH.ne(DSL.inline(Layout.OPEN)),
                        Sql.CLOSED_BATCH.notIn(
                                DSL.select(BATCHES.NUMBER.cast(Long.class)).from(BATCHES)))
                .limit(Findings.MOST + 1)
                .forEach(row -> findings.books(
                        "rows of " + layout.table().tableName() + " ended by batch " + row.value1(),
                        "the number of a batch"));
    }

    /** Every identifier belongs to a row. */
    private void identifiers(Layout<?> layout, Identity identity) {
        Field<Integer> id = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
        Field<Integer> own = DSL.field(DSL.name(layout.key().get(0).getName()), SQLDataType.INTEGER);
        sql.select(DSL.field(DSL.name("slug"), SQLDataType.VARCHAR))
                .from(identity.keys())
                .where(id.gt(0), id.notIn(DSL.select(own).from(layout.stored())))
                .limit(Findings.MOST + 1)
                .forEach(row -> findings.books(
                        "the identifier " + row.value1() + " of "
                                + layout.table().tableName(),
                        "a row that it identifies"));
    }

    /** The rows of a file that were inserted or updated are those that versions come from. */
    private void counts() {
        Table<?> lines = lines();
        Field<Integer> batch = DSL.field(DSL.name("lines", "opened_batch"), SQLDataType.INTEGER);
        Field<Integer> file = DSL.field(DSL.name("lines", "opened_file"), SQLDataType.INTEGER);
        Map<String, Long> came = new HashMap<>();
        sql.select(batch, file, DSL.count())
                .from(lines)
                .groupBy(batch, file)
                .forEach(row -> came.put(row.value1() + "/" + row.value2(), (long) row.value3()));
        try (var files = sql.selectFrom(FILES).fetchLazy()) {
            files.forEach(row -> {
                long said = row.getInserted() + row.getUpdated();
                long found = Objects.requireNonNullElse(came.remove(row.getBatch() + "/" + row.getNumber()), 0L);
                if (hasErased ? found > said : found != said) {
                    findings.books(
                            "batch " + row.getBatch() + ", file " + row.getNumber() + " with " + said
                                    + " rows inserted or updated, and versions from " + found + " of its rows",
                            "two numbers that are equal");
                }
            });
        }
        came.keySet()
                .forEach(place -> findings.books(
                        "versions from file " + place.replaceFirst(".*/", "") + " of batch "
                                + place.replaceFirst("/.*", ""),
                        "a file that is kept with its batch"));
    }

    private Table<?> lines() {
        org.jooq.Select<? extends Record> all = null;
        for (Layout<?> layout : Layout.all()) {
            var some = DSL.select(Sql.OPENED_BATCH, Sql.OPENED_FILE, Sql.OPENED_LINE)
                    .from(layout.stored())
                    .where(Sql.OPENED_FILE.gt(0));
            all = all == null ? some : union(all, some);
        }
        return Objects.requireNonNull(all).asTable("lines");
    }

    @SuppressWarnings("unchecked") // all of them select the same three columns
    private static org.jooq.Select<? extends Record> union(
            org.jooq.Select<? extends Record> one, org.jooq.Select<? extends Record> other) {
        return ((org.jooq.Select<Record>) one).union((org.jooq.Select<Record>) other);
    }

    /** The rows that a batch withdrew are those that it ended and did not begin anew. */
    private void withdrawn() {
        Map<Long, Long> ended = new TreeMap<>();
        for (Layout<?> layout : Layout.all()) {
            Table<? extends Record> later = layout.stored().as(LATER);
            sql.select(closed(Sql.STORED), DSL.count())
                    .from(layout.stored().as(Sql.STORED))
                    .where(
                            closed(Sql.STORED).ne(DSL.inline(Layout.OPEN)),
                            DSL.notExists(DSL.selectOne()
                                    .from(later)
                                    .where(
                                            Sql.equal(layout.key(), Sql.STORED, LATER),
                                            opened(LATER).cast(Long.class).eq(closed(Sql.STORED)))))
                    .groupBy(closed(Sql.STORED))
                    .forEach(row -> ended.merge(row.value1(), (long) row.value2(), Long::sum));
        }
        try (var batches = sql.selectFrom(BATCHES).fetchLazy()) {
            batches.forEach(batch -> {
                long found = ended.getOrDefault((long) batch.getNumber(), 0L);
                if (hasErased ? found > batch.getWithdrawn() : found != batch.getWithdrawn()) {
                    findings.books(
                            "batch " + batch.getNumber() + " with " + batch.getWithdrawn() + " rows withdrawn, and "
                                    + found + " versions that it ended",
                            "two numbers that are equal");
                }
            });
        }
    }

    /** A batch touched the cases of the versions that it began or ended, and no others. */
    private void touched() {
        Table<?> found = touches().asTable("found");
        Field<Long> batch = DSL.field(DSL.name("found", "batch"), SQLDataType.BIGINT);
        Field<Integer> caseId = DSL.field(DSL.name("found", "case_id"), SQLDataType.INTEGER);
        sql.select(batch, caseId)
                .from(found)
                .where(DSL.notExists(DSL.selectOne()
                        .from(CASES)
                        .where(CASES.BATCH.cast(Long.class).eq(batch), CASES.CASE_ID.eq(caseId))))
                .limit(Findings.MOST + 1)
                .forEach(row -> findings.books(
                        "batch " + row.value1() + " and no note that it touched the case of number " + row.value2(),
                        "a note of every case that a batch touched"));
        sql.selectFrom(CASES)
                .where(DSL.row(CASES.BATCH.cast(Long.class), CASES.CASE_ID)
                        .notIn(DSL.select(batch, caseId).from(found)))
                .limit(Findings.MOST + 1)
                .forEach(row -> findings.books(
                        "a note that batch " + row.getBatch() + " touched the case of number " + row.getCaseId(),
                        "a version that it began or ended"));
    }

    /** The batches that began or ended a version, with its case. */
    static org.jooq.Select<? extends Record> touches() {
        org.jooq.Select<? extends Record> all = null;
        for (Layout<?> layout : Layout.all()) {
            for (String column : java.util.List.of("case_id", "related_case_id")) {
                if (layout.stored().field(column) != null) {
                    Field<Integer> caseId =
                            DSL.field(DSL.name(column), SQLDataType.INTEGER).as("case_id");
                    var begun = DSL.select(Sql.OPENED_BATCH.cast(Long.class).as("batch"), caseId)
                            .from(layout.stored());
                    var ended = DSL.select(Sql.CLOSED_BATCH.as("batch"), caseId)
                            .from(layout.stored())
                            .where(Sql.CLOSED_BATCH.ne(DSL.inline(Layout.OPEN)));
                    all = all == null ? union(begun, ended) : union(union(all, begun), ended);
                }
            }
        }
        return Objects.requireNonNull(all);
    }

    private static Field<Integer> opened(String alias) {
        return DSL.field(DSL.name(alias, "opened_batch"), SQLDataType.INTEGER);
    }

    private static Field<Long> closed(String alias) {
        return DSL.field(DSL.name(alias, "closed_batch"), SQLDataType.BIGINT);
    }
}
