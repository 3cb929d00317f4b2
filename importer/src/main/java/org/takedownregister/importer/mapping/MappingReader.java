package org.takedownregister.importer.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** Reads a mapping file as a tree of words: no type of it is ever made into an object. */
final class MappingReader {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_LEVELS = 50;

    private final Path file;
    private String text = "";
    private final List<Problem> problems = new ArrayList<>();

    MappingReader(Path file) {
        this.file = file;
    }

    Mapping read() {
        @Nullable Node root = root();
        @Nullable String layout = null;
        List<MappedColumn> columns = new ArrayList<>();
        Map<String, String> constants = new LinkedHashMap<>();
        Map<String, Node> parts = parts(root, Set.of("layout", "columns", "constants"));
        for (Map.Entry<String, Node> part : parts.entrySet()) {
            switch (part.getKey()) {
                case "layout" -> layout = word(part.getValue());
                case "constants" ->
                    parts(part.getValue(), Set.of()).forEach((to, node) -> constants.put(to, word(node)));
                default -> parts(part.getValue(), Set.of()).forEach((from, node) -> columns.add(column(from, node)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new Mapping(file.toString(), text, layout, columns, constants);
    }

    private @Nullable Node root() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problem(0, "more than " + MOST_BYTES + " bytes", "at most " + MOST_BYTES);
                return null;
            }
            text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            LoadSettings settings = LoadSettings.builder().build();
            return isTooDeep(text, settings)
                    ? null
                    : new Compose(settings).composeString(text).orElse(null);
        } catch (MarkedYamlEngineException e) {
            problem(e.getProblemMark().map(MappingReader::line).orElse(0L), e.getProblem(), "YAML");
        } catch (YamlEngineException e) {
            problem(0, String.valueOf(e.getMessage()), "YAML");
        } catch (IOException e) {
            problem(0, String.valueOf(e.getMessage()), "a file that can be read");
        }
        return null;
    }

    /** The tree is made by calls within calls, one a level; so the levels are counted before. */
    private boolean isTooDeep(String text, LoadSettings settings) {
        int levels = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionEndEvent) {
                levels--;
            } else if (event instanceof CollectionStartEvent && ++levels > MOST_LEVELS) {
                problem(
                        event.getStartMark().map(MappingReader::line).orElse(0L),
                        "more than " + MOST_LEVELS + " levels",
                        "at most " + MOST_LEVELS);
                return true;
            }
        }
        return false;
    }

    private MappedColumn column(String from, Node node) {
        if (node instanceof ScalarNode) {
            return new MappedColumn(line(node), from, word(node), null, null, Map.of());
        }
        Map<String, Node> parts = parts(node, Set.of("to", "separator", "dates", "values"));
        Map<String, String> values = new LinkedHashMap<>();
        if (parts.containsKey("values")) {
            parts(parts.get("values"), Set.of()).forEach((value, other) -> values.put(value, word(other)));
        }
        @Nullable Node to = parts.get("to");
        @Nullable Node separator = parts.get("separator");
        String parted = separator == null ? "" : word(separator);
        return new MappedColumn(
                line(node),
                from,
                to == null ? from : word(to),
                parted.isEmpty() ? null : parted,
                dates(parts.get("dates")),
                values);
    }

    private @Nullable DateTimeFormatter dates(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        String pattern = word(node);
        try {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            problem(line(node), pattern, "a pattern of dates such as dd.MM.yyyy");
            return null;
        }
    }

    private Map<String, Node> parts(@Nullable Node node, Set<String> allowed) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            if (problems.isEmpty()) {
                problem(node == null ? 0 : line(node), "no names with values", "lines of the form name: value");
            }
            return parts;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = word(tuple.getKeyNode());
            if (!allowed.isEmpty() && !allowed.contains(name)) {
                String known =
                        allowed.stream().sorted().reduce((a, b) -> a + ", " + b).orElse("");
                problem(line(tuple.getKeyNode()), name, "one of " + known);
            } else if (parts.put(name, tuple.getValueNode()) != null) {
                problem(line(tuple.getKeyNode()), name + " twice", "each name once");
            }
        }
        return parts;
    }

    private String word(@Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(node == null ? 0 : line(node), "a list or names with values", "one word or text");
        return "";
    }

    private static long line(Node node) {
        return node.getStartMark().map(MappingReader::line).orElse(0L);
    }

    private static long line(Mark mark) {
        return mark.getLine() + 1L;
    }

    private void problem(long line, String found, String expected) {
        problems.add(new Problem(
                ProblemCode.MAPPING_UNREADABLE,
                new Place(file.toString(), line, null),
                found,
                expected,
                "Write the mapping as docs/mapping.md shows"));
    }
}
