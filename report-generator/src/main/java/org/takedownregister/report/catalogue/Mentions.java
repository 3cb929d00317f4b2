package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;

/** Where platforms, reasons, policies, sources, countries and parties come up. */
public final class Mentions {

    private final Map<Slug, List<Listed>> byPlatform = new HashMap<>();
    private final Map<RationaleBasis, List<Listed>> byBasis = new EnumMap<>(RationaleBasis.class);
    private final Map<Ground, List<Listed>> byGround = new EnumMap<>(Ground.class);
    private final Map<Slug, List<Listed>> bySource = new HashMap<>();
    private final Map<Integer, List<Listed>> byBatch = new HashMap<>();
    private final Map<Slug, List<Invocation>> byPolicy = new HashMap<>();
    private final SortedMap<String, List<Naming>> byCountry = new TreeMap<>();
    private final SortedMap<String, List<Naming>> byParty = new TreeMap<>();
    private final SortedMap<String, List<Answer>> byActor = new TreeMap<>();

    Mentions() {}

    void add(Noted noted) {
        Listed listed = noted.listed();
        listed.platforms().forEach(platform -> put(byPlatform, platform, listed));
        listed.bases().forEach(basis -> put(byBasis, basis, listed));
        listed.grounds().forEach(ground -> put(byGround, ground, listed));
        noted.batches().forEach(batch -> put(byBatch, batch, listed));
        noted.cited().forEach(source -> put(bySource, source, listed));
        for (Noted.Citation citation : noted.citations()) {
            Slug policy = citation.rationale().policyId();
            if (policy != null) {
                put(byPolicy, policy, new Invocation(listed, citation.rationale(), citation.acted()));
            }
        }
        for (Noted.Said said : noted.namings()) {
            String value = said.claim().value();
            put(Country.isCode(value) ? byCountry : byParty, value, new Naming(listed, said.claim(), said.speaker()));
        }
        for (Reaction reaction : noted.reactions()) {
            put(byActor, reaction.actor(), new Answer(listed, reaction));
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    void sort() {
        sort(byPlatform, listed -> listed);
        sort(byBasis, listed -> listed);
        sort(byGround, listed -> listed);
        sort(byBatch, listed -> listed);
        sort(bySource, listed -> listed);
        sort(byPolicy, Invocation::listed);
        sort(byCountry, Naming::listed);
        sort(byParty, Naming::listed);
        sort(byActor, Answer::listed);
    }

    /** Each list by itself, on all processors. */
    private static <V> void sort(Map<?, List<V>> lists, Function<V, Listed> listed) {
        lists.values().parallelStream().forEach(list -> NewestFirst.sort(list, listed));
    }

    /** The cases that concern a platform, the newest first. */
    public List<Listed> platform(Slug platformId) {
        return byPlatform.getOrDefault(platformId, List.of());
    }

    /** The cases whose reasons rest on this, the newest first. */
    public List<Listed> basis(RationaleBasis basis) {
        return byBasis.getOrDefault(basis, List.of());
    }

    /** The cases in which reasons are given under this, the newest first. */
    public List<Listed> ground(Ground ground) {
        return byGround.getOrDefault(ground, List.of());
    }

    /** The cases that an import touched, the newest first. */
    public List<Listed> batch(int number) {
        return byBatch.getOrDefault(number, List.of());
    }

    /** The cases of which something stands in a source, the newest first. */
    public List<Listed> source(Slug sourceId) {
        return bySource.getOrDefault(sourceId, List.of());
    }

    /** Where a policy is cited, the newest case first. */
    public List<Invocation> policy(Slug policyId) {
        return byPolicy.getOrDefault(policyId, List.of());
    }

    /** Where countries are named, by code. */
    public SortedMap<String, List<Naming>> countries() {
        return Collections.unmodifiableSortedMap(byCountry);
    }

    /** Where a party is named, the newest case first. */
    public List<Naming> party(String name) {
        return byParty.getOrDefault(name, List.of());
    }

    /** What a party answered, the newest case first. */
    public List<Answer> answers(String name) {
        return byActor.getOrDefault(name, List.of());
    }

    /** Every party that is named or that reacted, by name. */
    public NavigableSet<String> parties() {
        NavigableSet<String> names = new TreeSet<>(byParty.keySet());
        byActor.keySet().stream().filter(name -> !Country.isCode(name)).forEach(names::add);
        return names;
    }
}
