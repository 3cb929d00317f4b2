package org.takedownregister.report.making;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Deconstructor;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * Packs records of one class and reads them again, component by component, whatever components they have: texts,
 * numbers, days, enum constants, asset types, records and lists of all of these, nulls. For any thread, and for the
 * same program only: nothing in the bytes tells what they mean.
 *
 * @param <R> the records
 */
public final class Packing<R extends Record> {

    private static final ClassValue<Packing<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Packing<?> computeValue(Class<?> type) {
            return new Packing<>(type.asSubclass(Record.class));
        }
    };

    private static final int FEW = 4;

    private final Class<R> type;
    private final Deconstructor deconstructor;
    private final Way[] ways;
    private final MethodHandle constructor;

    private Packing(Class<R> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.deconstructor = Deconstructor.of(type);
        this.ways = Arrays.stream(components)
                .map(component -> way(component.getGenericType()))
                .toArray(Way[]::new);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            this.constructor = MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    /**
     * How records of a class are packed.
     *
     * @throws IllegalArgumentException for a class with a component of another kind
     */
    @SuppressWarnings("unchecked") // one for each class
    public static <R extends Record> Packing<R> of(Class<R> type) {
        return (Packing<R>) KNOWN.get(type);
    }

    /** Adds a record. */
    public void write(R row, Packer out) {
        @Nullable Object[] values = deconstructor.values(row);
        for (int i = 0; i < ways.length; i++) {
            ways[i].write(values[i], out);
        }
    }

    /** The next record. */
    public R read(Unpacker in) {
        @Nullable Object[] values = new @Nullable Object[ways.length];
        for (int i = 0; i < ways.length; i++) {
            values[i] = ways[i].read(in);
        }
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** How values of one type are packed. */
    private interface Way {

        void write(@Nullable Object value, Packer out);

        @Nullable Object read(Unpacker in);
    }

    private static Way way(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Lists(way(list.getActualTypeArguments()[0]));
        }
        if (type == EdtfDate.class) {
            return new Dates(new Records(EdtfDate.class));
        }
        if (type == String.class) {
            return new Texts();
        }
        if (type == Slug.class) {
            return new Slugs();
        }
        if (type == int.class || type == Integer.class) {
            return new Numbers(value -> (long) (Integer) value, number -> (int) number);
        }
        if (type == long.class || type == Long.class) {
            return new Numbers(value -> (Long) value, number -> number);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Numbers(value -> (Boolean) value ? 1L : 0L, number -> number == 1L);
        }
        if (type == LocalDate.class) {
            return new Numbers(value -> ((LocalDate) value).toEpochDay(), LocalDate::ofEpochDay);
        }
        if (type == AssetTypes.class) {
            return new Numbers(value -> (long) ((AssetTypes) value).bits(), bits -> AssetTypes.ofBits((int) bits));
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            List<Object> all = List.of(constants.getEnumConstants());
            Map<Object, Integer> places = new HashMap<>();
            all.forEach(constant -> places.put(constant, places.size()));
            return new Numbers(
                    value -> (long) Objects.requireNonNull(places.get(value)), number -> all.get((int) number));
        }
        if (type instanceof Class<?> row && row.isRecord()) {
            return new Records(row.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("cannot be packed: " + type);
    }

    private record Texts() implements Way {

        @Override
        public void write(@Nullable Object value, Packer out) {
            out.text((String) value);
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            return in.text();
        }
    }

    private record Slugs() implements Way {

        @Override
        public void write(@Nullable Object value, Packer out) {
            out.text(value == null ? null : ((Slug) value).text());
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            return in.identifier();
        }
    }

    /** What a number can stand for; 0 stands before one that is there, 1 alone for none. */
    private record Numbers(java.util.function.ToLongFunction<Object> to, java.util.function.LongFunction<Object> from)
            implements Way {

        @Override
        public void write(@Nullable Object value, Packer out) {
            if (value == null) {
                out.number(1);
            } else {
                out.number(0).number(to.applyAsLong(value));
            }
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            return in.number() == 1 ? null : from.apply(in.number());
        }
    }

    private record Lists(Way items) implements Way {

        @Override
        public void write(@Nullable Object value, Packer out) {
            if (value == null) {
                out.number(-1);
                return;
            }
            List<?> list = (List<?>) value;
            out.number(list.size());
            for (Object item : list) {
                items.write(item, out);
            }
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            int size = (int) in.number();
            if (size < 0) {
                return null;
            }
            if (size <= FEW && !(items instanceof Records) && !(items instanceof Lists)) {
                return few(size, in);
            }
            List<@Nullable Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(items.read(in));
            }
            return list;
        }

        /** Most lists of a few codes or identifiers recur. */
        private Object few(int size, Unpacker in) {
            @Nullable Object[] few = new @Nullable Object[size];
            boolean isWhole = true;
            for (int i = 0; i < size; i++) {
                few[i] = items.read(in);
                isWhole &= few[i] != null;
            }
            return isWhole ? in.recurring(List.of(few)) : Arrays.asList(few);
        }
    }

    /** Few days have most of the cases. */
    private record Dates(Records records) implements Way {

        @Override
        public void write(@Nullable Object value, Packer out) {
            records.write(value, out);
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            Object date = records.read(in);
            return date == null ? null : in.recurring(date);
        }
    }

    /** Looks its packing up when it is used, as records may hold records. */
    private record Records(Class<? extends Record> type) implements Way {

        @Override
        public void write(@Nullable Object value, Packer out) {
            out.number(value == null ? 1 : 0);
            if (value != null) {
                write(of(type), value, out);
            }
        }

        private static <R extends Record> void write(Packing<R> packing, Object value, Packer out) {
            packing.write(packing.type.cast(value), out);
        }

        @Override
        public @Nullable Object read(Unpacker in) {
            return in.number() == 1 ? null : of(type).read(in);
        }
    }
}
