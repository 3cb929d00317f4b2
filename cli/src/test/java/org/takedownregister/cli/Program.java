package org.takedownregister.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packaged program, started as a process; on the Java of the tests and without options, if nothing else is said. */
record Program(Path java, List<String> options, Map<String, String> environment) {

    /** Where the sources are. */
    static final Path HOME = Path.of(System.getProperty("takedowns.home", ".."));

    static Program plain() {
        return new Program(java(Path.of(System.getProperty("java.home"))), List.of(), Map.of());
    }

    Program on(Path javaHome) {
        return new Program(java(javaHome), options, environment);
    }

    Program with(String... more) {
        return new Program(java, List.of(more), environment);
    }

    Program where(String variable, String value) {
        return new Program(java, options, Map.of(variable, value));
    }

    /** Runs it in a folder to its end. */
    Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = start();
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("takedowns", ".out");
        Path err = Files.createTempFile("takedowns", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        Run run = new Run(exit, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    /** By the launcher that a release brings, if one is tried, which chooses its Java itself; or else the jar. */
    private List<String> start() {
        String launcher = System.getProperty("takedowns.launcher");
        if (launcher != null) {
            return new ArrayList<>(List.of(launcher));
        }
        List<String> start = new ArrayList<>(List.of(java.toString()));
        start.addAll(options);
        start.addAll(List.of("-jar", System.getProperty("takedowns.jar")));
        return start;
    }

    /** Every file below a folder with its content, a character a byte. */
    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /** What became of a run. */
    record Run(int exit, String out, String err) {}
}
