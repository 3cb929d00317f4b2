package org.takedownregister.domain.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** The codes of vocabularies, made once: they are asked for with every cell that is written. */
final class Codes {

    private static final ClassValue<String[]> ALL = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                    .map(value -> code((Enum<?>) value))
                    .toArray(String[]::new);
        }
    };

    private Codes() {}

    @SuppressWarnings("EnumOrdinal") // within one run of the program
    static String of(Enum<?> value) {
        return ALL.get(value.getDeclaringClass())[value.ordinal()];
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
