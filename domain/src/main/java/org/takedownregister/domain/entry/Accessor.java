package org.takedownregister.domain.entry;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a component of records of one class: by reflection at first, which costs nothing to prepare, and by a function
 * made for it once it is called often. For any number of threads.
 */
public final class Accessor {

    private static final int OFTEN = 2_000;

    private final Method method;

    // Read and written by any thread: a call that is not counted and a function that is made twice do no harm.
    private int calls;
    private @Nullable Function<Object, @Nullable Object> function;

    /** The accessor of a component. */
    public Accessor(RecordComponent component) {
        this.method = component.getAccessor();
        // Spares a check of access at every call.
        method.setAccessible(true);
    }

    /** The component's value in a record of its class. */
    public @Nullable Object of(Record owner) {
        Function<Object, @Nullable Object> made = function;
        if (made != null) {
            return made.apply(owner);
        }
        if (++calls == OFTEN) {
            function = make();
        }
        try {
            return method.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    @SuppressWarnings("unchecked") // What the factory makes is what it was asked for.
    private Function<Object, @Nullable Object> make() {
        try {
            MethodHandles.Lookup there =
                    MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
            MethodHandle handle = there.unreflect(method);
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            there,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
