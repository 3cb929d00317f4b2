import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs the program beside its peers, in turn, and prints tables: medians of seconds and of the ratios within each
 * run. Every measurement is a process of its own, from its start to its end. On a machine that does other work the
 * processor's seconds tell more than the clock's.
 */
final class Bench {

    private static final Map<String, String> USUAL = Map.of(
            "suite", "import,start,site,growth",
            "rows", "100000",
            "cases", "10000",
            "sizes", "10000,100000",
            "runs", "5",
            "seed", "1",
            "work", "");

    private Bench() {}

    /** What is to be run. */
    record Options(Path home, Path work, int rows, int cases, List<Integer> sizes, int runs, long seed) {

        String takedowns() {
            return Shell.quoted(home.resolve("takedowns"));
        }

        /** A command that runs a class of this folder. */
        String java(String arguments) {
            return Shell.quoted(Path.of(System.getProperty("java.home"), "bin", "java")) + " -cp "
                    + Shell.quoted(home.resolve("bench/target/classes")) + " " + arguments;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = new TreeMap<>(USUAL);
        for (int i = 1; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!USUAL.containsKey(name) || i + 1 == arguments.length) {
                System.err.println("unknown option or no value: " + arguments[i] + "; expected --"
                        + USUAL.keySet().stream().sorted().collect(Collectors.joining(", --")) + ", each with a value");
                System.exit(2);
            }
            given.put(name, arguments[i + 1]);
        }
        Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path work = given.get("work").isEmpty() ? home.resolve("bench/target/work") : Path.of(given.get("work"));
        Options options = new Options(
                home,
                Files.createDirectories(work.toAbsolutePath()),
                Integer.parseInt(given.get("rows")),
                Integer.parseInt(given.get("cases")),
                Arrays.stream(given.get("sizes").split(",")).map(Integer::valueOf).toList(),
                Integer.parseInt(given.get("runs")),
                Long.parseLong(given.get("seed")));
        System.out.printf(
                "%s, %d processors, Java %s, %s; %d runs in turn, seed %d.%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                options.runs(),
                options.seed());
        for (String suite : given.get("suite").split(",")) {
            switch (suite) {
                case "import" -> new ImportSuite(options).run();
                case "start" -> new StartSuite(options).run();
                case "site" -> new SiteSuite(options).run();
                case "growth" -> new GrowthSuite(options).run();
                case "statements" -> new StatementSuite(options).run();
                default -> throw new IllegalArgumentException("no suite " + suite + ": import, start, site, growth, statements");
            }
        }
    }
}
