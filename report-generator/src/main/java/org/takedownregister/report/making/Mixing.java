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

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            byte[] name = Sha256.digest().digest(type.getName().getBytes(StandardCharsets.UTF_8));
            return new Shape(ByteBuffer.wrap(name).getLong(), Deconstructor.of(type.asSubclass(Record.class)));
        }
    };

    /** What a record is called, in a number, and how its components are read. */
    private record Shape(long name, Deconstructor deconstructor) {}

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
        } else if (value instanceof String text) {
            text('t', text);
        } else if (value instanceof Slug identifier) {
            text('s', identifier.text());
        } else if (value instanceof Ingredients other) {
            kind('i').putLong(other.high()).putLong(other.low());
        } else if (value instanceof Record row) {
            record(row);
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.name());
        } else if (value instanceof Collection<?> list) {
            kind('l').putInt(list.size());
            list.forEach(this::add);
        } else if (value instanceof Long || value instanceof Integer) {
            kind('n').putLong(((Number) value).longValue());
        } else if (value instanceof Boolean isTrue) {
            kind(isTrue ? 'y' : 'f');
        } else if (value instanceof LocalDate day) {
            kind('d').putLong(day.toEpochDay());
        } else if (value instanceof Instant at) {
            kind('m').putLong(at.getEpochSecond()).putInt(at.getNano());
        } else if (value instanceof byte[] bytes) {
            bytes('b', bytes);
        } else if (value instanceof AssetTypes assets) {
            add(assets.types());
        } else {
            throw new IllegalArgumentException("no ingredient: " + value.getClass());
        }
        return this;
    }

    private void record(Record row) {
        Shape shape = SHAPES.get(row.getClass());
        kind('r').putLong(shape.name());
        for (Object value : shape.deconstructor().values(row)) {
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
