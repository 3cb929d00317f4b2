package org.takedownregister.domain.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the register, in the order in which they load: what is referred to comes first. */
public enum Table {
    PLATFORMS(Platform.class),
    SOURCES(Source.class),
    POLICIES(Policy.class),
    POLICY_VERSIONS(PolicyVersion.class),
    CASES(TakedownCase.class),
    ACTIONS(Action.class),
    FIGURES(Figure.class),
    ATTRIBUTIONS(Attribution.class),
    EVENTS(Event.class),
    RATIONALES(Rationale.class),
    TECHNIQUES(Technique.class),
    OBSERVATIONS(Observation.class),
    REACTIONS(Reaction.class),
    LINKS(Link.class),
    VOLUMES(Volume.class);

    private static final Map<Class<?>, Table> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(Table::record, Function.identity()));

    private final Class<? extends Entry> type;
    private final String tableName;
    private final Deconstructor deconstructor;
    private final List<Column> columns;
    private final List<Column> key;
    private final boolean holdsClaims;

    Table(Class<? extends Entry> type) {
        this.type = type;
        this.tableName = name().toLowerCase(Locale.ROOT);
        this.deconstructor = Deconstructor.of(type.asSubclass(Record.class));
        this.columns = Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                .map(Column::new)
                .collect(Collectors.toUnmodifiableList());
        this.key = columns.stream().filter(Column::isKey).collect(Collectors.toUnmodifiableList());
        this.holdsClaims = Claim.class.isAssignableFrom(type);
    }

    /** The table of an entry. */
    public static Table of(Entry entry) {
        return of(entry.getClass());
    }

    /**
     * The table of a record's class.
     *
     * @throws NullPointerException if the class is no record of the register
     */
    public static Table of(Class<? extends Entry> type) {
        return Objects.requireNonNull(BY_RECORD.get(type), () -> type + " is no table");
    }

    /** The name in files and in the register: {@code policy_versions}. */
    public String tableName() {
        return tableName;
    }

    /** The record of a row. */
    public Class<? extends Entry> record() {
        return type;
    }

    /** The columns, in the order of the record's components. */
    public List<Column> columns() {
        return columns;
    }

    /** The values of a row, in the order of {@link #columns()}; null where it has none. */
    public @Nullable Object[] values(Entry entry) {
        return deconstructor.values((Record) entry);
    }

    /**
     * Reads the values of a row, in the order of {@link #columns()}; null where it has none.
     *
     * @param values where they are put, from the first place on; there may be more
     */
    public void read(Entry entry, @Nullable Object[] values) {
        deconstructor.read((Record) entry, values);
    }

    /** The columns that tell one row from another. */
    public List<Column> key() {
        return key;
    }

    /** Whether its rows are claims about a case. */
    public boolean holdsClaims() {
        return holdsClaims;
    }
}
