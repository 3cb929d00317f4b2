package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.TableImpl;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.BatchCases;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.NamedLinksHere;
import org.takedownregister.persistence.generated.tables.NamedSources;

/** Ordered cursors over what held in one batch and may be seen. */
final class Rows {

    /** The identifier of the case of a {@link Touch}. */
    static final Field<String> IS_CASE = CaseKeys.CASE_KEYS.SLUG;

    private static final int MOST_AT_ONCE = 500;

    private final Database database;
    private final int batch;
    private final Embargo embargo;

    Rows(Database database, int batch, Embargo embargo) {
        this.database = database;
        this.batch = batch;
        this.embargo = embargo;
    }

    /** Whether a version held in a batch. */
    static Condition holdsIn(int batch) {
        return Sql.OPENED_BATCH.le(batch).and(Sql.CLOSED_BATCH.gt((long) batch));
    }

    /** The rows of a table, by key. */
    <R extends Record, E extends Entry> Cursor<E> entries(Class<E> type, Layout<R> layout, Condition which) {
        return new MappedCursor<>(
                read(layout.named(), layout.table(), which, layout.order()), row -> type.cast(layout.read(row)));
    }

    /**
     * A row with the batches between which it held.
     *
     * @param entry the row
     * @param opened the batch that brought it
     * @param closed the batch that ended it; {@link Layout#OPEN} for none
     */
    record Version(Entry entry, int opened, long closed) {

        /** Whether it held after a batch. */
        boolean heldIn(int batch) {
            return opened <= batch && closed > batch;
        }
    }

    /**
     * The versions of a table that held after an earlier batch or hold now, but not both; by key and age.
     *
     * @param isTouched whether a case was touched since, as {@link #isTouchedSince} tells it
     */
    Cursor<Version> versionsBetween(Layout<?> layout, int earlier, Condition isTouched) {
        Condition then = holdsIn(earlier);
        Condition now = holdsIn(batch);
        Condition differs = then.andNot(now).or(now.andNot(then));
        return versions(layout, layout.isOfCases() ? differs.and(isTouched) : differs);
    }

    /** That a case was touched, where it spares reading all of them: no other has rows that differ. */
    Condition isTouchedSince(int earlier) {
        List<String> touched = touched(earlier).limit(MOST_AT_ONCE + 1).fetch(Record1::value1);
        return touched.size() > MOST_AT_ONCE ? DSL.noCondition() : Sql.CASE_ID.in(touched);
    }

    /** Every version of what is said of a case up to now, by key and age. */
    Cursor<Version> versionsOf(Layout<?> layout, Slug caseId) {
        return versions(layout, Sql.CASE_ID.eq(caseId.text()).and(Sql.OPENED_BATCH.le(batch)));
    }

    private Cursor<Version> versions(Layout<?> layout, Condition which) {
        List<Field<?>> by =
                layout.order().stream().map(name -> DSL.field(DSL.name(name))).collect(Collectors.toList());
        by.add(Sql.OPENED_BATCH);
        return new MappedCursor<>(
                database.sql()
                        .selectFrom(layout.named())
                        .where(embargo.isVisible(layout.table()), which)
                        .orderBy(by)
                        .fetchLazy(),
                row -> new Version(layout.entry(row), row.get(Sql.OPENED_BATCH), row.get(Sql.CLOSED_BATCH)));
    }

    /** Whether a version that was ended had been ended by now. */
    boolean hadEnded(Version version) {
        return version.closed() <= batch;
    }

    /** The links, by the case that they lead to. */
    Cursor<Link> linksHere(Condition which) {
        List<String> order = new ArrayList<>(List.of("related_case_id"));
        order.addAll(Layout.of(Table.LINKS).order());
        return new MappedCursor<>(
                read(NamedLinksHere.NAMED_LINKS_HERE, Table.LINKS, which, order), Entries.MAPPER::linkHere);
    }

    private <R extends Record> org.jooq.Cursor<R> read(
            TableImpl<R> from, Table table, Condition which, List<String> order) {
        List<Field<Object>> by =
                order.stream().map(name -> DSL.field(DSL.name(name))).collect(Collectors.toList());
        return database.sql()
                .selectFrom(from)
                .where(holdsIn(batch), embargo.isVisible(table), which)
                .orderBy(by)
                .fetchLazy();
    }

    /**
     * A batch that touched a case.
     *
     * @param caseId the case
     * @param batch the batch's number
     */
    record Touch(Slug caseId, int batch) {}

    /** The batches that touched cases, by case and number. */
    Cursor<Touch> touches(Condition which) {
        CaseKeys keys = CaseKeys.CASE_KEYS;
        BatchCases touched = BatchCases.BATCH_CASES;
        Field<String> caseId = keys.SLUG.as("case_id");
        return new MappedCursor<>(
                database.sql()
                        .select(caseId, touched.BATCH)
                        .from(keys)
                        .crossJoin(touched)
                        .where(keys.ID.eq(touched.CASE_ID), touched.BATCH.le(batch), which)
                        .orderBy(keys.SLUG, touched.BATCH)
                        .fetchLazy(),
                row -> new Touch(new Slug(row.value1()), row.value2()));
    }

    /** The cases that batches after another one touched, each once, in no order. */
    List<Slug> touchedSince(int earlier) {
        return touched(earlier).fetch(row -> new Slug(row.value1()));
    }

    private SelectConditionStep<Record1<String>> touched(int earlier) {
        CaseKeys keys = CaseKeys.CASE_KEYS;
        BatchCases touched = BatchCases.BATCH_CASES;
        return database.sql()
                .selectDistinct(keys.SLUG)
                .from(touched)
                .join(keys)
                .on(keys.ID.eq(touched.CASE_ID))
                .where(touched.BATCH.gt(earlier), touched.BATCH.le(batch));
    }

    /** The sources with these identifiers, in no order. */
    List<Source> sources(Collection<Slug> identifiers) {
        NamedSources sources = NamedSources.NAMED_SOURCES;
        List<String> wanted = identifiers.stream().map(Slug::text).collect(Collectors.toList());
        List<Source> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
            List<String> some = wanted.subList(from, Math.min(wanted.size(), from + MOST_AT_ONCE));
            found.addAll(database.sql()
                    .selectFrom(sources)
                    .where(holdsIn(batch), sources.SOURCE_ID.in(some))
                    .fetch(Entries.MAPPER::source));
        }
        return found;
    }
}
