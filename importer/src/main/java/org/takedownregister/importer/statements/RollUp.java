package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/**
 * How many statements there are of each stream and traits, with the place of the first of each. Takes as much memory
 * as there are different ones, at most {@value #MOST}, however many statements are counted. For one thread.
 */
final class RollUp {

    /** The most different combinations of what is counted by. */
    static final int MOST = 1_000_000;

    private final List<Stream> streams = new ArrayList<>();
    private final Map<Stream, Integer> places = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final long[] earlier = new long[Vocabulary.CATEGORY.size() - Vocabulary.FIRST_EARLIER];
    private long[] keys = new long[1024];
    private long[] counts = new long[1024];
    private long[] firsts = new long[1024];
    private int size;

    /** The number of a stream. */
    int number(Stream stream) {
        Integer known = places.get(stream);
        if (known != null) {
            return known;
        }
        places.put(stream, streams.size());
        streams.add(stream);
        return streams.size() - 1;
    }

    /** Remembers how a platform is called; of several names the first in the alphabet. */
    void name(String platform, String name) {
        names.merge(platform, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Counts a statement. */
    void count(int stream, long traits, long place) {
        int named = (int) (traits >>> Traits.EARLIER);
        if (named > 0) {
            earlier[named - 1]++;
        }
        add((long) stream << Traits.BITS | (traits & ((1L << Traits.BITS) - 1)), 1, place);
    }

    private void add(long key, long count, long place) {
        int mask = keys.length - 1;
        int at = spread(key) & mask;
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        if (counts[at] == 0) {
            keys[at] = key;
            firsts[at] = place;
            size++;
        } else if (place < firsts[at]) {
            firsts[at] = place;
        }
        counts[at] += count;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        if (size > MOST) {
            throw new Refused(new Problem(
                    ProblemCode.ARCHIVE_TOO_LARGE,
                    Place.NOWHERE,
                    "statements of more than " + MOST + " combinations of platform, day and what else is counted by",
                    "at most " + MOST + " in one import",
                    "Import fewer days at a time; nothing was imported"));
        }
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        long[] oldFirsts = firsts;
        keys = new long[oldKeys.length * 2];
        counts = new long[keys.length];
        firsts = new long[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldKeys[i], oldCounts[i], oldFirsts[i]);
            }
        }
    }

    /** Adds what another one counted; the order in which several are added makes no difference. */
    void add(RollUp other) {
        other.names.forEach(this::name);
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] += other.earlier[i];
        }
        other.forEach(this::add);
    }

    /** Adds a number of statements. */
    void add(Counted counted) {
        add((long) number(counted.stream()) << Traits.BITS | counted.traits(), counted.statements(), counted.first());
    }

    /** Adds statements that named a category which only the earlier vocabulary has, from 0. */
    void addEarlier(int category, long statements) {
        earlier[category] += statements;
    }

    /** Hands every count over, in no order. */
    void forEach(Consumer<Counted> each) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                each.accept(counted(i));
            }
        }
    }

    private Counted counted(int at) {
        return new Counted(
                streams.get((int) (keys[at] >>> Traits.BITS)),
                keys[at] & ((1L << Traits.BITS) - 1),
                counts[at],
                firsts[at]);
    }

    /** Hands every count over, in the order of the statements that were first of each. */
    void inOrder(Consumer<Counted> each) {
        long[][] order = new long[size][];
        int filled = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                order[filled++] = new long[] {firsts[i], i};
            }
        }
        Arrays.sort(order, Comparator.comparingLong(one -> one[0]));
        for (long[] one : order) {
            each.accept(counted((int) one[1]));
        }
    }

    /** The name of a platform. */
    String name(String platform) {
        return Objects.requireNonNull(names.get(platform), platform);
    }

    /** The names of the platforms, by their identifiers. */
    Map<String, String> names() {
        return names;
    }

    /** How many statements named each category that only the earlier vocabulary has. */
    long[] earlier() {
        return earlier.clone();
    }
}
