package org.takedownregister.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.BatchFiles;
import org.takedownregister.persistence.generated.tables.Batches;
import org.takedownregister.persistence.generated.tables.records.BatchFilesRecord;
import org.takedownregister.persistence.generated.tables.records.BatchesRecord;

/** A register at one moment: a read transaction of its own connection, which is as of its newest batch. */
final class DatabaseView implements RegisterView {

    private static final Batches BATCHES = Batches.BATCHES;
    private static final BatchFiles FILES = BatchFiles.BATCH_FILES;

    private static final org.takedownregister.persistence.generated.tables.Tombstones TOMBSTONES =
            org.takedownregister.persistence.generated.tables.Tombstones.TOMBSTONES;

    private final Database database;
    private final Rows rows;
    private final Embargo embargo;
    private final int batch;

    /**
     * Looks at what held after a batch.
     *
     * @param database a connection, which is closed with this view
     * @param asOf the newest batch to be seen, if there is one so new
     */
    DatabaseView(Database database, LocalDate today, int asOf) {
        this.database = database;
        database.beginReading();
        Integer newest = database.sql()
                .select(DSL.max(BATCHES.NUMBER))
                .from(BATCHES)
                .where(BATCHES.NUMBER.le(asOf))
                .fetchOne(0, Integer.class);
        this.batch = newest == null ? 0 : newest;
        this.embargo = new Embargo(database, batch, today);
        this.rows = new Rows(database, batch, embargo);
    }

    @Override
    public Optional<Batch> newestBatch() {
        return read(() -> database.sql()
                .selectFrom(BATCHES)
                .where(BATCHES.NUMBER.eq(batch))
                .fetchOptional()
                .map(this::batch));
    }

    @Override
    public Cursor<Batch> batches() {
        return read(() -> new MappedCursor<>(
                database.sql()
                        .selectFrom(BATCHES)
                        .where(BATCHES.NUMBER.le(batch))
                        .orderBy(BATCHES.NUMBER)
                        .fetchLazy(),
                this::batch));
    }

    private Batch batch(BatchesRecord row) {
        List<BatchFile> files = database.sql()
                .selectFrom(FILES)
                .where(FILES.BATCH.eq(row.getNumber()))
                .orderBy(FILES.NUMBER)
                .fetch(DatabaseView::file);
        return new Batch(
                row.getNumber(),
                Instant.parse(row.getCommittedAt()),
                row.getWho(),
                row.getNote(),
                row.getWithdrawn(),
                files);
    }

    private static BatchFile file(BatchFilesRecord row) {
        return new BatchFile(
                row.getNumber(),
                row.getName(),
                row.getLayout(),
                row.getSha256(),
                row.getBytes(),
                row.getEncoding(),
                row.getRowCount(),
                new Outcomes(row.getInserted(), row.getUpdated(), row.getUnchanged()),
                row.getRejected(),
                row.getSetAside());
    }

    @Override
    public <E extends Entry> Cursor<E> entries(Class<E> type) {
        return read(() -> rows.entries(type, Layout.of(Table.of(type)), DSL.noCondition()));
    }

    @Override
    public Cursor<CaseFile> caseFiles() {
        return read(() -> new CaseFiles(rows));
    }

    @Override
    public Cursor<CaseFile> caseFiles(SortedSet<Slug> caseIds) {
        return new SomeCaseFiles(caseIds, some -> read(() -> new CaseFiles(rows, some)));
    }

    @Override
    public SortedSet<Slug> touchedSince(int earlier) {
        return read(() -> new TreeSet<>(rows.touchedSince(earlier)));
    }

    @Override
    public Set<Slug> embargoed() {
        return read(embargo::cases);
    }

    @Override
    public Optional<CaseFile> caseFile(Slug caseId) {
        try (Cursor<CaseFile> found = read(() -> new CaseFiles(rows, Set.of(caseId)))) {
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        }
    }

    @Override
    public Cursor<Correction> corrections(Slug caseId) {
        return read(() -> {
            List<Integer> touches = rows.touches(Rows.IS_CASE.eq(caseId.text())).toList().stream()
                    .map(Rows.Touch::batch)
                    .toList();
            return Cursor.over(touches.size() < 2 ? List.of() : new Corrections(rows, touches.get(0)).of(caseId));
        });
    }

    @Override
    public long erasures() {
        return read(() -> database.sql().select(TOMBSTONES.REMOVED).from(TOMBSTONES).fetch().stream()
                .mapToLong(erased -> erased.value1() + 1)
                .sum());
    }

    @Override
    public Cursor<Change> changesSince(int earlier) {
        return read(() -> new Differences(rows, Math.min(earlier, batch)));
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
