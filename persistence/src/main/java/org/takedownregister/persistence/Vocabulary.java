package org.takedownregister.persistence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.ActorKind;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Confidence;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Framework;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.ReactionSubject;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Stance;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.Topic;

/**
 * A closed vocabulary and the lookup table that holds it.
 *
 * @param tableName the lookup table
 * @param values the program's values by id
 */
record Vocabulary(String tableName, Map<Integer, Code> values) {

    private static final Map<Class<?>, Vocabulary> ALL = Map.ofEntries(
            entry("action_kinds", ActionKind.class),
            entry("actor_kinds", ActorKind.class),
            entry("asset_types", AssetType.class),
            entry("attribution_levels", AttributionLevel.class),
            entry("confidences", Confidence.class),
            entry("event_kinds", EventKind.class),
            entry("forms", Form.class),
            entry("frameworks", Framework.class),
            entry("grounds", Ground.class),
            entry("link_kinds", LinkKind.class),
            entry("measures", Measure.class),
            entry("party_kinds", PartyKind.class),
            entry("qualifiers", Qualifier.class),
            entry("ranks", Rank.class),
            entry("rationale_bases", RationaleBasis.class),
            entry("reaction_subjects", ReactionSubject.class),
            entry("roles", Role.class),
            entry("source_kinds", SourceKind.class),
            entry("stances", Stance.class),
            entry("subjects", Subject.class),
            entry("topics", Topic.class));

    private static <E extends Enum<E> & Code> Map.Entry<Class<?>, Vocabulary> entry(String name, Class<E> type) {
        Map<Integer, Code> values = Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                .collect(Collectors.toUnmodifiableMap(Code::id, Function.identity()));
        return Map.entry(type, new Vocabulary(name, values));
    }

    /** All of them, by the names of their tables. */
    static List<Vocabulary> all() {
        return ALL.values().stream()
                .sorted(java.util.Comparator.comparing(Vocabulary::tableName))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The value with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & Code> E value(Class<E> type, int id) {
        Code value = Objects.requireNonNull(ALL.get(type)).values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " has the id " + id);
        }
        return type.cast(value);
    }

    /** Every table's values as one text, to see at a glance whether two programs know the same. */
    static String fingerprint() {
        return all().stream().map(Vocabulary::text).collect(Collectors.joining(" "));
    }

    private String text() {
        return tableName
                + values.keySet().stream().sorted().map(Object::toString).collect(Collectors.joining(",", "=", ""));
    }
}
