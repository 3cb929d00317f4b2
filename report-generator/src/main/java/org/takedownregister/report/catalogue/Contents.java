package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.export.Periods;
import org.takedownregister.report.export.Years;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Mixing;
import org.takedownregister.report.making.Piles;

/**
 * What the files of a site consist of. A case's page may show what is said of every case that hangs together with it,
 * over however many links, and what stood in it earlier names sources and cases by the titles that they have now.
 */
public final class Contents {

    private static final String CASES = "whole cases";

    private final Map<Slug, Held> cases = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();
    private final Periods periods = new Periods();
    private final Map<List<Integer>, Ingredients> mixedImports = new HashMap<>();
    private final Map<Slug, Ingredients> sources = new HashMap<>();
    private final Map<Table, Set<String>> yearsOf = new EnumMap<>(Table.class);
    private final Set<Slug> linked = new HashSet<>();
    private final Map<Slug, Slug> groupOf = new HashMap<>();
    private final Map<Slug, Ingredients> groups = new HashMap<>();
    private final Map<Table, Long> counts = new EnumMap<>(Table.class);
    private final Piles piles = new Piles();
    private final Mixing titles = new Mixing();
    private Ingredients everyTitle = Ingredients.of();

    Contents() {}

    /**
     * What is held of a case.
     *
     * @param own all that is said of it
     * @param imported the batches that touched it
     * @param month the month of its files
     * @param isCorrected whether later batches corrected it
     */
    private record Held(Ingredients own, Ingredients imported, Month month, boolean isCorrected) {}

    /**
     * A month of files.
     *
     * @param name such as {@code 2020-07}
     * @param year its year
     * @param cases the pile of its cases
     * @param rows the piles of the year's rows, by table
     */
    private record Month(String name, String year, String cases, Map<Table, String> rows) {

        static Month of(String name) {
            String year = Years.year(name);
            Map<Table, String> rows = new EnumMap<>(Table.class);
            for (Table table : Table.values()) {
                rows.put(table, pile(table, year));
            }
            return new Month(name, year, CASES + '/' + name, rows);
        }
    }

    /** The pile of the rows of a year, or of all where no year is named. */
    private static String pile(Table table, String year) {
        return year.isEmpty() ? table.tableName() : table.tableName() + '/' + year;
    }

    /**
     * What a case consists of: table by table, for the files that hold rows of many cases.
     *
     * @param takedownCase its own row
     * @param claims what is said of it
     */
    record Rows(Ingredients takedownCase, List<Said> claims) {

        static Rows of(CaseFile file) {
            Mixing mixing = new Mixing();
            Ingredients about = mixing.add(file.takedownCase()).mixed();
            List<Said> said = new ArrayList<>();
            List<Claim> claims = file.claims();
            for (int from = 0, to; from < claims.size(); from = to) {
                Table table = Table.of(claims.get(from));
                for (to = from; to < claims.size() && Table.of(claims.get(to)) == table; to++) {
                    mixing.add(claims.get(to));
                }
                said.add(new Said(table, to - from, mixing.mixed()));
            }
            return new Rows(about, said);
        }

        /** All that is said of the case whose rows these are. */
        Ingredients whole(CaseFile file) {
            return Ingredients.of(takedownCase, claims, file.linksHere(), file.sources(), file.batches());
        }
    }

    /**
     * What the rows of a table say of a case.
     *
     * @param table the table
     * @param count how many rows
     * @param rows what they consist of
     */
    record Said(Table table, int count, Ingredients rows) {}

    /** Takes in a row that belongs to no case. */
    void add(Table table, Record row, String year) {
        Ingredients of = Ingredients.of(row);
        put(table, months.computeIfAbsent(year, Month::of), 1, of);
        if (row instanceof Source source) {
            titles.add(of);
            sources.put(source.sourceId(), of);
        }
    }

    /**
     * Takes in a case; in the order in which cases are read.
     *
     * @param batches the batches of the register, by number
     */
    void add(Noted noted, Map<Integer, Batch> batches) {
        Slug caseId = noted.caseId();
        Rows rows = noted.rows();
        Month month = months.computeIfAbsent(noted.month(), Month::of);
        Ingredients whole = noted.listed().of();
        Ingredients imported = imports(noted.batches(), batches);
        cases.put(caseId, new Held(whole, imported, month, noted.batches().size() > 1));
        periods.add(month.name());
        titles.add(caseId).add(noted.listed().title());
        put(Table.CASES, month, 1, rows.takedownCase());
        rows.claims().forEach(said -> put(said.table(), month, said.count(), said.rows()));
        piles.put(month.cases(), Ingredients.of(whole, imported));
        noted.links().forEach(this::join);
        noted.linksHere().forEach(this::join);
    }

    /** Most cases come with the same few imports. */
    private Ingredients imports(List<Integer> numbers, Map<Integer, Batch> batches) {
        return mixedImports.computeIfAbsent(numbers, any -> {
            Mixing mixing = new Mixing();
            for (int number : numbers) {
                Batch batch = batches.get(number);
                if (batch != null) {
                    mixing.add(number).add(batch.at()).add(batch.note());
                }
            }
            return mixing.mixed();
        });
    }

    private void put(Table table, Month month, int count, Ingredients rows) {
        counts.merge(table, (long) count, Long::sum);
        piles.put(table.tableName(), rows);
        piles.put(Objects.requireNonNull(month.rows().get(table)), rows);
        yearsOf.computeIfAbsent(table, any -> new HashSet<>()).add(month.year());
    }

    private void join(Link link) {
        linked.add(link.caseId());
        linked.add(link.relatedCaseId());
        Slug one = group(link.caseId());
        Slug other = group(link.relatedCaseId());
        if (!one.equals(other)) {
            groupOf.put(one, other);
        }
    }

    private Slug group(Slug caseId) {
        Slug top = caseId;
        for (Slug next = groupOf.get(top); next != null; next = groupOf.get(top)) {
            top = next;
        }
        for (Slug each = caseId; !each.equals(top); ) {
            Slug next = groupOf.put(each, top);
            each = next == null ? top : next;
        }
        return top;
    }

    /** Everything is read. */
    void close(Iterable<Listed> inOrder) {
        piles.close();
        everyTitle = titles.mixed();
        Map<Slug, Mixing> mixed = new HashMap<>();
        for (Listed listed : inOrder) {
            if (linked.contains(listed.id())) {
                mixed.computeIfAbsent(group(listed.id()), any -> new Mixing())
                        .add(listed.id())
                        .add(listed.of());
            }
        }
        mixed.forEach((group, members) -> groups.put(group, members.mixed()));
    }

    /** What the page of a case may show of it and of others. */
    public Ingredients page(Slug caseId) {
        Held held = held(caseId);
        return Ingredients.of(
                held.own(),
                held.imported(),
                groups.getOrDefault(group(caseId), NONE),
                held.isCorrected() ? everyTitle : NONE);
    }

    /** The month of a case's files. */
    public String month(Slug caseId) {
        return held(caseId).month().name();
    }

    private Held held(Slug caseId) {
        return Objects.requireNonNull(cases.get(caseId), caseId.text());
    }

    /** Which cases share a file. */
    public Periods periods() {
        return periods;
    }

    /** The years by which the rows of a table can be parted. */
    public SortedSet<String> years(Table table) {
        return new TreeSet<>(yearsOf.getOrDefault(table, Set.of()));
    }

    /** What each source consists of. */
    Map<Slug, Ingredients> sources() {
        return sources;
    }

    /** What the rows of a table consist of; of those of one year, where a year is named, or else of all. */
    public Ingredients table(Table table, String year) {
        return piles.of(pile(table, year));
    }

    /** How many rows a table has. */
    public long count(Table table) {
        return counts.getOrDefault(table, 0L);
    }

    /** What the cases of a year or a month consist of. */
    public Ingredients cases(String period) {
        return Ingredients.of(periods.months(period).stream()
                .map(month -> piles.of(CASES + '/' + month))
                .toList());
    }

    private static final Ingredients NONE = Ingredients.of();
}
