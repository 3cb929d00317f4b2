package org.takedownregister.persistence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.Settlement;

/** Compares what a batch offers with what is stored, table by table, inside the database. */
final class Settling {

    private final Database database;
    private final DSLContext sql;
    private final Shields shields;
    private final Set<org.takedownregister.domain.entry.Table> tables;

    /** @param tables the tables that something was offered for */
    Settling(Database database, Shields shields, Set<org.takedownregister.domain.entry.Table> tables) {
        this.database = database;
        this.sql = database.sql();
        this.shields = shields;
        this.tables = tables;
    }

    /**
     * Notes at each staged row how it stands to what is stored, and the keys of what is withdrawn.
     *
     * @param accepted how many rows of each file were taken
     */
    Settlement settle(Map<Integer, Long> accepted, boolean withdraws) {
        Map<org.takedownregister.domain.entry.Table, Long> withdrawn =
                new EnumMap<>(org.takedownregister.domain.entry.Table.class);
        for (org.takedownregister.domain.entry.Table table : tables) {
            Layout<?> layout = Layout.of(table);
            createGone(layout);
            if (sql.fetchExists(layout.stored())) {
                compare(layout);
                long gone = withdraws && !layout.group().isEmpty() ? withdraw(layout) : 0;
                if (gone > 0) {
                    withdrawn.put(table, gone);
                }
            }
        }
        Map<Integer, Outcomes> outcomes = outcomes(accepted);
        boolean changed = !withdrawn.isEmpty()
                || tables.stream()
                        .map(Layout::of)
                        .anyMatch(layout -> sql.fetchExists(Sql.staged(layout), Sql.STANDING.ne(Sql.UNCHANGED)));
        return new Settlement(outcomes, withdrawn, changed);
    }

    private void createGone(Layout<?> layout) {
        database.createTemporary(Sql.gone(layout), layout.key(), layout.key());
    }

    private void compare(Layout<?> layout) {
        Table<Record> staged = Sql.staged(layout);
        String name = staged.getName();
        Field<Integer> standing = DSL.when(Sql.same(layout.values(), Sql.STORED, name), DSL.inline(Sql.UNCHANGED))
                .otherwise(DSL.inline(Sql.REPLACES));
        Select<? extends org.jooq.Record1<Integer>> stored = DSL.select(standing)
                .from(layout.stored().as(Sql.STORED))
                .where(Sql.equal(layout.key(), Sql.STORED, name).and(isOpen()));
        database.runMany(sql.update(staged).set(Sql.STANDING, DSL.coalesce(DSL.field(stored), DSL.inline(Sql.NEW))));
    }

    private static Condition isOpen() {
        return Sql.at(Sql.STORED, Sql.CLOSED_BATCH).eq(DSL.inline((Object) Layout.OPEN));
    }

    private long withdraw(Layout<?> layout) {
        Table<Record> staged = Sql.staged(layout);
        Condition touched = Sql.row(Sql.STORED, layout.group())
                .in(DSL.selectDistinct(Sql.at(Sql.STAGED, layout.group())).from(staged.as(Sql.STAGED)));
        Condition said = DSL.exists(
                DSL.selectOne().from(staged.as(Sql.STAGED)).where(Sql.equal(layout.key(), Sql.STORED, Sql.STAGED)));
        return database.runMany(sql.insertInto(Sql.gone(layout))
                .columns(Sql.at("", layout.key()))
                .select(DSL.select(Sql.at(Sql.STORED, layout.key()))
                        .from(layout.stored().as(Sql.STORED))
                        .where(isOpen(), touched, DSL.not(said), DSL.not(shields.cover(layout)))));
    }

    private Map<Integer, Outcomes> outcomes(Map<Integer, Long> accepted) {
        Map<Integer, Outcomes> outcomes = new HashMap<>();
        accepted.forEach((file, rows) -> outcomes.put(file, new Outcomes(0, 0, rows)));
        if (tables.isEmpty()) {
            return outcomes;
        }
        Field<Integer> top = DSL.max(Sql.STANDING).as("top");
        Table<?> rows = DSL.select(Sql.FILE, top)
                .from(allStaged().asTable("staged"))
                .groupBy(Sql.OFFER, Sql.FILE)
                .asTable("offers");
        Field<Integer> topOf = DSL.field(DSL.name("top"), Integer.class);
        for (Record3<Integer, Integer, Integer> counted : sql.select(
                        Sql.FILE,
                        DSL.count().filterWhere(topOf.eq(Sql.NEW)),
                        DSL.count().filterWhere(topOf.eq(Sql.REPLACES)))
                .from(rows)
                .groupBy(Sql.FILE)
                .fetch()) {
            long all = accepted.getOrDefault(counted.value1(), 0L);
            long inserted = counted.value2();
            long updated = counted.value3();
            outcomes.put(counted.value1(), new Outcomes(inserted, updated, all - inserted - updated));
        }
        return outcomes;
    }

    private Select<? extends Record3<Long, Integer, Integer>> allStaged() {
        List<Select<Record3<Long, Integer, Integer>>> each = tables.stream()
                .map(table -> DSL.select(Sql.OFFER, Sql.FILE, Sql.STANDING)
                        .from(Sql.staged(Layout.of(table)))
                        .where(Sql.STANDING.ne(Sql.UNCHANGED)))
                .collect(Collectors.toList());
        Select<Record3<Long, Integer, Integer>> all = each.get(0);
        for (Select<Record3<Long, Integer, Integer>> next : each.subList(1, each.size())) {
            all = all.unionAll(next);
        }
        return all;
    }
}
