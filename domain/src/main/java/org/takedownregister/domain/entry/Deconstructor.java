package org.takedownregister.domain.entry;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads all components of records of one class: by reflection at first, which costs nothing to prepare, and by one
 * function that is made for them once they are read often. For any number of threads.
 */
public final class Deconstructor {

    private static final int OFTEN = 2_000;

    private static final MethodType READER = MethodType.methodType(Object.class, Record.class);
    private static final MethodType READING = MethodType.methodType(void.class, Object[].class, Record.class);
    private static final MethodHandle PUTTER = MethodHandles.arrayElementSetter(Object[].class);

    private static final ClassValue<Deconstructor> KNOWN = new ClassValue<>() {
        @Override
        protected Deconstructor computeValue(Class<?> type) {
            return new Deconstructor(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final Method[] components;

    // Read and written by any thread: a call that is not counted and a function that is made twice do no harm.
    private int calls;
    private @Nullable MethodHandle function;

    private Deconstructor(Class<? extends Record> type) {
        this.type = type;
        this.components = Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
        for (Method component : components) {
            // Spares a check of access at every call.
            component.setAccessible(true);
        }
    }

    /** The one for records of a class. */
    public static Deconstructor of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    /**
     * The values of a record's components, in their order.
     *
     * @throws IllegalArgumentException if the record is of another class, as long as it is read by reflection
     * @throws ClassCastException if the record is of another class
     */
    public @Nullable Object[] values(Record owner) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        read(owner, values);
        return values;
    }

    /**
     * Reads the values of a record's components, in their order.
     *
     * @param values where they are put, from the first place on; there may be more
     * @throws IllegalArgumentException if the record is of another class, as long as it is read by reflection
     * @throws ClassCastException if the record is of another class
     * @throws ArrayIndexOutOfBoundsException if there are more components than places
     */
    public void read(Record owner, @Nullable Object[] values) {
        MethodHandle made = function;
        if (made == null) {
            if (++calls < OFTEN) {
                reflect(owner, values);
                return;
            }
            made = make();
            function = made;
        }
        try {
            made.invokeExact(values, owner);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** How many components there are. */
    public int length() {
        return components.length;
    }

    private void reflect(Record owner, @Nullable Object[] values) {
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].invoke(owner);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private MethodHandle make() {
        try {
            MethodHandles.Lookup there = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle all = MethodHandles.empty(READING);
            for (int i = 0; i < components.length; i++) {
                MethodHandle reader = there.unreflect(components[i]).asType(READER);
                MethodHandle put = MethodHandles.insertArguments(PUTTER, 1, i);
                all = MethodHandles.foldArguments(MethodHandles.filterArguments(put, 1, reader), all);
            }
            return all;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
