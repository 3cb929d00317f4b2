package org.takedownregister.domain.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code ({@code NA} is Namibia), and {@code XK} for
 * Kosovo, which that standard leaves to its users. Names are ours to keep and not those of the running
 * JDK, whose spelling changes from version to version.
 *
 * @param code two capital letters
 */
public record Country(String code) implements Comparable<Country> {

    private static final Map<String, String> NAMES = names();

    /** The same without an order, which finds faster. */
    private static final Map<String, String> NAME_OF = Map.copyOf(NAMES);

    /** @throws IllegalArgumentException if there is no such country */
    public Country {
        if (!NAME_OF.containsKey(code)) {
            throw new IllegalArgumentException("no country: " + code);
        }
    }

    /** Reads a code; the refusal of a country's name gives its code. */
    public static Parsed<Country> parse(String text) {
        if (NAMES.containsKey(text)) {
            return Parsed.value(new Country(text));
        }
        return Parsed.refusal(
                ProblemCode.COUNTRY_UNKNOWN, text, "the ISO 3166-1 code of a country, two capital letters", fix(text));
    }

    private static String fix(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.equals("UK")) {
            return "Write GB";
        }
        if (NAMES.containsKey(upper)) {
            return "Write " + upper;
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(entry -> "Write " + entry.getKey())
                .orElse("Write a code such as RO for Romania");
    }

    /** Whether there is a country of that code. */
    public static boolean isCode(String text) {
        return NAME_OF.containsKey(text);
    }

    /** Every code with its English name, in the order of the codes. */
    public static Map<String, String> all() {
        return NAMES;
    }

    /** The short English name. */
    public String name() {
        return Objects.requireNonNull(NAME_OF.get(code));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Country.class.getResourceAsStream("countries.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                names.put(line.substring(0, 2), line.substring(3));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(names);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
