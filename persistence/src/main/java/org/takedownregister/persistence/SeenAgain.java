package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.RowFingerprints;

/**
 * The rows of a batch that were taken before and are not compared. If another row of the batch has to do with the case
 * or the source of one of them, what it says is staged after all, as if it had been compared.
 */
final class SeenAgain implements AutoCloseable {

    private static final org.jooq.Table<Record> CASES = DSL.table(DSL.name("seen_cases"));
    private static final org.jooq.Table<Record> SOURCES = DSL.table(DSL.name("seen_sources"));
    private static final Field<Integer> CASE = DSL.field(DSL.name("case_id"), SQLDataType.INTEGER);
    private static final Field<Integer> SOURCE = DSL.field(DSL.name("source_id"), SQLDataType.INTEGER);

    /**
     * The number of the file and, behind it, of the line. A run of cases of which each is the next, in lines of which
     * each is the next, has one row, of its first case: most files come again in the order in which they were taken.
     */
    private static final Field<Long> AT = DSL.field(DSL.name("at"), SQLDataType.BIGINT);

    private static final int BITS_OF_LINE = 40;
    private static final Layout<?> SAID = Layout.of(Table.SOURCES);
    private static final RowFingerprints KNOWN = RowFingerprints.ROW_FINGERPRINTS;

    private final Database database;
    private final Goal goal;
    private final Identifiers identifiers;
    private final Consumer<Layout<?>> stage;
    private final @Nullable Bulk cases;
    private final @Nullable Bulk sources;
    private final Late sameSource;
    private int lastCase;
    private long lastAt;
    private final BitSet seenCases = new BitSet();
    private final BitSet seenSources = new BitSet();
    private final BitSet touchedCases = new BitSet();
    private final BitSet touchedSources = new BitSet();

    /** @param stage makes sure that the rows of a table can be staged, and stages what was offered before */
    SeenAgain(Database database, Goal goal, Identifiers identifiers, Consumer<Layout<?>> stage) {
        this.database = database;
        this.goal = goal;
        this.identifiers = identifiers;
        this.stage = stage;
        this.sameSource = new Late(database, () -> database.sql()
                .selectOne()
                .from(SAID.stored())
                .where(Staging.isSame(SAID), Sql.CLOSED_BATCH.eq(DSL.inline(Layout.OPEN))));
        if (goal == Goal.STAGED) {
            database.createTemporary(CASES, List.of(CASE, AT), List.of(CASE));
            cases = database.bulk(CASES, List.of(CASE, AT), List.of("case_id", "at"));
            database.createTemporary(SOURCES, List.of(SOURCE, Sql.FILE, Sql.LINE), List.of(SOURCE));
            sources = database.bulk(SOURCES, List.of(SOURCE, Sql.FILE, Sql.LINE), List.of("source_id", "line"));
        } else {
            cases = null;
            sources = null;
        }
    }

    /** Whether a row that is known can be taken without comparing: nothing else in the batch had to do with it so far. */
    boolean canTake(TakenRow before) {
        return !seenCases.get(before.caseId())
                && !touchedCases.get(before.caseId())
                && !touchedSources.get(before.sourceId());
    }

    /** Notes a row that is known and was taken. */
    void add(TakenRow before, InputRow row) {
        long at = (long) row.file().number() << BITS_OF_LINE | row.line();
        if (before.caseId() != lastCase + 1 || at != lastAt + 1) {
            Objects.requireNonNull(cases).add(new Object[] {before.caseId(), at});
        }
        lastCase = before.caseId();
        lastAt = at;
        seenCases.set(before.caseId());
        if (!seenSources.get(before.sourceId())) {
            seenSources.set(before.sourceId());
            Objects.requireNonNull(sources)
                    .add(new Object[] {before.sourceId(), row.file().number(), row.line()});
        }
    }

    /** Stages the rows that an offer has to do with; further ones are compared. */
    void makeWayFor(Offer offer) {
        for (Entry entry : offer.entries()) {
            caseOf(entry).ifPresent(this::touchCase);
            if (entry instanceof Source said) {
                touchSource(said);
            }
        }
        for (Entry mention : offer.mentions()) {
            // One that says what is stored agrees with every row that was taken for known.
            if (mention instanceof Source said && !isStored(said)) {
                touchSource(said);
            }
        }
    }

    private static Optional<Slug> caseOf(Entry entry) {
        if (entry instanceof TakedownCase own) {
            return Optional.of(own.caseId());
        }
        return entry instanceof Claim claim ? Optional.of(claim.caseId()) : Optional.empty();
    }

    private void touchCase(Slug slug) {
        int caseId = identifiers.find(Identity.CASE, slug);
        if (seenCases.get(caseId)) {
            seenCases.clear(caseId);
            stageCase(caseId);
        }
        touchedCases.set(caseId);
    }

    private void touchSource(Source said) {
        int sourceId = identifiers.find(Identity.SOURCE, said.sourceId());
        if (seenSources.get(sourceId)) {
            seenSources.clear(sourceId);
            stageSource(sourceId);
        }
        touchedSources.set(sourceId);
    }

    private boolean isStored(Source said) {
        PreparedStatement statement = sameSource.statement();
        @Nullable Object[] cells = SAID.cells(said, (identity, slug, column) -> identifiers.find(identity, slug));
        try {
            Staging.bind(statement, cells);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private void stageCase(int caseId) {
        Objects.requireNonNull(cases).flush();
        Record row = database.sql()
                .select(KNOWN.SOURCE_ID, KNOWN.TABLES)
                .from(KNOWN)
                .where(KNOWN.CASE_ID.eq(caseId))
                .fetchOne();
        if (row == null) {
            return;
        }
        int tables = row.get(KNOWN.TABLES);
        long at = at(caseId);
        int file = (int) (at >> BITS_OF_LINE);
        long line = at & (1L << BITS_OF_LINE) - 1;
        for (Layout<?> layout : Layout.all()) {
            if ((tables & Sole.bit(layout.table())) != 0) {
                Condition which = layout.table().holdsClaims()
                        ? CASE.eq(caseId).and(SOURCE.eq(row.get(KNOWN.SOURCE_ID)))
                        : CASE.eq(caseId);
                copy(layout, which, file, line, 0);
            }
        }
    }

    /** Where the row of a case was taken: as far behind the first of its run as the case is. */
    private long at(int caseId) {
        var first = database.sql()
                .select(CASE, AT)
                .from(CASES)
                .where(CASE.le(caseId))
                .orderBy(CASE.desc())
                .limit(1)
                .fetchSingle();
        return first.get(AT) + caseId - first.get(CASE);
    }

    private void stageSource(int sourceId) {
        Objects.requireNonNull(sources).flush();
        Record row = database.sql()
                .select(Sql.FILE, Sql.LINE)
                .from(SOURCES)
                .where(SOURCE.eq(sourceId))
                .fetchOne();
        if (row != null) {
            copy(Layout.of(Table.SOURCES), SOURCE.eq(sourceId), row.get(Sql.FILE), row.get(Sql.LINE), 1);
        }
    }

    private void copy(Layout<?> layout, Condition which, int file, long line, int mention) {
        stage.accept(layout);
        List<Field<?>> values = new ArrayList<>(Sql.at("", layout.fields()));
        values.addAll(
                List.of(DSL.inline(0L), DSL.val(file), DSL.val(line), DSL.inline(mention), DSL.inline(Sql.UNCHANGED)));
        database.sql()
                .insertInto(Sql.staged(layout), goal.columns(layout))
                .select(DSL.select(values).from(layout.stored()).where(which, Sql.CLOSED_BATCH.eq(Layout.OPEN)))
                // A later row may have said the same already; the first is the one to be told of.
                .onConflict(Sql.at("", layout.key()))
                .doUpdate()
                .set(Sql.FILE, file)
                .set(Sql.LINE, line)
                .where(DSL.row(of(Sql.staged(layout), Sql.FILE), of(Sql.staged(layout), Sql.LINE))
                        .gt(file, line))
                .execute();
    }

    private static <T> Field<T> of(org.jooq.Table<?> table, Field<T> column) {
        return DSL.field(DSL.name(table.getName(), column.getName()), column.getDataType());
    }

    @Override
    public void close() {
        try {
            sameSource.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
        if (cases != null) {
            cases.close();
        }
        if (sources != null) {
            sources.close();
        }
    }
}
