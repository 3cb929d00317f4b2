package org.takedownregister.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the program as a process of its own, in a folder. */
final class Processes {

    static final Path HOME = Path.of(System.getProperty("takedowns.home", "..")).toAbsolutePath();
    static final String JAR = Path.of(System.getProperty("takedowns.jar", "target/app/takedowns.jar"))
            .toAbsolutePath()
            .toString();
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");

    private Processes() {}

    /**
     * How a process ended.
     *
     * @param exit its exit code; 128 and the signal's number where a signal ended it
     * @param out its standard output
     * @param err its standard error
     */
    record Ended(int exit, String out, String err) {}

    /** The words that start the program. */
    static List<String> command(List<String> javaOptions, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    static Process start(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Files.createTempFile(folder, "out", ".txt").toFile())
                .redirectError(Files.createTempFile(folder, "err", ".txt").toFile())
                .start();
    }

    /** Runs a command to its end. */
    static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("did not end: " + command);
        }
        Ended ended = new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }
}
