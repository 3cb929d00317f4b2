package org.takedownregister.persistence;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;

/** What rows said along with others of late: many say the same of the same platforms and sources. */
final class LatelyMentioned {

    private static final int REMEMBERED = 20_000;
    private static final int LAST = 64;

    private final Map<Entry, Boolean> entries = new Recent<>(REMEMBERED);

    /** Some of them that can be known again by being the same object, without comparing what they say. */
    private final @Nullable Entry[] last = new @Nullable Entry[LAST];

    boolean contains(Entry entry) {
        return entry == last[place(entry)] || entries.containsKey(entry);
    }

    void add(Entry entry) {
        if (entry != last[place(entry)]) {
            entries.put(entry, true);
            last[place(entry)] = entry;
        }
    }

    void forget() {
        entries.clear();
        Arrays.fill(last, null);
    }

    private static int place(Entry entry) {
        return System.identityHashCode(entry) & (LAST - 1);
    }
}
