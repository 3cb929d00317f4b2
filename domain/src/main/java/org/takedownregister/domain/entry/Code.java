package org.takedownregister.domain.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Parsed;

/** A value of a closed vocabulary. Implemented by enums only. */
public interface Code {

    /** The number that stands for it in a register: 1 or more, never changed, never reused. */
    int id();

    /** The enum constant's own name. */
    String name();

    /** How it is written in files: lower case with hyphens, {@code ad-spend}. */
    default String code() {
        return Codes.of((Enum<?>) this);
    }

    /** Reads a code; the refusal lists the vocabulary and names the nearest. */
    static <E extends Enum<E> & Code> Parsed<E> parse(Class<E> type, String text) {
        for (E value : Objects.requireNonNull(type.getEnumConstants())) {
            if (value.code().equals(text)) {
                return Parsed.value(value);
            }
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        List<String> codes = codes(type);
        String near = Nearest.to(plain, codes);
        return Parsed.refusal(
                ProblemCode.CODE_UNKNOWN,
                text,
                "one of " + String.join(", ", codes),
                near.isEmpty() ? "Write one of them" : "Write " + near);
    }

    /** The codes of a vocabulary, in its own order. */
    static <E extends Enum<E> & Code> List<String> codes(Class<E> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(Code::code)
                .collect(Collectors.toList());
    }
}
