package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.Actions;
import org.takedownregister.persistence.generated.tables.Attributions;
import org.takedownregister.persistence.generated.tables.Cases;
import org.takedownregister.persistence.generated.tables.Events;
import org.takedownregister.persistence.generated.tables.Figures;
import org.takedownregister.persistence.generated.tables.Links;
import org.takedownregister.persistence.generated.tables.NamedActions;
import org.takedownregister.persistence.generated.tables.NamedAttributions;
import org.takedownregister.persistence.generated.tables.NamedCases;
import org.takedownregister.persistence.generated.tables.NamedEvents;
import org.takedownregister.persistence.generated.tables.NamedFigures;
import org.takedownregister.persistence.generated.tables.NamedLinks;
import org.takedownregister.persistence.generated.tables.NamedObservations;
import org.takedownregister.persistence.generated.tables.NamedPlatforms;
import org.takedownregister.persistence.generated.tables.NamedPolicies;
import org.takedownregister.persistence.generated.tables.NamedPolicyVersions;
import org.takedownregister.persistence.generated.tables.NamedRationales;
import org.takedownregister.persistence.generated.tables.NamedReactions;
import org.takedownregister.persistence.generated.tables.NamedSources;
import org.takedownregister.persistence.generated.tables.NamedTechniques;
import org.takedownregister.persistence.generated.tables.NamedVolumes;
import org.takedownregister.persistence.generated.tables.Observations;
import org.takedownregister.persistence.generated.tables.Platforms;
import org.takedownregister.persistence.generated.tables.Policies;
import org.takedownregister.persistence.generated.tables.PolicyVersions;
import org.takedownregister.persistence.generated.tables.Rationales;
import org.takedownregister.persistence.generated.tables.Reactions;
import org.takedownregister.persistence.generated.tables.Sources;
import org.takedownregister.persistence.generated.tables.Techniques;
import org.takedownregister.persistence.generated.tables.Volumes;

/**
 * How a table of the domain lies in the database: derived from the record's columns, so that a table is
 * described once.
 *
 * @param <R> a row as it is read
 */
final class Layout<R extends Record> {

    /** The value of {@code closed_batch} of a version that still holds. */
    static final long OPEN = Long.MAX_VALUE;

    private static final Map<Table, Layout<?>> ALL = new EnumMap<>(Table.class);

    static {
        Entries entries = Entries.MAPPER;
        add(Table.PLATFORMS, Platforms.PLATFORMS, NamedPlatforms.NAMED_PLATFORMS, entries::platform);
        add(Table.SOURCES, Sources.SOURCES, NamedSources.NAMED_SOURCES, entries::source);
        add(Table.POLICIES, Policies.POLICIES, NamedPolicies.NAMED_POLICIES, entries::policy);
        add(
                Table.POLICY_VERSIONS,
                PolicyVersions.POLICY_VERSIONS,
                NamedPolicyVersions.NAMED_POLICY_VERSIONS,
                entries::policyVersion);
        add(Table.CASES, Cases.CASES, NamedCases.NAMED_CASES, entries::takedownCase);
        add(Table.ACTIONS, Actions.ACTIONS, NamedActions.NAMED_ACTIONS, entries::action);
        add(Table.FIGURES, Figures.FIGURES, NamedFigures.NAMED_FIGURES, entries::figure);
        add(Table.ATTRIBUTIONS, Attributions.ATTRIBUTIONS, NamedAttributions.NAMED_ATTRIBUTIONS, entries::attribution);
        add(Table.EVENTS, Events.EVENTS, NamedEvents.NAMED_EVENTS, entries::event);
        add(Table.RATIONALES, Rationales.RATIONALES, NamedRationales.NAMED_RATIONALES, entries::rationale);
        add(Table.TECHNIQUES, Techniques.TECHNIQUES, NamedTechniques.NAMED_TECHNIQUES, entries::technique);
        add(Table.OBSERVATIONS, Observations.OBSERVATIONS, NamedObservations.NAMED_OBSERVATIONS, entries::observation);
        add(Table.REACTIONS, Reactions.REACTIONS, NamedReactions.NAMED_REACTIONS, entries::reaction);
        add(Table.LINKS, Links.LINKS, NamedLinks.NAMED_LINKS, entries::link);
        add(Table.VOLUMES, Volumes.VOLUMES, NamedVolumes.NAMED_VOLUMES, entries::volume);
    }

    private final Table table;
    private final TableImpl<? extends Record> stored;
    private final TableImpl<R> named;
    private final Function<R, ? extends Entry> reader;
    private final List<Part> parts;
    private final List<Field<?>> fields;
    private final List<Field<?>> key;
    private final int[] keyAt;
    private final List<Part> lists;
    private final Optional<Identity> identity;

    private Layout(
            Table table, TableImpl<? extends Record> stored, TableImpl<R> named, Function<R, ? extends Entry> reader) {
        this.table = table;
        this.stored = stored;
        this.named = named;
        this.reader = reader;
        this.parts = table.columns().stream()
                .map(column -> part(table, stored, column))
                .collect(Collectors.toUnmodifiableList());
        this.fields = parts.stream().flatMap(part -> part.fields().stream()).collect(Collectors.toUnmodifiableList());
        this.key = Objects.requireNonNull(stored.getPrimaryKey()).getFields().stream()
                .filter(field -> !field.getName().equals("closed_batch"))
                .collect(Collectors.toUnmodifiableList());
        this.keyAt = key.stream().mapToInt(fields::indexOf).toArray();
        this.lists = parts.stream().filter(part -> part.items().isPresent()).collect(Collectors.toUnmodifiableList());
        this.identity = Identity.of(table);
    }

    private static <R extends Record> void add(
            Table table, TableImpl<? extends Record> stored, TableImpl<R> named, Function<R, ? extends Entry> reader) {
        ALL.put(table, new Layout<>(table, stored, named, reader));
    }

    private static Part part(Table table, TableImpl<? extends Record> stored, Column column) {
        List<Field<?>> fields = new ArrayList<>();
        for (String name : Part.names(column)) {
            fields.add(Objects.requireNonNull(stored.field(name), () -> table.tableName() + "." + name));
        }
        return Part.of(table, column, List.copyOf(fields));
    }

    /** The layout of a table. */
    static Layout<?> of(Table table) {
        return Objects.requireNonNull(ALL.get(table));
    }

    /** Every layout, in the order in which tables load. */
    static List<Layout<?>> all() {
        return List.copyOf(ALL.values());
    }

    Table table() {
        return table;
    }

    /** Whether its rows tell of one case each: they are cases or claims. */
    boolean isOfCases() {
        return table == Table.CASES || table.holdsClaims();
    }

    /** The table of every version. */
    TableImpl<? extends Record> stored() {
        return stored;
    }

    /** The view of every version with identifiers in place of numbers. */
    TableImpl<R> named() {
        return named;
    }

    /** The columns of the record. */
    List<Part> parts() {
        return parts;
    }

    /** The database columns that hold the record, in the order of its columns. */
    List<Field<?>> fields() {
        return fields;
    }

    /** The database columns of the natural key, in the order of the primary key. */
    List<Field<?>> key() {
        return key;
    }

    /** The other columns of the record. */
    List<Field<?>> values() {
        return fields.stream().filter(field -> !key.contains(field)).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The columns of a group: rows that a source says about one case, or volumes of one source and period. A
     * touched group says everything; empty for what is never withdrawn.
     */
    List<Field<?>> group() {
        if (table.holdsClaims()) {
            return key.subList(0, 2);
        }
        return table == Table.VOLUMES ? key.subList(0, 4) : List.of();
    }

    /** A row as its database columns hold it. */
    @Nullable Object[] cells(Entry entry, Part.References references) {
        @Nullable Object[] values = table.values(entry);
        TakenCells cells = new TakenCells(fields.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            for (int field = 0; field < part.fields().size(); field++) {
                part.write(values[i], field, references, cells);
            }
        }
        return cells.all();
    }

    /** The cells of the key, in the order of {@link #key()}. */
    @Nullable Object[] keyOf(@Nullable Object[] cells) {
        @Nullable Object[] found = new Object[keyAt.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = cells[keyAt[i]];
        }
        return found;
    }

    /** A row that was read from {@link #named()}. */
    Entry read(R row) {
        return reader.apply(row);
    }

    /** A row that has the columns of {@link #named()}, and perhaps others. */
    Entry entry(Record row) {
        return reader.apply(row.into(named));
    }

    /** The names of the columns of the natural key, in the order in which rows are read. */
    List<String> order() {
        return table.key().stream()
                .flatMap(column -> Part.names(column).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** The key of a row as it is written in a file, a text a column. */
    List<String> keyTexts(Entry entry) {
        return table.key().stream().map(column -> column.text(entry)).collect(Collectors.toUnmodifiableList());
    }

    /** The identifier that rows of this table have of their own. */
    Optional<Identity> identity() {
        return identity;
    }

    /** The columns that hold lists of identifiers. */
    List<Part> lists() {
        return lists;
    }

    /** The identifier of a row of a table whose rows have one. */
    Slug slug(Entry entry) {
        return (Slug) Objects.requireNonNull(parts.get(0).column().value(entry));
    }
}
