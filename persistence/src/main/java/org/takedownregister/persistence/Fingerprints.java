package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.persistence.generated.tables.BatchCases;
import org.takedownregister.persistence.generated.tables.RowFingerprints;

/**
 * Knows rows again that an earlier batch took and nothing touched since, so that they are counted and not
 * compared. If the batch says more of the same case or source, what such a row said is staged after all, so
 * that all holds as if it had been compared. Takes a bit of memory for every case and source of the register.
 */
final class Fingerprints implements AutoCloseable {

    private static final RowFingerprints KNOWN = RowFingerprints.ROW_FINGERPRINTS;
    private static final BatchCases CASES = BatchCases.BATCH_CASES;
    private static final Table<Record> NEW = DSL.table(DSL.name("new_fingerprints"));
    private static final Field<Integer> CASE = DSL.field(DSL.name("case_id"), SQLDataType.INTEGER);
    private static final Field<Integer> SOURCE = DSL.field(DSL.name("source_id"), SQLDataType.INTEGER);
    private static final Field<Integer> TABLES = DSL.field(DSL.name("tables"), SQLDataType.INTEGER);
    private static final Field<Long> HIGH = DSL.field(DSL.name("high"), SQLDataType.BIGINT);
    private static final Field<Long> LOW = DSL.field(DSL.name("low"), SQLDataType.BIGINT);

    private final Database database;
    private final Goal goal;
    private final Identifiers identifiers;
    private final Fingerprint.Digest digest = new Fingerprint.Digest();
    private final Bulk bulk;
    private final @Nullable KnownRows known;
    private final SeenAgain again;
    private boolean othersSpeak;
    private volatile boolean knowsRows;

    /** @param stage makes sure that the rows of a table can be staged, and stages what was offered before */
    Fingerprints(Database database, Goal goal, Identifiers identifiers, Consumer<Layout<?>> stage) {
        this.database = database;
        this.goal = goal;
        this.identifiers = identifiers;
        List<Field<?>> columns = List.of(CASE, SOURCE, TABLES, HIGH, LOW);
        Table<?> target = KNOWN;
        if (goal == Goal.STAGED) {
            database.createTemporary(NEW, columns, List.of(CASE));
            target = NEW;
        }
        bulk = database.bulk(target, columns, List.of("case_id", "source_id", "high", "low"));
        boolean canKnow = goal == Goal.STAGED && database.sql().fetchExists(KNOWN);
        again = new SeenAgain(database, goal, identifiers, stage);
        known = canKnow ? new KnownRows(database) : null;
        knowsRows = canKnow;
    }

    /** Goes on after rows that were taken otherwise. */
    void goOn(boolean othersSpoke) {
        othersSpeak |= othersSpoke;
    }

    /** Whether there is anything to know. */
    boolean canKnow() {
        return known != null;
    }

    /** Looks which rows are known, and has the others read by another thread. Rows come in their order. */
    void look(List<Pending> rows, Executor reading) {
        KnownRows taken = Objects.requireNonNull(known);
        List<Pending> unknown = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += KnownRows.TOGETHER) {
            List<Pending> some = rows.subList(from, Math.min(rows.size(), from + KnownRows.TOGETHER));
            taken.look(some, digest);
            for (Pending row : some) {
                if (row.known() == null) {
                    unknown.add(row);
                }
            }
        }
        if (!unknown.isEmpty()) {
            Pending.readBy(reading, unknown);
        }
        knowsRows = unknown.size() * 2 <= rows.size();
    }

    /**
     * Goes through rows in their order.
     *
     * @param seen takes those that are known
     * @param unknown takes what the others offer
     */
    void sort(List<Pending> rows, Consumer<InputRow> seen, Consumer<Offer> unknown) {
        // One after another: of rows that contradict each other the first is taken.
        for (Pending row : rows) {
            TakenRow before = row.known();
            if (before != null && again.canTake(before)) {
                again.add(before, row.row());
                seen.accept(row.row());
            } else {
                row.read().ifPresent(offer -> {
                    again.makeWayFor(offer);
                    unknown.accept(offer);
                });
            }
        }
    }

    /** Whether most rows of late were known. */
    boolean knowsRows() {
        return knowsRows;
    }

    /** Notes a row that was taken, so that it is known again. */
    void add(Offer offer) {
        Optional<Sole> sole = Sole.of(offer);
        if (sole.isEmpty()) {
            othersSpeak |= offer.entries().stream().anyMatch(Claim.class::isInstance);
        }
        if (sole.isEmpty() || othersSpeak) {
            return;
        }
        int caseId = identifiers.find(Identity.CASE, sole.get().caseId());
        int sourceId = identifiers.find(Identity.SOURCE, sole.get().sourceId());
        int tables = sole.get().tables();
        Fingerprint fingerprint = digest.of(offer.row()).with(caseId, sourceId, tables);
        bulk.add(new Object[] {caseId, sourceId, tables, fingerprint.high(), fingerprint.low()});
    }

    /** Puts what was noted. */
    void flush() {
        bulk.flush();
    }

    /** Forgets what was noted and not put. */
    void forget() {
        bulk.forget();
    }

    /**
     * Keeps the fingerprints of a batch, and removes those of rows that it speaks about as well.
     *
     * @param shields what nothing is withdrawn from: a row there need not be all that is held
     * @param withdraws whether a row is everything that its source says
     */
    void write(int batch, Shields shields, boolean withdraws, boolean hasSources) {
        flush();
        if (known != null) {
            known.close();
        }
        DSLContext sql = database.sql();
        if (goal == Goal.STORED) {
            if (othersSpeak) {
                forgetAll(database);
            }
            return;
        }
        boolean isWhole = withdraws && !othersSpeak;
        Condition isKept = isWhole ? DSL.not(shields.coverAny(in(NEW, CASE), in(NEW, SOURCE))) : DSL.falseCondition();
        forget(DSL.select(CASES.CASE_ID).from(CASES).where(CASES.BATCH.eq(batch)), isKept);
        Table<Record> sources = Sql.staged(Layout.of(org.takedownregister.domain.entry.Table.SOURCES));
        // Looks through all that are known.
        if (hasSources && sql.fetchExists(sources, Sql.STANDING.eq(Sql.REPLACES))) {
            forget(
                    DSL.select(KNOWN.CASE_ID)
                            .from(KNOWN)
                            .where(KNOWN.SOURCE_ID.in(
                                    DSL.select(SOURCE).from(sources).where(Sql.STANDING.eq(Sql.REPLACES)))),
                    isKept);
        }
        if (isWhole) {
            forget(DSL.select(CASE).from(NEW), isKept);
            database.runMany(sql.insertInto(KNOWN)
                    .columns(KNOWN.CASE_ID, KNOWN.SOURCE_ID, KNOWN.TABLES, KNOWN.HIGH, KNOWN.LOW)
                    .select(DSL.select(CASE, SOURCE, TABLES, HIGH, LOW)
                            .from(NEW)
                            .where(isKept))
                    .onConflict(KNOWN.CASE_ID)
                    .doUpdate()
                    .set(KNOWN.SOURCE_ID, DSL.excluded(KNOWN.SOURCE_ID))
                    .set(KNOWN.TABLES, DSL.excluded(KNOWN.TABLES))
                    .set(KNOWN.HIGH, DSL.excluded(KNOWN.HIGH))
                    .set(KNOWN.LOW, DSL.excluded(KNOWN.LOW)));
        }
    }

    /** Removes the fingerprints of cases, but for those that are about to be replaced: a page is then written once. */
    private void forget(Select<Record1<Integer>> cases, Condition isKept) {
        database.sql()
                .deleteFrom(KNOWN)
                .where(KNOWN.CASE_ID.in(cases))
                .and(KNOWN.CASE_ID.notIn(DSL.select(CASE).from(NEW).where(isKept)))
                .execute();
    }

    private static Field<Integer> in(Table<Record> table, Field<Integer> column) {
        return DSL.field(DSL.name(table.getName(), column.getName()), column.getDataType());
    }

    /** Removes every fingerprint: nothing is known of what a row said any more. */
    static void forgetAll(Database database) {
        database.sql().deleteFrom(KNOWN).execute();
    }

    @Override
    public void close() {
        bulk.close();
        again.close();
        if (known != null) {
            known.close();
        }
    }
}
