package org.takedownregister.persistence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Tells identifiers that are new for certain from those that may have been seen before. Keeps 64 bits of each,
 * outside the heap; two identifiers that share them are taken for one.
 */
final class SeenIdentifiers {

    /** How many can be kept: about ten million, in 128 MiB. */
    private static final int MOST_SLOTS = 1 << 24;

    private static final int FIRST_SLOTS = 1 << 16;
    private static final double FULL = 0.6;

    // FNV-1a over UTF-16 units, then the last step of MurmurHash3, which spreads what differs over all bits.
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long FIRST_FACTOR = 0xff51afd7ed558ccdL;
    private static final long SECOND_FACTOR = 0xc4ceb9fe1a85ec53L;
    private static final int SHIFT = 33;

    private LongBuffer slots = slots(FIRST_SLOTS);
    private int size;

    private static LongBuffer slots(int count) {
        return ByteBuffer.allocateDirect(count * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    /** Whether no more can be kept. */
    boolean isFull() {
        return size >= MOST_SLOTS * FULL;
    }

    /** Whether an identifier may have been added before; false means that it was not. */
    boolean mayHold(String slug) {
        return slots.get(slot(slots, hash(slug))) != 0;
    }

    /** Adds an identifier. */
    void add(String slug) {
        if (size >= slots.capacity() * FULL && slots.capacity() < MOST_SLOTS) {
            grow();
        }
        long hash = hash(slug);
        int slot = slot(slots, hash);
        if (slots.get(slot) == 0) {
            slots.put(slot, hash);
            size++;
        }
    }

    private void grow() {
        LongBuffer more = slots(slots.capacity() * 2);
        for (int i = 0; i < slots.capacity(); i++) {
            long hash = slots.get(i);
            if (hash != 0) {
                more.put(slot(more, hash), hash);
            }
        }
        slots = more;
    }

    /** Where a hash is, or would be. */
    private static int slot(LongBuffer slots, long hash) {
        int mask = slots.capacity() - 1;
        int slot = (int) hash & mask;
        while (slots.get(slot) != 0 && slots.get(slot) != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long hash(String slug) {
        long hash = BASIS;
        for (int i = 0; i < slug.length(); i++) {
            hash = (hash ^ slug.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> SHIFT)) * FIRST_FACTOR;
        hash = (hash ^ (hash >>> SHIFT)) * SECOND_FACTOR;
        hash ^= hash >>> SHIFT;
        return hash == 0 ? 1 : hash;
    }
}
