package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of one kind in a register being built, numbered as they come. Those of an offer are proposed
 * first, and added when all of it is taken.
 */
final class NewIdentifiers {

    private static final int REMEMBERED = 20_000;

    private final GrowingTree tree;
    private final RecordBytes record;
    private final SeenIdentifiers seen = new SeenIdentifiers();
    private final Lately<String, Integer> recent = new Lately<>(REMEMBERED);
    private final boolean isReferredToLater;
    private final List<String> proposed = new ArrayList<>();
    private @Nullable String foundLast;
    private int numberOfLast;
    private int last;

    NewIdentifiers(Identity identity, GrowingTree tree, RecordBytes record) {
        this.tree = tree;
        this.record = record;
        // What refers to a case of another row is not plain.
        this.isReferredToLater = identity != Identity.CASE;
        if (identity == Identity.PLATFORM || identity == Identity.POLICY) {
            // Stands for none, where a claim may name none.
            put(Identifiers.UNKNOWN, "");
        }
    }

    private void put(int number, String slug) {
        record.begin();
        // The number of a row stands beside its record.
        record.nothing();
        record.text(slug);
        int length = record.end();
        tree.add(number, record.bytes(), length);
    }

    /** The number of one that is proposed or was used lately; {@link Identifiers#UNKNOWN} for all others. */
    int find(String slug) {
        if (slug.equals(foundLast)) {
            return numberOfLast;
        }
        int place = proposed.isEmpty() ? -1 : proposed.indexOf(slug);
        if (place >= 0) {
            return last + 1 + place;
        }
        Integer number = recent.get(slug);
        if (number == null) {
            return Identifiers.UNKNOWN;
        }
        foundLast = slug;
        numberOfLast = number;
        return number;
    }

    /** Whether an identifier is new for certain, and can be kept. */
    boolean isNew(String slug) {
        return !proposed.contains(slug) && !seen.mayHold(slug) && !seen.isFull();
    }

    /** Proposes an identifier that is new. */
    void propose(String slug) {
        proposed.add(slug);
    }

    /** Forgets what is proposed. */
    void forget() {
        proposed.clear();
    }

    /** Adds what is proposed. */
    void add() {
        for (int i = 0; i < proposed.size(); i++) {
            String slug = proposed.get(i);
            put(++last, slug);
            seen.add(slug);
            if (isReferredToLater) {
                recent.put(slug, last);
            }
        }
        proposed.clear();
    }

    /** The number of the one that was added last; 0 if none was. */
    int last() {
        return last;
    }
}
