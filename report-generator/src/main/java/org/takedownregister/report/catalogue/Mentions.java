package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;

/** Where platforms, policies, sources, countries and parties come up. */
public final class Mentions {

    private final Map<Slug, List<Listed>> byPlatform = new HashMap<>();
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

    void sort(Comparator<Listed> order) {
        sort(byPlatform, order);
        sort(byBatch, order);
        sort(bySource, order);
        sort(byPolicy, Comparator.comparing(Invocation::listed, order));
        sort(byCountry, Comparator.comparing(Naming::listed, order));
        sort(byParty, Comparator.comparing(Naming::listed, order));
        sort(byActor, Comparator.comparing(Answer::listed, order));
    }

    /** Each list by itself, on all processors. */
    private static <V> void sort(Map<?, List<V>> lists, Comparator<V> order) {
        lists.values().parallelStream().forEach(list -> list.sort(order));
    }

    /** The cases that concern a platform, the newest first. */
    public List<Listed> platform(Slug platformId) {
        return byPlatform.getOrDefault(platformId, List.of());
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
