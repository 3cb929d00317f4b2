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
        MethodHandle made = function;
        if (made == null) {
            if (++calls < OFTEN) {
                return reflected(owner);
            }
            made = make();
            function = made;
        }
        try {
            return (@Nullable Object[]) made.invokeExact(owner);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object[] reflected(Record owner) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].invoke(owner);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e);
        }
        return values;
    }

    private MethodHandle make() {
        try {
            MethodHandles.Lookup there = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle[] readers = new MethodHandle[components.length];
            for (int i = 0; i < readers.length; i++) {
                readers[i] = there.unreflect(components[i]).asType(MethodType.methodType(Object.class, Record.class));
            }
            MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, readers.length);
            return MethodHandles.permuteArguments(
                    MethodHandles.filterArguments(array, 0, readers),
                    MethodType.methodType(Object[].class, Record.class),
                    new int[readers.length]);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
