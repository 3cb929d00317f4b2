package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Mixing;
import org.takedownregister.report.making.Piles;

/**
 * What the files of a site consist of. A case's page may show what is said of every case that hangs together with it,
 * over however many links, and what stood in it earlier names sources and cases by the titles that they have now.
 */
public final class Contents {

    private static final String CASES = "whole cases";

    private final Map<Slug, Ingredients> own = new HashMap<>();
    private final Set<Slug> linked = new HashSet<>();
    private final Map<Slug, Slug> groupOf = new HashMap<>();
    private final Map<Slug, Ingredients> groups = new HashMap<>();
    private final Map<Table, Long> counts = new EnumMap<>(Table.class);
    private final Piles piles = new Piles();
    private final Mixing titles = new Mixing();
    private Ingredients everyTitle = Ingredients.of();

    Contents() {}

    /** What a case consists of: its rows one by one, for the files that hold rows of many cases. */
    record Rows(Ingredients takedownCase, List<Ingredients> claims, Ingredients whole) {

        static Rows of(CaseFile file) {
            Mixing mixing = new Mixing();
            Ingredients about = mixing.add(file.takedownCase()).mixed();
            List<Ingredients> claims = new ArrayList<>(file.claims().size());
            for (Claim claim : file.claims()) {
                claims.add(mixing.add(claim).mixed());
            }
            Ingredients whole = mixing.add(about)
                    .add(claims)
                    .add(file.linksHere())
                    .add(file.sources())
                    .add(file.batches())
                    .mixed();
            return new Rows(about, claims, whole);
        }
    }

    /** Takes in a row that belongs to no case. */
    void add(Table table, Record row, String year) {
        put(table, year, Ingredients.of(row));
        if (row instanceof Source source) {
            titles.add(source);
        }
    }

    /** Takes in a case; in the order in which cases are read. */
    void add(CaseFile file, Rows rows, String year) {
        Slug caseId = file.takedownCase().caseId();
        own.put(caseId, rows.whole());
        titles.add(caseId).add(file.takedownCase().title());
        put(Table.CASES, year, rows.takedownCase());
        int row = 0;
        for (Claim claim : file.claims()) {
            put(Table.of(claim), year, rows.claims().get(row++));
        }
        piles.put(CASES + '/' + year, rows.whole());
        file.links().forEach(this::join);
        file.linksHere().forEach(this::join);
    }

    private void put(Table table, String year, Ingredients row) {
        counts.merge(table, 1L, Long::sum);
        piles.put(table.tableName(), row);
        piles.put(table.tableName() + '/' + year, row);
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
                        .add(of(listed));
            }
        }
        mixed.forEach((group, members) -> groups.put(group, members.mixed()));
    }

    /** What is said of a case itself: what lists show of it is made of that. */
    public Ingredients of(Listed listed) {
        return own.getOrDefault(listed.id(), NONE);
    }

    /** What the page of a case may show of it and of others. */
    public Ingredients page(CaseFile file) {
        Slug caseId = file.takedownCase().caseId();
        return Ingredients.of(
                own.getOrDefault(caseId, NONE),
                groups.getOrDefault(group(caseId), NONE),
                file.batches().size() < 2 ? NONE : everyTitle);
    }

    /** What the rows of a table consist of; of those of one year, where a year is named, or else of all. */
    public Ingredients table(Table table, String year) {
        return piles.of(year.isEmpty() ? table.tableName() : table.tableName() + '/' + year);
    }

    /** How many rows a table has. */
    public long count(Table table) {
        return counts.getOrDefault(table, 0L);
    }

    /** What the cases of a year consist of. */
    public Ingredients cases(String year) {
        return piles.of(CASES + '/' + year);
    }

    private static final Ingredients NONE = Ingredients.of();
}
