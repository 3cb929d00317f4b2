package org.takedownregister.persistence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.takedownregister.domain.value.Slug;

/** The identifiers that a batch can refer to: those of the register and those that it adds itself. */
final class Identifiers implements AutoCloseable {

    /** The number of an identifier that nothing has. */
    static final int UNKNOWN = 0;

    private final Map<Identity, KnownIdentifiers> kinds = new EnumMap<>(Identity.class);

    Identifiers(Database database, Goal goal) {
        for (Identity identity : Identity.values()) {
            kinds.put(identity, new KnownIdentifiers(database, identity, goal));
        }
    }

    private KnownIdentifiers kind(Identity identity) {
        return Objects.requireNonNull(kinds.get(identity));
    }

    /** The number of an identifier, stored or new; {@link #UNKNOWN} if nothing has it. */
    int find(Identity identity, Slug slug) {
        return kind(identity).find(slug.text());
    }

    /** Gives a new identifier its number. */
    int add(Identity identity, Slug slug) {
        return kind(identity).add(slug.text());
    }

    /** The number of an identifier if it was used lately, else {@link #UNKNOWN}. */
    int findLately(Identity identity, Slug slug) {
        return kind(identity).findLately(slug.text());
    }

    /** Gives an identifier that hardly is known its number; {@link #flush} tells whether it was. */
    void buffer(Identity identity, Slug slug) {
        kind(identity).buffer(slug.text());
    }

    /** Notes where {@link #forget} goes back to. */
    void mark() {
        kinds.values().forEach(KnownIdentifiers::mark);
    }

    /** Puts what was buffered; false if something was known already. */
    boolean flush() {
        boolean allNew = true;
        for (KnownIdentifiers kind : kinds.values()) {
            allNew &= kind.flush();
        }
        return allNew;
    }

    /** Forgets what was added since {@link #mark}, after the database has. */
    void forget() {
        kinds.values().forEach(KnownIdentifiers::forget);
    }

    /** Takes a new identifier back. */
    void remove(Identity identity, Slug slug) {
        kind(identity).remove(slug.text());
    }

    /** The known identifier that is nearest to one that nothing has; empty where none is near. */
    String nearest(Identity identity, Slug slug) {
        return kind(identity).nearest(slug.text());
    }

    /** Writes the new identifiers into the register. */
    void write() {
        kinds.values().forEach(KnownIdentifiers::write);
    }

    @Override
    public void close() {
        kinds.values().forEach(KnownIdentifiers::close);
    }
}
