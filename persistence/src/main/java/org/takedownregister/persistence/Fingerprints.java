package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.RowFingerprints;

/**
 * Knows rows again that an earlier batch took and nothing touched since, so that they are counted and not
 * compared. If the batch says more of the same case or source, what such a row said is staged after all, so
 * that all holds as if it had been compared. Takes a bit of memory for every case and source of the register.
 */
final class Fingerprints implements AutoCloseable {

    private static final RowFingerprints KNOWN = RowFingerprints.ROW_FINGERPRINTS;
    private static final CaseKeys KEYS = CaseKeys.CASE_KEYS;
    private static final Table<Record> NEW = DSL.table(DSL.name("new_fingerprints"));
    private static final Table<Record> SEEN = DSL.table(DSL.name("seen_cases"));
    private static final Table<Record> SEEN_SOURCES = DSL.table(DSL.name("seen_sources"));
    private static final Field<Integer> CASE = DSL.field(DSL.name("case_id"), SQLDataType.INTEGER);
    private static final Field<Integer> SOURCE = DSL.field(DSL.name("source_id"), SQLDataType.INTEGER);
    private static final Field<Integer> TABLES = DSL.field(DSL.name("tables"), SQLDataType.INTEGER);
    private static final Field<Long> HIGH = DSL.field(DSL.name("high"), SQLDataType.BIGINT);
    private static final Field<Long> LOW = DSL.field(DSL.name("low"), SQLDataType.BIGINT);
    private static final int ASKED_TOGETHER = 64;

    private final Database database;
    private final Goal goal;
    private final Identifiers identifiers;
    private final Fingerprint.Digest digest = new Fingerprint.Digest();
    private final Bulk bulk;
    private final @Nullable PreparedStatement find;
    private final @Nullable KnownInOrder inOrder;
    private final @Nullable Bulk seen;
    private final BitSet seenCases = new BitSet();
    private final BitSet seenSources = new BitSet();
    private final BitSet touchedCases = new BitSet();
    private final BitSet touchedSources = new BitSet();
    private final Consumer<Layout<?>> stage;
    private boolean othersSpeak;
    private volatile boolean knowsRows;

    /** @param stage makes sure that the rows of a table can be staged */
    Fingerprints(Database database, Goal goal, Identifiers identifiers, Consumer<Layout<?>> stage) {
        this.stage = stage;
        this.database = database;
        this.goal = goal;
        this.identifiers = identifiers;
        List<Field<?>> columns = List.of(CASE, SOURCE, TABLES, HIGH, LOW);
        Table<?> target = KNOWN;
        if (goal == Goal.STAGED) {
            database.createTemporary(NEW, columns, List.of(CASE));
            database.createTemporary(SEEN, List.of(CASE, SOURCE, TABLES, Sql.FILE, Sql.LINE), List.of(CASE));
            database.createTemporary(SEEN_SOURCES, List.of(SOURCE, Sql.FILE, Sql.LINE), List.of(SOURCE));
            target = NEW;
        }
        bulk = database.bulk(target, columns, List.of("case_id", "source_id", "high", "low"));
        boolean canKnow = goal == Goal.STAGED && database.sql().fetchExists(KNOWN);
        seen = canKnow
                ? database.bulk(
                        SEEN,
                        List.of(CASE, SOURCE, TABLES, Sql.FILE, Sql.LINE),
                        List.of("case_id", "source_id", "line"))
                : null;
        inOrder = canKnow
                ? new KnownInOrder(database, database.prepare(known(database).orderBy(KNOWN.CASE_ID)))
                : null;
        find = canKnow
                ? database.prepare(known(database)
                        .where(KEYS.SLUG.in(Collections.nCopies(ASKED_TOGETHER, DSL.param("slug", String.class)))))
                : null;
        knowsRows = canKnow;
    }

    private static SelectOnConditionStep<?> known(Database database) {
        return database.sql()
                .select(KEYS.SLUG, KNOWN.CASE_ID, KNOWN.SOURCE_ID, KNOWN.TABLES, KNOWN.HIGH, KNOWN.LOW)
                .from(KEYS)
                .join(KNOWN)
                .on(KNOWN.CASE_ID.eq(KEYS.ID));
    }

    /** Goes on after rows that were taken otherwise. */
    void goOn(boolean othersSpoke) {
        othersSpeak |= othersSpoke;
    }

    /**
     * Reads the rows that something of has changed, and gives what they offer.
     *
     * @param seen takes the others
     */
    List<Offer> rest(List<Pending> rows, Consumer<InputRow> seen) {
        List<Offer> rest = new ArrayList<>(rows.size());
        if (find == null) {
            rows.forEach(row -> row.read().ifPresent(rest::add));
            return rest;
        }
        int known = 0;
        for (int from = 0; from < rows.size(); from += ASKED_TOGETHER) {
            List<Pending> some = rows.subList(from, Math.min(rows.size(), from + ASKED_TOGETHER));
            Map<String, TakenRow> taken = taken(some);
            // One after another: of rows that contradict each other the first is taken.
            for (Pending row : some) {
                if (isTakenAlready(row, taken)) {
                    seen.accept(row.row());
                    known++;
                } else {
                    row.read().ifPresent(offer -> {
                        stageWhatWasSeen(offer);
                        noteTouched(offer);
                        rest.add(offer);
                    });
                }
            }
        }
        knowsRows = known * 2 >= rows.size();
        return rest;
    }

    /** Whether most rows of late were known. */
    boolean knowsRows() {
        return knowsRows;
    }

    private Map<String, TakenRow> taken(List<Pending> rows) {
        KnownInOrder ordered = Objects.requireNonNull(inOrder);
        Map<String, TakenRow> taken = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (Pending row : rows) {
            String caseId = row.caseId();
            if (caseId != null) {
                TakenRow next = ordered.next(caseId);
                if (next == null) {
                    others.add(caseId);
                } else {
                    taken.put(caseId, next);
                }
            }
        }
        if (!others.isEmpty()) {
            ordered.goBehind(ask(others, taken));
        }
        return taken;
    }

    /** Asks for what is known of cases; gives the greatest number of one of which something is. */
    private int ask(List<String> slugs, Map<String, TakenRow> taken) {
        PreparedStatement statement = Objects.requireNonNull(find);
        int greatest = Identifiers.UNKNOWN;
        try {
            for (int i = 0; i < ASKED_TOGETHER; i++) {
                statement.setString(i + 1, slugs.get(Math.min(i, slugs.size() - 1)));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    TakenRow row = KnownInOrder.read(found);
                    taken.put(found.getString(1), row);
                    greatest = Math.max(greatest, row.caseId());
                }
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
        return greatest;
    }

    private boolean isTakenAlready(Pending row, Map<String, TakenRow> taken) {
        TakenRow before = taken.get(row.caseId());
        if (before == null
                || seenCases.get(before.caseId())
                || touchedCases.get(before.caseId())
                || touchedSources.get(before.sourceId())
                || !before.is(row.fingerprint(digest))) {
            return false;
        }
        int file = row.row().file().number();
        long line = row.row().line();
        Objects.requireNonNull(seen)
                .add(new Object[] {before.caseId(), before.sourceId(), before.tables(), file, line});
        seenCases.set(before.caseId());
        if (!seenSources.get(before.sourceId())) {
            seenSources.set(before.sourceId());
            database.sql()
                    .insertInto(SEEN_SOURCES, SOURCE, Sql.FILE, Sql.LINE)
                    .values(before.sourceId(), file, line)
                    .execute();
        }
        return true;
    }

    /** Rows that were seen again and that an offer has to do with are staged, as if they had been compared. */
    private void stageWhatWasSeen(Offer offer) {
        if (seenCases.isEmpty() && seenSources.isEmpty()) {
            return;
        }
        for (Entry entry : offer.entries()) {
            caseOf(entry).ifPresent(slug -> {
                int caseId = identifiers.find(Identity.CASE, slug);
                if (seenCases.get(caseId)) {
                    stageCase(caseId);
                }
            });
            stageSource(entry);
        }
        offer.mentions().forEach(this::stageSource);
    }

    private static Optional<Slug> caseOf(Entry entry) {
        if (entry instanceof TakedownCase own) {
            return Optional.of(own.caseId());
        }
        return entry instanceof Claim claim ? Optional.of(claim.caseId()) : Optional.empty();
    }

    private void stageSource(Entry entry) {
        if (entry instanceof Source source) {
            int sourceId = identifiers.find(Identity.SOURCE, source.sourceId());
            if (seenSources.get(sourceId)) {
                stageSource(sourceId);
            }
        }
    }

    private void stageCase(int caseId) {
        Objects.requireNonNull(seen).flush();
        Record row = database.sql()
                .select(SOURCE, TABLES, Sql.FILE, Sql.LINE)
                .from(SEEN)
                .where(CASE.eq(caseId))
                .fetchOne();
        seenCases.clear(caseId);
        touchedCases.set(caseId);
        if (row == null) {
            return;
        }
        int tables = row.get(TABLES);
        for (Layout<?> layout : Layout.all()) {
            if ((tables & Sole.bit(layout.table())) != 0) {
                org.jooq.Condition which = layout.table().holdsClaims()
                        ? CASE.eq(caseId).and(SOURCE.eq(row.get(SOURCE)))
                        : CASE.eq(caseId);
                copy(layout, which, row.get(Sql.FILE), row.get(Sql.LINE), 0);
            }
        }
    }

    private void stageSource(int sourceId) {
        Record row = database.sql()
                .select(Sql.FILE, Sql.LINE)
                .from(SEEN_SOURCES)
                .where(SOURCE.eq(sourceId))
                .fetchOne();
        seenSources.clear(sourceId);
        touchedSources.set(sourceId);
        if (row != null) {
            Layout<?> sources = Layout.of(org.takedownregister.domain.entry.Table.SOURCES);
            copy(sources, SOURCE.eq(sourceId), row.get(Sql.FILE), row.get(Sql.LINE), 1);
        }
    }

    private void copy(Layout<?> layout, org.jooq.Condition which, int file, long line, int mention) {
        stage.accept(layout);
        DSLContext sql = database.sql();
        List<Field<?>> values = new ArrayList<>(Sql.at("", layout.fields()));
        values.addAll(
                List.of(DSL.inline(0L), DSL.val(file), DSL.val(line), DSL.inline(mention), DSL.inline(Sql.UNCHANGED)));
        sql.insertInto(Sql.staged(layout), goal.columns(layout))
                .select(DSL.select(values).from(layout.stored()).where(which, Sql.CLOSED_BATCH.eq(Layout.OPEN)))
                .onConflictDoNothing()
                .execute();
    }

    private void noteTouched(Offer offer) {
        offer.entries().forEach(entry -> caseOf(entry)
                .ifPresent(slug -> touchedCases.set(identifiers.find(Identity.CASE, slug))));
        offer.entries().forEach(this::noteSource);
        offer.mentions().forEach(this::noteSource);
    }

    private void noteSource(Entry entry) {
        if (entry instanceof Source source) {
            touchedSources.set(identifiers.find(Identity.SOURCE, source.sourceId()));
        }
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
        if (inOrder != null) {
            inOrder.close();
        }
        DSLContext sql = database.sql();
        if (goal == Goal.STORED) {
            if (othersSpeak) {
                forgetAll(database);
            }
            return;
        }
        var touched = org.takedownregister.persistence.generated.tables.BatchCases.BATCH_CASES;
        sql.deleteFrom(KNOWN)
                .where(KNOWN.CASE_ID.in(
                        DSL.select(touched.CASE_ID).from(touched).where(touched.BATCH.eq(batch))))
                .execute();
        if (hasSources) {
            Table<Record> sources = Sql.staged(Layout.of(org.takedownregister.domain.entry.Table.SOURCES));
            sql.deleteFrom(KNOWN)
                    .where(KNOWN.SOURCE_ID.in(DSL.select(SOURCE).from(sources).where(Sql.STANDING.eq(Sql.REPLACES))))
                    .execute();
        }
        if (withdraws && !othersSpeak) {
            sql.deleteFrom(KNOWN)
                    .where(KNOWN.CASE_ID.in(DSL.select(CASE).from(NEW)))
                    .execute();
            sql.insertInto(KNOWN)
                    .columns(KNOWN.CASE_ID, KNOWN.SOURCE_ID, KNOWN.TABLES, KNOWN.HIGH, KNOWN.LOW)
                    .select(DSL.select(CASE, SOURCE, TABLES, HIGH, LOW)
                            .from(NEW)
                            .where(DSL.not(shields.coverAny(
                                    DSL.field(DSL.name("new_fingerprints", "case_id"), Integer.class),
                                    DSL.field(DSL.name("new_fingerprints", "source_id"), Integer.class)))))
                    .execute();
        }
    }

    /** Removes every fingerprint: nothing is known of what a row said any more. */
    static void forgetAll(Database database) {
        database.sql().deleteFrom(KNOWN).execute();
    }

    @Override
    public void close() {
        bulk.close();
        try {
            if (seen != null) {
                seen.close();
            }
            if (find != null) {
                find.close();
            }
            if (inOrder != null) {
                inOrder.close();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
