package org.takedownregister.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The texts of {@code hostile-texts.txt}, by group. A script of theirs that runs sets {@link #FLAG}. */
final class HostileTexts {

    /** What no page may have in its window. */
    static final String FLAG = "attacked";

    /** The group of texts with a control character, which no column of text takes. */
    static final String REFUSED = "refused";

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|\\\\)");

    private static final Map<String, List<String>> GROUPS = read();

    private HostileTexts() {}

    /** Every text with the group that it is in. */
    static Map<String, List<String>> groups() {
        return GROUPS;
    }

    /** Every text. */
    static List<String> all() {
        return GROUPS.values().stream().flatMap(List::stream).toList();
    }

    /** Those that a column of text takes, if need be without their line breaks. */
    static List<String> taken() {
        return GROUPS.entrySet().stream()
                .filter(group -> !group.getKey().equals(REFUSED))
                .flatMap(group -> group.getValue().stream())
                .filter(text -> text.indexOf('\uFFFE') < 0)
                .map(text -> text.replace('\n', ' '))
                .toList();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        for (String line : lines()) {
            if (line.matches("\\[[a-z]+]")) {
                group = new ArrayList<>();
                groups.put(line.substring(1, line.length() - 1), group);
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                group.add(unescaped(line));
            }
        }
        return groups;
    }

    private static List<String> lines() {
        try (InputStream file = HostileTexts.class.getResourceAsStream("hostile-texts.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                        escape.group(1) == null ? "\\" : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
