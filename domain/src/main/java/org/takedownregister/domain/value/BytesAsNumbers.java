package org.takedownregister.domain.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Several bytes at once, as one number. */
public final class BytesAsNumbers {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private BytesAsNumbers() {}

    /**
     * Eight bytes, the first of them in the lowest bits.
     *
     * @param at the place of the first
     * @throws IndexOutOfBoundsException if there are fewer
     */
    public static long eight(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /**
     * Puts a number as four bytes, its highest bits first.
     *
     * @param at the place of the first
     * @throws IndexOutOfBoundsException if there is no room
     */
    static void put(byte[] bytes, int at, int number) {
        INT.set(bytes, at, number);
    }
}
