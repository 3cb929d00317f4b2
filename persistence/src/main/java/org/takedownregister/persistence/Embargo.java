package org.takedownregister.persistence;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.Cases;
import org.takedownregister.persistence.generated.tables.NamedSources;
import org.takedownregister.persistence.generated.tables.PolicyKeys;
import org.takedownregister.persistence.generated.tables.Rationales;
import org.takedownregister.persistence.generated.tables.SourceKeys;

/** What an embargo keeps out of sight, noted in temporary tables when a view is opened. */
final class Embargo {

    private static final CaseKeys CASE_KEYS = CaseKeys.CASE_KEYS;
    private static final SourceKeys SOURCE_KEYS = SourceKeys.SOURCE_KEYS;
    private static final PolicyKeys POLICY_KEYS = PolicyKeys.POLICY_KEYS;
    private static final Cases CASES = Cases.CASES;
    private static final Rationales RATIONALES = Rationales.RATIONALES;
    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> SLUG = DSL.field(DSL.name("slug"), SQLDataType.VARCHAR);
    private static final org.jooq.Table<Record> HIDDEN_CASES = DSL.table(DSL.name("hidden_cases"));
    private static final org.jooq.Table<Record> HIDDEN_SOURCES = DSL.table(DSL.name("hidden_sources"));
    private static final org.jooq.Table<Record> HIDDEN_POLICIES = DSL.table(DSL.name("hidden_policies"));

    private final DSLContext sql;
    private final Condition holds;
    private final boolean hidesSomething;

    Embargo(Database database, int batch, LocalDate today) {
        this.sql = database.sql();
        this.holds = Rows.holdsIn(batch);
        Condition isEmbargoed = CASES.EMBARGO_UNTIL.gt(Conversions.number(today));
        hidesSomething = sql.fetchExists(CASES, holds.and(isEmbargoed));
        if (hidesSomething) {
            for (org.jooq.Table<Record> hidden : List.of(HIDDEN_CASES, HIDDEN_SOURCES, HIDDEN_POLICIES)) {
                database.createTemporaryIdentifiers(hidden);
            }
            hide(
                    HIDDEN_CASES,
                    DSL.select(CASE_KEYS.ID, CASE_KEYS.SLUG)
                            .from(CASES)
                            .join(CASE_KEYS)
                            .on(CASE_KEYS.ID.eq(CASES.CASE_ID))
                            .where(holds, isEmbargoed));
            hidePolicies();
            hideSources();
        }
    }

    /** The cases under embargo. */
    Set<Slug> cases() {
        return hidesSomething ? sql.select(SLUG).from(HIDDEN_CASES).fetchSet(row -> new Slug(row.value1())) : Set.of();
    }

    private void hide(org.jooq.Table<Record> hidden, Select<Record2<Integer, String>> rows) {
        sql.insertInto(hidden)
                .columns(ID, SLUG)
                .select(rows)
                .onConflictDoNothing()
                .execute();
    }

    private static Condition among(org.jooq.Table<Record> hidden, Field<Integer> number) {
        return number.in(DSL.select(ID).from(hidden));
    }

    private void hidePolicies() {
        Condition isHidden = among(HIDDEN_CASES, RATIONALES.CASE_ID);
        hide(
                HIDDEN_POLICIES,
                DSL.selectDistinct(POLICY_KEYS.ID, POLICY_KEYS.SLUG)
                        .from(RATIONALES)
                        .join(POLICY_KEYS)
                        .on(POLICY_KEYS.ID.eq(RATIONALES.POLICY_ID))
                        .where(holds, isHidden, POLICY_KEYS.ID.ne(0)));
        sql.deleteFrom(HIDDEN_POLICIES)
                .where(ID.in(DSL.select(RATIONALES.POLICY_ID).from(RATIONALES).where(holds, DSL.not(isHidden))))
                .execute();
    }

    private void hideSources() {
        for (Layout<?> layout : Layout.all()) {
            if (layout.table().holdsClaims()) {
                hide(HIDDEN_SOURCES, sourcesOf(layout, isHidden(layout)));
            }
        }
        Set<String> referred = slugs(DSL.select(SLUG).from(HIDDEN_SOURCES));
        Map<String, List<String>> originals = originals();
        Set<String> candidates = closure(referred, originals);
        for (String added : candidates) {
            if (referred.add(added)) {
                hide(
                        HIDDEN_SOURCES,
                        DSL.select(SOURCE_KEYS.ID, SOURCE_KEYS.SLUG)
                                .from(SOURCE_KEYS)
                                .where(SOURCE_KEYS.SLUG.eq(added))
                                .and(DSL.trueCondition()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Layout<?> layout : Layout.all()) {
            if (layout.table().holdsClaims()) {
                seen.addAll(seenOf(layout, DSL.not(isHidden(layout))));
            }
        }
        seen.addAll(seenOf(Layout.of(Table.VOLUMES), DSL.trueCondition()));
        originals.forEach((source, from) -> {
            if (!candidates.contains(source)) {
                seen.addAll(from);
            }
        });
        for (String visible : closure(seen, originals)) {
            sql.deleteFrom(HIDDEN_SOURCES).where(SLUG.eq(visible)).execute();
        }
    }

    private static Condition isHidden(Layout<?> layout) {
        Condition isHidden = among(HIDDEN_CASES, number(layout, "case_id"));
        return layout.table() == Table.LINKS
                ? isHidden.or(among(HIDDEN_CASES, number(layout, "related_case_id")))
                : isHidden;
    }

    private static Field<Integer> number(Layout<?> layout, String column) {
        return DSL.field(DSL.name(layout.stored().getName(), column), SQLDataType.INTEGER);
    }

    private Select<Record2<Integer, String>> sourcesOf(Layout<?> layout, Condition which) {
        return DSL.selectDistinct(SOURCE_KEYS.ID, SOURCE_KEYS.SLUG)
                .from(layout.stored())
                .join(SOURCE_KEYS)
                .on(SOURCE_KEYS.ID.eq(number(layout, "source_id")))
                .where(holds, which);
    }

    private Set<String> seenOf(Layout<?> layout, Condition which) {
        Condition isCandidate = among(HIDDEN_SOURCES, number(layout, "source_id"));
        return sql.fetch(sourcesOf(layout, which.and(isCandidate))).intoSet(SOURCE_KEYS.SLUG);
    }

    private Set<String> slugs(Select<? extends org.jooq.Record1<String>> slugs) {
        return new HashSet<>(sql.fetch(slugs).intoSet(0, String.class));
    }

    /** The sources that are copies, and of what: few, as most are none. */
    private Map<String, List<String>> originals() {
        NamedSources sources = NamedSources.NAMED_SOURCES;
        Result<Record2<String, String>> copies = sql.select(sources.SOURCE_ID, sources.DERIVED_FROM)
                .from(sources)
                .where(holds, sources.DERIVED_FROM.ne(""))
                .fetch();
        Map<String, List<String>> originals = new HashMap<>();
        copies.forEach(copy -> originals.put(
                copy.value1(), Arrays.stream(copy.value2().split(";", -1)).collect(Collectors.toList())));
        return originals;
    }

    private static Set<String> closure(Set<String> from, Map<String, List<String>> originals) {
        Set<String> reached = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String original : originals.getOrDefault(open.pop(), List.of())) {
                if (reached.add(original)) {
                    open.push(original);
                }
            }
        }
        return reached;
    }

    /** Whether a row of the named view of a table may be seen. */
    Condition isVisible(Table table) {
        if (!hidesSomething) {
            return DSL.noCondition();
        }
        Condition caseIsVisible = isNot(HIDDEN_CASES, "case_id");
        return switch (table) {
            case CASES, ACTIONS, FIGURES, ATTRIBUTIONS, EVENTS, RATIONALES, TECHNIQUES, OBSERVATIONS, REACTIONS ->
                caseIsVisible;
            case LINKS -> caseIsVisible.and(isNot(HIDDEN_CASES, "related_case_id"));
            case SOURCES -> isNot(HIDDEN_SOURCES, "source_id");
            case POLICIES, POLICY_VERSIONS -> isNot(HIDDEN_POLICIES, "policy_id");
            case PLATFORMS, VOLUMES -> DSL.noCondition();
        };
    }

    private static Condition isNot(org.jooq.Table<Record> hidden, String column) {
        return DSL.field(DSL.name(column), SQLDataType.VARCHAR)
                .notIn(DSL.select(SLUG).from(hidden));
    }
}
