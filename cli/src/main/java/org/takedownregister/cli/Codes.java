package org.takedownregister.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Values of a closed vocabulary as options take them: by their codes. */
final class Codes {

    private Codes() {}

    static <V> List<String> of(V[] values, Function<V, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toUnmodifiableList());
    }

    /** Reads a value; a refusal names those that there are. */
    static <V> V read(String text, V[] values, Function<V, String> code) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "found \"" + text + "\", expected one of " + String.join(", ", of(values, code))));
    }
}
