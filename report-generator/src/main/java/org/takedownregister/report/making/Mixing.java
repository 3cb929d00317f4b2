package org.takedownregister.report.making;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Deconstructor;
import org.takedownregister.domain.value.Slug;

/**
 * Adds ingredients one after another; for one thread. Records are taken component by component, whatever components
 * they have, so that none can be forgotten; each value goes with its kind and its length, so that two sequences differ
 * wherever their values do.
 */
public final class Mixing {

    private static final int ROOM = 4096;

    private static final ClassValue<Way> WAYS = new ClassValue<>() {
        @Override
        protected Way computeValue(Class<?> type) {
            return way(type);
        }
    };

    private static final ThreadLocal<Mixing> OF_THREAD = ThreadLocal.withInitial(Mixing::new);

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer waiting = ByteBuffer.allocate(ROOM);

    /** A mixing with nothing in it, until the same thread asks again: most are of a few values, and made millions of times. */
    static Mixing ofThread() {
        Mixing mixing = OF_THREAD.get();
        mixing.digest.reset();
        mixing.waiting.clear();
        return mixing;
    }

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException for a value of a class that {@link Ingredients#of} does not know
     */
    public Mixing add(@Nullable Object value) {
        if (value == null) {
            kind('-');
        } else {
            WAYS.get(value.getClass()).add(this, value);
        }
        return this;
    }

    /**
     * How values of one class are added. One method that tells all classes apart would be compiled anew, with all that it
     * calls, for every class that it had not seen yet.
     */
    @FunctionalInterface
    private interface Way {
        void add(Mixing to, Object value);
    }

    private static Way way(Class<?> type) {
        if (type == String.class) {
            return (to, text) -> to.text('t', (String) text);
        }
        if (type == Slug.class) {
            return (to, identifier) -> to.text('s', ((Slug) identifier).text());
        }
        if (type == Ingredients.class) {
            return (to, other) -> to.ingredients((Ingredients) other);
        }
        if (type.isRecord()) {
            return new Rows(type.asSubclass(Record.class));
        }
        if (Enum.class.isAssignableFrom(type)) {
            return (to, constant) -> to.text('e', ((Enum<?>) constant).name());
        }
        if (Collection.class.isAssignableFrom(type)) {
            return (to, list) -> to.list((Collection<?>) list);
        }
        if (type == Long.class || type == Integer.class) {
            return (to, number) -> to.kind('n').putLong(((Number) number).longValue());
        }
        if (type == Boolean.class) {
            return (to, isTrue) -> to.kind((Boolean) isTrue ? 'y' : 'f');
        }
        if (type == LocalDate.class) {
            return (to, day) -> to.kind('d').putLong(((LocalDate) day).toEpochDay());
        }
        if (type == Instant.class) {
            return (to, at) -> to.moment((Instant) at);
        }
        if (type == byte[].class) {
            return (to, bytes) -> to.bytes('b', (byte[]) bytes);
        }
        if (type == AssetTypes.class) {
            return (to, assets) -> to.list(((AssetTypes) assets).types());
        }
        throw new IllegalArgumentException("no ingredient: " + type);
    }

    /**
     * How records of one class are added.
     *
     * @param name what they are called, in a number
     * @param deconstructor how their components are read
     */
    private record Rows(long name, Deconstructor deconstructor) implements Way {

        Rows(Class<? extends Record> type) {
            this(name(type), Deconstructor.of(type));
        }

        private static long name(Class<?> type) {
            return ByteBuffer.wrap(Sha256.digest().digest(type.getName().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        }

        @Override
        public void add(Mixing to, Object row) {
            to.kind('r').putLong(name);
            for (Object value : deconstructor.values((Record) row)) {
                to.add(value);
            }
        }
    }

    private void ingredients(Ingredients other) {
        kind('i').putLong(other.high()).putLong(other.low());
    }

    private void moment(Instant at) {
        kind('m').putLong(at.getEpochSecond()).putInt(at.getNano());
    }

    private void list(Collection<?> values) {
        kind('l').putInt(values.size());
        for (Object value : values) {
            add(value);
        }
    }

    private void text(char kind, String text) {
        bytes(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(char kind, byte[] bytes) {
        kind(kind).putInt(bytes.length);
        if (bytes.length > waiting.remaining()) {
            pass();
        }
        if (bytes.length > waiting.capacity()) {
            digest.update(bytes);
        } else {
            waiting.put(bytes);
        }
    }

    /** Room for a kind and the largest number. */
    private ByteBuffer kind(char kind) {
        if (waiting.remaining() < 1 + 2 * Long.BYTES) {
            pass();
        }
        return waiting.put((byte) kind);
    }

    private void pass() {
        digest.update(waiting.array(), 0, waiting.position());
        waiting.clear();
    }

    /** All that was added; the mixing begins anew. */
    public Ingredients mixed() {
        pass();
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new Ingredients(hash.getLong(), hash.getLong());
    }
}
