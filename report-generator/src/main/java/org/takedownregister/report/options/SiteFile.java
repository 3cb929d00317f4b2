package org.takedownregister.report.options;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.snakeyaml.engine.v2.nodes.Tag;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.Colours;
import org.takedownregister.report.Logo;
import org.takedownregister.report.SiteOptions;

/** Reads {@code site.yml}. The file is read as a tree of texts: nothing in it is made into an object by its tag. */
public final class SiteFile {

    /** The largest that the file may be, in bytes. */
    private static final int MOST_BYTES = 100_000;

    /** The deepest that lists and names may stand in one another. */
    private static final int MOST_LEVELS = 50;

    private static final String KEYS =
            "title, introduction, publisher, logo, colours, dark-colours, imprint, licence, base-address";
    private static final String DOC = "docs/site.md shows every key";

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String introduction;
    private @Nullable String publisher;
    private @Nullable Logo logo;
    private @Nullable String imprint;
    private @Nullable String licence;
    private @Nullable WebAddress baseUrl;
    private Map<Colours.Use, String> light = Map.of();
    private Map<Colours.Use, String> dark = Map.of();

    private SiteFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws Refused {@code site-options-unreadable} with everything that is wrong in it
     */
    public static SiteOptions read(Path file) {
        SiteFile reading = new SiteFile(file);
        reading.tree(reading.text()).ifPresent(reading::keys);
        if (reading.problems.isEmpty()) {
            reading.contrast();
        }
        if (!reading.problems.isEmpty()) {
            throw new Refused(reading.problems);
        }
        return reading.options();
    }

    private String text() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused(problem(0, Files.size(file) + " bytes", "at most " + MOST_BYTES + " bytes", DOC));
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(problem(0, "another encoding", "UTF-8", "Save the file as UTF-8"));
        } catch (IOException unreadable) {
            throw new Refused(problem(0, "", "a file that can be read", "Check its name and its permissions"));
        }
    }

    private Optional<Node> tree(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MOST_BYTES)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            checkLevels(new Parse(settings).parseString(yaml));
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            String found = String.valueOf(broken.getProblem());
            throw new Refused(problem(line, found, "YAML", "Mend the line or the one before it; " + DOC));
        } catch (YamlEngineException broken) {
            throw new Refused(problem(0, String.valueOf(broken.getMessage()), "YAML", DOC));
        }
    }

    /** The tree is made by calls within calls, one a level; so the levels are counted before. */
    private void checkLevels(Iterable<Event> events) {
        int levels = 0;
        for (Event event : events) {
            if (event instanceof CollectionEndEvent) {
                levels--;
            } else if (event instanceof CollectionStartEvent && ++levels > MOST_LEVELS) {
                int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
                throw new Refused(problem(line, "more than " + MOST_LEVELS + " levels", "at most " + MOST_LEVELS, DOC));
            }
        }
    }

    private void keys(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            tell(root, "another kind of text", "lines such as title: A register", DOC);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!seen.add(name)) {
                tell(key, name, "each key once", "Delete one of the two");
            } else {
                key(key, name, tuple.getValueNode());
            }
        }
    }

    private void key(Node key, String name, Node value) {
        switch (name) {
            case "title" -> title = line(name, value);
            case "introduction" -> introduction = words(name, value);
            case "publisher" -> publisher = line(name, value);
            case "logo" -> logo = logo(value);
            case "colours" -> light = colours(name, value);
            case "dark-colours" -> dark = colours(name, value);
            case "imprint" -> imprint = words(name, value);
            case "licence" -> licence = line(name, value);
            case "base-address" -> baseUrl = address(value);
            default -> tell(key, name, "one of " + KEYS, "Delete the line, or write one of these keys; " + DOC);
        }
    }

    /** A text that may have several lines; null, with a problem told, if it is none. */
    private @Nullable String words(String name, Node value) {
        if (!(value instanceof ScalarNode scalar)
                || scalar.getTag().equals(Tag.NULL)
                || scalar.getValue().isBlank()) {
            tell(value, "", "a text", "Write " + name + ": and the text, in quotation marks if it has a # or a colon");
            return null;
        }
        String text = scalar.getValue().strip();
        boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n');
        if (control || text.length() > 5000) {
            tell(value, text, "a text of at most 5000 characters, without control characters", "Shorten or clean it");
            return null;
        }
        return text;
    }

    private @Nullable String line(String name, Node value) {
        String text = words(name, value);
        if (text != null && (text.indexOf('\n') >= 0 || text.length() > 300)) {
            tell(value, text, "one line of at most 300 characters", "Shorten it");
            return null;
        }
        return text;
    }

    private @Nullable WebAddress address(Node value) {
        String text = line("base-address", value);
        if (text == null) {
            return null;
        }
        try {
            WebAddress address = new WebAddress(text);
            return SiteOptions.standard().withBaseUrl(address).baseUrl();
        } catch (IllegalArgumentException none) {
            tell(
                    value,
                    text,
                    "an address that starts with https://, without ? and #",
                    "Write the address of the site's first page, such as https://example.org/register/");
            return null;
        }
    }

    private @Nullable Logo logo(Node value) {
        String name = line("logo", value);
        if (name == null) {
            return null;
        }
        try {
            Path picture = file.toAbsolutePath().resolveSibling(name);
            if (Files.size(picture) > Logo.MOST_BYTES) {
                throw new IllegalArgumentException("too large");
            }
            return Logo.of(Files.readAllBytes(picture));
        } catch (IOException | IllegalArgumentException unfit) {
            tell(
                    value,
                    name,
                    "a picture beside this file: PNG, JPEG or WebP of at most " + Logo.MOST_BYTES + " bytes",
                    "Check the name; save another kind of picture, such as SVG, as PNG");
            return null;
        }
    }

    private Map<Colours.Use, String> colours(String name, Node value) {
        Map<Colours.Use, String> colours = new EnumMap<>(Colours.Use.class);
        if (!(value instanceof MappingNode mapping)) {
            tell(value, "another kind of text", "indented lines such as accent: \"#0b4f6c\"", DOC);
            return colours;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String token = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<Colours.Use> use = use(token);
            String colour = tuple.getValueNode() instanceof ScalarNode scalar
                    ? scalar.getValue().toLowerCase(Locale.ROOT)
                    : "";
            if (use.isEmpty()) {
                tell(key, token, "one of paper, card, ink, soft, accent", "Delete the line, or write one of these");
            } else if (!Colours.isColour(colour)) {
                tell(
                        tuple.getValueNode(),
                        colour,
                        "a colour such as \"#0b4f6c\"",
                        "Write six hexadecimal digits after #, in quotation marks");
            } else if (colours.put(use.get(), colour) != null) {
                tell(key, token, "each of the " + name + " once", "Delete one of the two");
            }
        }
        return colours;
    }

    private static Optional<Colours.Use> use(String token) {
        for (Colours.Use use : Colours.Use.values()) {
            if (use.token().equals(token)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    private void contrast() {
        new Colours(light, dark)
                .unreadable()
                .ifPresent(found -> problems.add(problem(
                        0,
                        found,
                        "a contrast of at least 4.5 to 1",
                        "Choose a darker or a lighter colour for one of the two")));
    }

    private SiteOptions options() {
        SiteOptions standard =
                title == null ? SiteOptions.standard() : SiteOptions.standard().withTitle(title);
        return new SiteOptions(
                standard.title(),
                introduction == null ? standard.introduction() : introduction,
                publisher == null ? standard.publisher() : publisher,
                logo,
                new Colours(light, dark),
                imprint,
                licence,
                baseUrl);
    }

    private void tell(Node node, String found, String expected, String fix) {
        int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        problems.add(problem(line, found, expected, fix));
    }

    private Problem problem(int line, String found, String expected, String fix) {
        return new Problem(
                ProblemCode.SITE_OPTIONS_UNREADABLE, new Place(file.toString(), line, null), found, expected, fix);
    }
}
