import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Runs imports of made-up data side by side with peers, in turn, and prints medians and their ratios to the
 * raw {@code sqlite3 .import}. Every run is a process of its own; wall-clock and processor seconds are
 * measured. On a machine that does other work the processor's seconds tell more.
 */
final class Bench {

    private static final String COLUMNS = "case_id TEXT,title TEXT,summary TEXT,subject TEXT,platforms TEXT,"
            + "source_id TEXT,source_kind TEXT,source_url TEXT,source_title TEXT,publisher TEXT,published_on TEXT,"
            + "announced_on TEXT,acted_on TEXT,action TEXT,operated_from TEXT,targets TEXT,rationale_basis TEXT,"
            + "reasoning TEXT,facebook_accounts INTEGER,facebook_pages INTEGER,instagram_accounts INTEGER";

    private final Path home;
    private final Path work;
    private final int rows;
    private final int runs;
    private final long seed;
    private final List<String> only;
    private final List<Contestant> contestants = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Bench(Path home, Map<String, String> options) {
        this.home = home;
        this.rows = Integer.parseInt(options.getOrDefault("rows", "100000"));
        this.runs = Integer.parseInt(options.getOrDefault("runs", "5"));
        this.seed = Long.parseLong(options.getOrDefault("seed", "1"));
        this.only = Arrays.asList(options.getOrDefault("only", "").split(","));
        this.work = Path.of(options.getOrDefault("work", home.resolve("bench/target").toString()))
                .toAbsolutePath();
    }

    /** @param prepare is not measured; @param command is run by {@code bash} in the work folder */
    private record Contestant(String name, String prepare, String command) {}

    private record Measured(double wall, double processor) {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new TreeMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            if (!List.of("--rows", "--runs", "--seed", "--only", "--work").contains(arguments[i])) {
                System.err.println("unknown option " + arguments[i]
                        + "; expected --rows, --runs, --seed, --only or --work, each with a value");
                System.exit(2);
            }
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        new Bench(Path.of(arguments[0]).toAbsolutePath().normalize(), options).run();
    }

    private void run() throws Exception {
        Files.createDirectories(work);
        generate();
        correct();
        enlist();
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            for (Contestant contestant : contestants) {
                Measured one = measure(contestant);
                measured.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(one);
                System.err.printf(
                        Locale.ROOT, "run %d: %-55s %8.2f s %8.2f s of processor%n", run, contestant.name(),
                        one.wall(), one.processor());
            }
        }
        print(measured);
    }

    private void generate() throws Exception {
        sh(String.join(" ", quoted(java()), quoted(home.resolve("bench/FlatCases.java").toString()),
                String.valueOf(rows), String.valueOf(seed), "10") + " > cases.csv");
        sh(String.join(" ", quoted(java()), quoted(home.resolve("bench/PackageTables.java").toString()),
                String.valueOf(rows), String.valueOf(seed), "package"));
        Files.writeString(work.resolve("empty.csv"),
                "case_id,title,publisher\n", StandardCharsets.UTF_8);
        sh("head -n 5 cases.csv > four.csv");
    }

    /** The same file with another reasoning in one of a hundred rows. */
    private void correct() throws IOException {
        Random random = new Random(seed + 1);
        try (BufferedReader in = Files.newBufferedReader(work.resolve("cases.csv"));
                BufferedWriter out = Files.newBufferedWriter(work.resolve("corrected.csv"))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(random.nextInt(100) == 0 ? line.replace(", so they said\"", ", as they said later\"") : line);
                out.write('\n');
            }
        }
    }

    private void enlist() throws Exception {
        String ours = quoted(home.resolve("takedowns").toString()) + " import --rejects rejects --max-rejects 100000000";
        String done = "; test $? -eq 0 -o $? -eq 3";
        sh("rm -f empty.db; " + ours + " empty.csv --db empty.db > import.log 2>&1 || { cat import.log >&2; exit 1; }");
        String fresh = "rm -rf ours.db* rejects; rm -f peer.db*";
        String first = fresh + "; { " + ours + " cases.csv --db ours.db || test $? -eq 3; } > import.log 2>&1";
        writeSplit();
        enlist("sqlite3", "sqlite3 .import, one table, no index", fresh,
                "sqlite3 peer.db '.mode csv' 'CREATE TABLE flat (" + COLUMNS + ")' '.import --skip 1 cases.csv flat'");
        enlist("takedowns", "takedowns import, first", fresh, ours + " cases.csv --db ours.db > import.log" + done);
        enlist("takedowns", "takedowns import, again unchanged", first,
                ours + " cases.csv --db ours.db > import.log" + done);
        enlist("takedowns", "takedowns import, 1 % corrected", first,
                ours + " corrected.csv --db ours.db > import.log" + done);
        enlist("sqlite3", "sqlite3 .import and a split by SQL", fresh + "; cp empty.db peer.db",
                "sqlite3 -bail peer.db < split.sql");
        enlist("sqlite-utils", "sqlite-utils insert --csv", fresh, "sqlite-utils insert peer.db flat cases.csv --csv --silent");
        enlist("duckdb", "DuckDB read_csv into a table", fresh,
                "duckdb peer.db \"CREATE TABLE flat AS SELECT * FROM read_csv('cases.csv', header = true, all_varchar = true)\"");
        enlist("takedowns", "takedowns import, data package", fresh, ours + " package --db ours.db > import.log" + done);
        enlist("takedowns", "takedowns import, seed package", fresh,
                ours + " " + quoted(home.resolve("examples/seeds").toString()) + " --db ours.db > import.log" + done);
        enlist("sqlite-utils", "sqlite-utils insert of four rows", fresh,
                "sqlite-utils insert peer.db flat four.csv --csv --silent");
        leftOut.add("Hugo and the file-writing limit: they belong to the benchmark of the site");
    }

    private void enlist(String program, String name, String prepare, String command) throws Exception {
        boolean isWanted = only.contains("") || only.stream().anyMatch(name::contains);
        if (!isWanted) {
            return;
        }
        boolean isThere = program.equals("takedowns")
                || new ProcessBuilder("bash", "-c", "command -v " + program).start().waitFor() == 0;
        if (isThere) {
            contestants.add(new Contestant(name, prepare, command));
        } else if (!leftOut.contains(program + ": not installed")) {
            leftOut.add(program + ": not installed");
        }
    }

    private void writeSplit() throws IOException {
        Files.copy(home.resolve("bench/split.sql"), work.resolve("split.sql"), StandardCopyOption.REPLACE_EXISTING);
    }

    private Measured measure(Contestant contestant) throws Exception {
        sh(contestant.prepare());
        sh("sync");
        Process process = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='%R %U %S'; time { " + contestant.command() + "; } 2> run.log")
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contestant.name() + " failed: " + Files.readString(work.resolve("run.log")));
        }
        String[] seconds = told.substring(told.lastIndexOf('\n') + 1).split(" ");
        return new Measured(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
    }

    private void print(Map<String, List<Measured>> measured) throws IOException {
        System.out.printf("%nFlat cases: %,d rows, %,d bytes, seed %d; %d runs in turn; medians. %d processors, Java %s.%n%n",
                rows, Files.size(work.resolve("cases.csv")), seed, runs,
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        System.out.println("| work | seconds | of processor | to .import | to .import, of processor |");
        System.out.println("|---|---|---|---|---|");
        List<Measured> base = measured.values().iterator().next();
        measured.forEach((name, all) -> System.out.printf(
                Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f |%n", name, median(all, true), median(all, false),
                median(all, true) / median(base, true), median(all, false) / median(base, false)));
        System.out.println();
        leftOut.forEach(peer -> System.out.println("Left out: " + peer + "."));
    }

    private static double median(List<Measured> all, boolean wall) {
        double[] sorted = all.stream().mapToDouble(one -> wall ? one.wall() : one.processor()).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private void sh(String command) throws Exception {
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
