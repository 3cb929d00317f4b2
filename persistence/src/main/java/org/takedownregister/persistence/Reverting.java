package org.takedownregister.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.persistence.generated.tables.BatchCases;
import org.takedownregister.persistence.generated.tables.Batches;

/** Undoes a batch by a new one: ends the versions that it began and begins anew the versions that it ended. */
final class Reverting {

    private final Database database;
    private final DSLContext sql;
    private final int batch;

    /** @param database a connection in a transaction that holds the register against other writers */
    Reverting(Database database, int batch) {
        this.database = database;
        this.sql = database.sql();
        this.batch = batch;
    }

    /** @throws Refused if there is no such batch, or a later one built on it; nothing is written then */
    Batch run(Instant at, String who, @Nullable String note) {
        if (!sql.fetchExists(Batches.BATCHES, Batches.BATCHES.NUMBER.eq(batch))) {
            throw new Refused(new Problem(
                    ProblemCode.BATCH_UNKNOWN,
                    Place.file(database.file().toString()),
                    String.valueOf(batch),
                    "the number of a batch",
                    "List them with: takedowns batches"));
        }
        for (Layout<?> layout : Layout.all()) {
            refuseIfBuiltUpon(layout);
        }
        Batch undone = new Writing(database, java.util.Set.of()).batch(at, who, note, withdrawn(), List.of());
        for (Layout<?> layout : Layout.all()) {
            end(layout, undone.number());
            beginAnew(layout, undone.number());
        }
        Fingerprints.forgetAll(database);
        BatchCases touched = BatchCases.BATCH_CASES;
        sql.insertInto(touched, touched.BATCH, touched.CASE_ID)
                .select(DSL.select(DSL.val(undone.number()), touched.CASE_ID)
                        .from(touched)
                        .where(touched.BATCH.eq(batch)))
                .execute();
        return undone;
    }

    private void refuseIfBuiltUpon(Layout<?> layout) {
        Integer ended = sql.select(DSL.min(Sql.CLOSED_BATCH))
                .from(layout.stored())
                .where(begunByIt(), Sql.CLOSED_BATCH.ne(Layout.OPEN))
                .fetchOne(0, Integer.class);
        refuse(layout, "replaced or withdrawn", ended);
        Table<? extends Record> later = layout.stored().as("later");
        Integer anew = sql.select(DSL.min(opened("later")))
                .from(layout.stored().as(Sql.STORED))
                .join(later)
                .on(Sql.equal(layout.key(), Sql.STORED, "later"))
                .where(closed(Sql.STORED).eq((long) batch), opened("later").gt(batch))
                .fetchOne(0, Integer.class);
        refuse(layout, "said again", anew);
        layout.identity().ifPresent(identity -> refuseIfReferredTo(layout, identity));
    }

    /** What the batch brought for the first time must not be what later rows refer to. */
    private void refuseIfReferredTo(Layout<?> layout, Identity identity) {
        Field<Integer> id = DSL.field(DSL.name(layout.key().get(0).getName()), Integer.class);
        var endedByIt = DSL.select(id).from(layout.stored()).where(Sql.CLOSED_BATCH.eq((long) batch));
        var brought = DSL.select(id).from(layout.stored()).where(begunByIt(), id.notIn(endedByIt));
        for (Layout<?> from : Layout.all()) {
            for (Part part : from.parts()) {
                boolean isOwn = from == layout && part.column().isKey();
                if (!isOwn && part.identity().filter(identity::equals).isPresent()) {
                    Field<Integer> reference =
                            DSL.field(DSL.name(part.fields().get(0).getName()), Integer.class);
                    refuse(
                            layout,
                            "referred to by " + from.table().tableName(),
                            firstLater(from, reference.in(brought)));
                }
                boolean isList = part.column().isList()
                        && part.column()
                                .refersTo()
                                .filter(identity.table()::equals)
                                .isPresent();
                if (isList) {
                    Field<String> list = DSL.field(DSL.name(part.fields().get(0).getName()), String.class);
                    Field<String> slug = DSL.field(DSL.name("keys", "slug"), String.class);
                    Condition contains = DSL.concat(DSL.inline(";"), list, DSL.inline(";"))
                            .like(DSL.concat(DSL.inline("%;"), slug, DSL.inline(";%")));
                    Condition refers = DSL.exists(DSL.selectOne()
                            .from(identity.keys().as("keys"))
                            .where(
                                    DSL.field(DSL.name("keys", "id"), Integer.class)
                                            .in(brought),
                                    contains));
                    refuse(layout, "referred to by " + from.table().tableName(), firstLater(from, refers));
                }
            }
        }
    }

    private @Nullable Integer firstLater(Layout<?> from, Condition refers) {
        return sql.select(DSL.min(Sql.OPENED_BATCH))
                .from(from.stored())
                .where(Sql.OPENED_BATCH.gt(batch), Sql.CLOSED_BATCH.eq(Layout.OPEN), refers)
                .fetchOne(0, Integer.class);
    }

    private void refuse(Layout<?> layout, String what, @Nullable Integer laterBatch) {
        if (laterBatch != null) {
            throw new Refused(new Problem(
                    ProblemCode.BATCH_BUILT_UPON,
                    Place.file(database.file().toString()),
                    "a row of " + layout.table().tableName() + " of batch " + batch + ", " + what + " in batch "
                            + laterBatch,
                    "a batch that no later batch built on",
                    "Undo batch " + laterBatch + " first, or import the rows as they should be"));
        }
    }

    private long withdrawn() {
        long withdrawn = 0;
        for (Layout<?> layout : Layout.all()) {
            Table<? extends Record> before = layout.stored().as("before");
            Condition wasThere = DSL.exists(DSL.selectOne()
                    .from(before)
                    .where(
                            Sql.equal(layout.key(), Sql.STORED, "before"),
                            closed("before").eq((long) batch)));
            withdrawn += sql.fetchCount(
                    layout.stored().as(Sql.STORED), opened(Sql.STORED).eq(batch).andNot(wasThere));
        }
        return withdrawn;
    }

    private void end(Layout<?> layout, int number) {
        sql.update(layout.stored())
                .set(Sql.CLOSED_BATCH, (long) number)
                .where(begunByIt(), Sql.CLOSED_BATCH.eq(Layout.OPEN))
                .execute();
    }

    /** The new version stands where the old one stood: it comes from no file of this batch. */
    private void beginAnew(Layout<?> layout, int number) {
        List<Field<?>> columns = new ArrayList<>(Sql.at("", layout.fields()));
        List<Field<?>> values = new ArrayList<>(columns);
        columns.addAll(List.of(Sql.OPENED_BATCH, Sql.CLOSED_BATCH, Sql.OPENED_FILE, Sql.OPENED_LINE));
        values.addAll(List.of(DSL.val(number), DSL.inline(Layout.OPEN), DSL.inline(0), DSL.inline(0L)));
        sql.insertInto(layout.stored())
                .columns(columns)
                .select(DSL.select(values).from(layout.stored()).where(Sql.CLOSED_BATCH.eq((long) batch)))
                .execute();
    }

    private Condition begunByIt() {
        return Sql.OPENED_BATCH.eq(batch);
    }

    private static Field<Integer> opened(String alias) {
        return DSL.field(DSL.name(alias, "opened_batch"), Integer.class);
    }

    private static Field<Long> closed(String alias) {
        return DSL.field(DSL.name(alias, "closed_batch"), Long.class);
    }
}
