package org.takedownregister.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.persistence.generated.tables.BatchCases;
import org.takedownregister.persistence.generated.tables.BatchFiles;
import org.takedownregister.persistence.generated.tables.Batches;
import org.takedownregister.persistence.generated.tables.CaseKeys;

/** Writes a settled batch into the register. */
final class Writing {

    private static final Batches BATCHES = Batches.BATCHES;
    private static final BatchFiles FILES = BatchFiles.BATCH_FILES;
    private static final BatchCases CASES = BatchCases.BATCH_CASES;

    private final Database database;
    private final DSLContext sql;
    private final Set<Table> tables;

    Writing(Database database, Set<Table> tables) {
        this.database = database;
        this.sql = database.sql();
        this.tables = tables;
    }

    /** Writes the batch itself and its files, and gives it its number. */
    Batch batch(Instant at, String who, @Nullable String note, long withdrawn, List<BatchFile> files) {
        Integer newest = sql.select(DSL.max(BATCHES.NUMBER)).from(BATCHES).fetchOne(0, Integer.class);
        int number = newest == null ? 1 : newest + 1;
        sql.insertInto(BATCHES)
                .columns(BATCHES.NUMBER, BATCHES.COMMITTED_AT, BATCHES.WHO, BATCHES.NOTE, BATCHES.WITHDRAWN)
                .values(number, at.toString(), who, note, withdrawn)
                .execute();
        for (BatchFile file : files) {
            sql.insertInto(FILES)
                    .values(
                            number,
                            file.number(),
                            file.name(),
                            file.layout(),
                            file.sha256(),
                            file.bytes(),
                            file.encoding(),
                            file.rows(),
                            file.outcomes().inserted(),
                            file.outcomes().updated(),
                            file.outcomes().unchanged(),
                            file.rejected(),
                            file.setAside())
                    .execute();
        }
        return new Batch(number, at, who, note, withdrawn, files);
    }

    /** Ends the versions that are replaced or withdrawn and begins the new ones. */
    void rows(int batch) {
        for (Table table : tables) {
            Layout<?> layout = Layout.of(table);
            close(layout, batch, Sql.staged(layout), Sql.STANDING.eq(Sql.REPLACES));
            close(layout, batch, Sql.gone(layout), DSL.noCondition());
            open(layout, batch);
        }
    }

    private void close(Layout<?> layout, int batch, org.jooq.Table<Record> keys, Condition which) {
        List<Field<?>> key = new ArrayList<>(layout.key());
        key.add(Sql.CLOSED_BATCH);
        List<Field<?>> ended = new ArrayList<>(Sql.at("", layout.key()));
        ended.add(DSL.inline(Layout.OPEN));
        RowN stored = DSL.row(Sql.at("", key));
        database.runMany(sql.update(layout.stored())
                .set(Sql.CLOSED_BATCH, (long) batch)
                .where(stored.in(DSL.select(ended).from(keys).where(which))));
    }

    private void open(Layout<?> layout, int batch) {
        List<Field<?>> columns = new ArrayList<>(Sql.at("", layout.fields()));
        List<Field<?>> values = new ArrayList<>(columns);
        columns.addAll(List.of(Sql.OPENED_BATCH, Sql.CLOSED_BATCH, Sql.OPENED_FILE, Sql.OPENED_LINE));
        values.addAll(List.of(DSL.val(batch), DSL.inline(Layout.OPEN), Sql.FILE, Sql.LINE));
        database.runMany(sql.insertInto(layout.stored())
                .columns(columns)
                .select(DSL.select(values)
                        .from(Sql.staged(layout))
                        .where(Sql.STANDING.ne(Sql.UNCHANGED))
                        .orderBy(Sql.at("", layout.key()))));
    }

    /** Notes every case, as the first batch touches all of them. */
    void allCases(int batch) {
        CaseKeys keys = CaseKeys.CASE_KEYS;
        database.runMany(sql.insertInto(CASES, CASES.BATCH, CASES.CASE_ID)
                .select(DSL.select(DSL.val(batch), keys.ID).from(keys).orderBy(keys.ID)));
    }

    /** Notes the cases whose own row changed, or something said of them, or a link to them. */
    void cases(int batch) {
        for (Table table : tables) {
            Layout<?> layout = Layout.of(table);
            for (String column : List.of("case_id", "related_case_id")) {
                if (layout.stored().field(column) != null) {
                    touch(batch, column, Sql.staged(layout), Sql.STANDING.ne(Sql.UNCHANGED));
                    touch(batch, column, Sql.gone(layout), DSL.noCondition());
                }
            }
        }
    }

    private void touch(int batch, String column, org.jooq.Table<Record> rows, Condition which) {
        Field<Integer> caseId = DSL.field(DSL.name(column), SQLDataType.INTEGER);
        Select<Record2<Integer, Integer>> touched =
                DSL.selectDistinct(DSL.val(batch), caseId).from(rows).where(which.and(DSL.trueCondition()));
        database.runMany(sql.insertInto(CASES, CASES.BATCH, CASES.CASE_ID)
                .select(touched)
                .onConflictDoNothing());
    }
}
