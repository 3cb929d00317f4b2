package org.takedownregister.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program within this process, at a given time, on the files of one folder. */
final class ProgramInside {

    private static final Path SEEDS = Path.of("..", "examples", "seeds");

    private final Path folder;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    ProgramInside(Path folder) {
        this.folder = folder;
    }

    /** What a run printed and how it ended. */
    record Run(int exit, String out, String err) {}

    ProgramInside at(String time) {
        now = Instant.parse(time);
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Run importSeeds() {
        return run(
                "import",
                SEEDS.toString(),
                "--db",
                db(),
                "--rejects",
                path("rejects").toString());
    }

    /** Imports one file, withdrawing nothing. */
    Run add(String name, String content, String note) throws IOException {
        Files.writeString(path(name), content);
        return run(
                "import",
                path(name).toString(),
                "--add",
                "--note",
                note,
                "--db",
                db(),
                "--rejects",
                path("rejects").toString());
    }

    Run report(String site, String... more) {
        String[] arguments = {"report", "--db", db(), "--out", path(site).toString()};
        return run(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    String db() {
        return path("register.db").toString();
    }

    Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        int exit = Takedowns.run(new PrintWriter(out), new PrintWriter(err), clock, arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    /** Every file of a folder with its bytes, as text. */
    Map<String, String> tree(String name) throws IOException {
        Path root = path(name);
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    /** What a reader sees of a page: its words on one line, without marks and numbers of sources. */
    String page(String path) throws IOException {
        return Files.readString(path(path))
                .replaceAll("(?s)^.*<body>", "")
                .replaceAll("<sup>.*?</sup>", "")
                .replaceAll("</?(bdi|a|data|time|strong|small|span|cite)( [^>]*)?>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
