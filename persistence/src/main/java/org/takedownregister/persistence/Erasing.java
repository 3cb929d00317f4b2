package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Erasure;
import org.takedownregister.domain.register.Tombstone;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.BatchCases;

/** One erasure, in a transaction that holds the register against other writers. */
final class Erasing {

    private static final String SEPARATOR = ";";
    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> SLUG = DSL.field(DSL.name("slug"), SQLDataType.VARCHAR);

    private final Database database;
    private final DSLContext sql;
    private final Erasure erasure;
    private final Layout<?> layout;
    private final Seals gone;
    private long removed;

    Erasing(Database database, Erasure erasure) {
        this.database = database;
        this.sql = database.sql();
        this.erasure = erasure;
        this.layout = Layout.of(erasure.table());
        this.gone = Seals.empty();
    }

    Tombstone run(boolean mustBeThere) {
        Map<List<String>, Entry> found = rows();
        if (found.size() > 1) {
            throw ambiguous(found.keySet().stream().collect(Collectors.toList()));
        }
        List<String> key =
                found.isEmpty() ? keyAsGiven() : found.keySet().iterator().next();
        Tombstones tombstones = new Tombstones(database);
        String mark = Tombstones.mark(erasure.table(), key);
        Optional<Tombstone> before = tombstones.of(mark);
        if (found.isEmpty() && before.isPresent()) {
            return before.get();
        }
        if (found.isEmpty() && mustBeThere) {
            throw new Refused(new Problem(
                    ProblemCode.ERASURE_UNKNOWN,
                    Place.file(database.file().toString()),
                    erasure.table().tableName() + " " + String.join(" / ", key),
                    "a row that the register has or had",
                    "Take its key from an export or a page: "
                            + erasure.table().key().stream().map(Column::name).collect(Collectors.joining(", "))));
        }
        // A fingerprint is made of the whole row, what is erased included.
        Fingerprints.forgetAll(database);
        for (Entry entry : found.values()) {
            remove(entry);
        }
        gone.addToStored(database);
        tombstones.setUnfinished(true);
        return tombstones.add(erasure, mark, removed);
    }

    /** Every row that has the columns that were given, by key. */
    private Map<List<String>, Entry> rows() {
        Map<List<String>, Entry> rows = new HashMap<>();
        List<Condition> narrow = new ArrayList<>();
        for (String name : List.of("case_id", "source_id")) {
            String text = erasure.key().get(name);
            if (text != null && layout.named().field(name) != null) {
                narrow.add(DSL.field(DSL.name(name), SQLDataType.VARCHAR).eq(text));
            }
        }
        try (var versions = sql.selectFrom(layout.named()).where(narrow).fetchLazy()) {
            versions.forEach(row -> {
                Entry entry = layout.entry(row);
                if (isMeant(entry)) {
                    rows.putIfAbsent(layout.keyTexts(entry), entry);
                }
            });
        }
        return rows;
    }

    private boolean isMeant(Entry entry) {
        return erasure.table().key().stream().allMatch(column -> {
            String text = erasure.key().get(column.name());
            return text == null || text.equals(column.text(entry));
        });
    }

    private List<String> keyAsGiven() {
        return erasure.table().key().stream()
                .map(column -> Objects.requireNonNullElseGet(erasure.key().get(column.name()), () -> column.blankMeans()
                        .orElse("")))
                .collect(Collectors.toUnmodifiableList());
    }

    private Refused ambiguous(List<List<String>> keys) {
        List<Column> columns = erasure.table().key();
        List<String> differ = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            if (keys.stream().map(key -> key.get(at)).distinct().count() > 1) {
                differ.add(columns.get(i).name());
            }
        }
        return new Refused(new Problem(
                ProblemCode.ERASURE_AMBIGUOUS,
                Place.file(database.file().toString()),
                keys.size() + " rows of " + erasure.table().tableName(),
                "a key that one row has",
                "Give also " + String.join(", ", differ)));
    }

    private void remove(Entry entry) {
        Optional<Identity> identity = layout.identity();
        if (identity.isEmpty()) {
            removeClaim(entry);
        } else {
            removeAllThatRefersTo(identity.get(), layout.slug(entry));
        }
        BatchCases touched = BatchCases.BATCH_CASES;
        var touches = Books.touches().asTable("found");
        sql.deleteFrom(touched)
                .where(DSL.row(touched.BATCH.cast(Long.class), touched.CASE_ID)
                        .notIn(DSL.select(
                                        DSL.field(DSL.name("found", "batch"), SQLDataType.BIGINT),
                                        DSL.field(DSL.name("found", "case_id"), SQLDataType.INTEGER))
                                .from(touches)))
                .execute();
    }

    private void removeClaim(Entry entry) {
        List<Condition> isNamed = new ArrayList<>();
        List<Condition> isStored = new ArrayList<>();
        Object[] cells = layout.cells(entry, (identity, slug, column) -> number(identity, slug));
        Object[] key = layout.keyOf(cells);
        for (int i = 0; i < key.length; i++) {
            isStored.add(Sql.at("", layout.key().get(i)).eq(key[i]));
        }
        for (Part part : layout.parts()) {
            if (part.column().isKey()) {
                Object value = part.column().value(entry);
                if (part.identity().isPresent()) {
                    isNamed.add(DSL.field(DSL.name(part.column().name()), SQLDataType.VARCHAR)
                            .eq(value == null ? "" : value.toString()));
                } else {
                    TakenCells alone = new TakenCells(part.fields().size());
                    for (int i = 0; i < part.fields().size(); i++) {
                        part.write(value, i, (identity, slug, column) -> Identifiers.UNKNOWN, alone);
                        isNamed.add(Sql.at("", part.fields().get(i)).eq(alone.all()[i]));
                    }
                }
            }
        }
        delete(layout, DSL.and(isNamed), DSL.and(isStored));
    }

    private int number(Identity identity, Slug slug) {
        Integer number =
                sql.select(ID).from(identity.keys()).where(SLUG.eq(slug.text())).fetchOne(ID);
        return number == null ? Identifiers.UNKNOWN : number;
    }

    private void removeAllThatRefersTo(Identity identity, Slug slug) {
        int number = number(identity, slug);
        List<Layout<?>> lastFirst = new ArrayList<>(Layout.all());
        Collections.reverse(lastFirst);
        for (Layout<?> from : lastFirst) {
            for (Part part : from.parts()) {
                String name = part.column().name();
                if (part.identity().filter(identity::equals).isPresent()) {
                    delete(
                            from,
                            DSL.field(DSL.name(name), SQLDataType.VARCHAR).eq(slug.text()),
                            DSL.field(DSL.name(name), SQLDataType.INTEGER).eq(number));
                }
                if (part.items().filter(identity::equals).isPresent()) {
                    takeOutOfList(from, DSL.field(DSL.name(name), SQLDataType.VARCHAR), slug);
                }
            }
        }
        if (identity == Identity.CASE) {
            BatchCases touched = BatchCases.BATCH_CASES;
            sql.deleteFrom(touched).where(touched.CASE_ID.eq(number)).execute();
        }
        sql.deleteFrom(identity.keys()).where(ID.eq(number)).execute();
    }

    private void delete(Layout<?> from, Condition isNamed, Condition isStored) {
        try (var rows = sql.selectFrom(from.named()).where(isNamed).fetchLazy()) {
            rows.forEach(row -> gone.remove(from, row));
        }
        removed += sql.deleteFrom(from.stored()).where(isStored).execute();
    }

    private void takeOutOfList(Layout<?> from, Field<String> list, Slug slug) {
        Field<String> wrapped = DSL.concat(DSL.inline(SEPARATOR), list, DSL.inline(SEPARATOR));
        String item = SEPARATOR + slug.text() + SEPARATOR;
        List<Record> before = new ArrayList<>(
                sql.selectFrom(from.named()).where(wrapped.contains(item)).fetch());
        before.forEach(row -> gone.remove(from, row));
        Field<String> without = DSL.trim(DSL.replace(wrapped, item, SEPARATOR), SEPARATOR);
        sql.update(from.stored())
                .set(list, without)
                .where(wrapped.contains(item))
                .execute();
        for (Record row : before) {
            String texts = SEPARATOR + row.get(list.getName(), String.class) + SEPARATOR;
            String left = texts.replace(item, SEPARATOR);
            row.set(
                    DSL.field(DSL.name(list.getName()), SQLDataType.VARCHAR),
                    left.length() < 2 ? "" : left.substring(1, left.length() - 1));
            gone.add(from, row);
        }
    }
}
