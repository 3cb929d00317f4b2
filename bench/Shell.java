import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands in the work folder. */
record Shell(Path work) {

    /** Wall-clock and processor seconds of a command and all that it started. */
    record Seconds(double wall, double processor) {}

    void run(String command) throws IOException, InterruptedException {
        Process process = bash(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }

    Seconds measure(String command) throws IOException, InterruptedException {
        Process process = bash("TIMEFORMAT='%R %U %S'; time { " + command + "; } 2> run.log").start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command + "\n" + Files.readString(work.resolve("run.log")));
        }
        String[] seconds = told.substring(told.lastIndexOf('\n') + 1).split(" ");
        return new Seconds(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
    }

    boolean has(String program) throws IOException, InterruptedException {
        return bash("command -v " + program).start().waitFor() == 0;
    }

    private ProcessBuilder bash(String command) {
        return new ProcessBuilder("bash", "-c", command)
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    static String quoted(Object text) {
        return "'" + text.toString().replace("'", "'\\''") + "'";
    }
}
