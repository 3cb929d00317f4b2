package org.takedownregister.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was used lately, at a lower price than {@link Recent}: at least so many keys used last, and at most
 * twice as many.
 *
 * @param <K> a key
 * @param <V> a value
 */
final class Lately<K, V> {

    private final int least;
    private Map<K, V> newer = new HashMap<>();
    private Map<K, V> older = Map.of();

    Lately(int least) {
        this.least = least;
    }

    /** The value of a key; null if it was not used lately. */
    @Nullable V get(K key) {
        V value = newer.get(key);
        if (value == null && !older.isEmpty()) {
            value = older.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    void put(K key, V value) {
        if (newer.size() == least) {
            older = newer;
            newer = new HashMap<>();
        }
        newer.put(key, value);
    }
}
