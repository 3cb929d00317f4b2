import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Dumps of statements of reasons, counted beside DuckDB that groups the same file by the same columns. */
final class StatementSuite {

    private static final String DUMP = "sor-global-2025-07-01-full-00000-00000.csv";
    private static final String PEER = "DuckDB read_csv and GROUP BY, through its JDBC driver";
    private static final String OURS = "takedowns import";
    private static final String SPARK = "takedowns on Spark, two workers of one processor, with the cluster's start";
    private static final String QUERY = "CREATE TABLE counts AS SELECT platform_name, created_at[1:10] AS day, category,"
            + " decision_ground, decision_visibility, decision_monetary, decision_provision, decision_account,"
            + " content_type, source_type, automated_detection, automated_decision, count(*) AS statements FROM"
            + " read_csv('" + DUMP + "', header = true, all_varchar = true) GROUP BY ALL";

    private final Bench.Options options;
    private final Shell shell;

    StatementSuite(Bench.Options options) {
        this.options = options;
        this.shell = new Shell(options.work());
    }

    void run() throws Exception {
        shell.run(options.java("StatementRows " + options.rows() + " " + options.seed() + " > " + DUMP));
        System.out.printf(
                "%n## Statements of reasons%n%n%,d rows, 38 columns, %,d bytes; heap of 256 MB.%n%n",
                options.rows(),
                Files.size(options.work().resolve(DUMP)));
        Suite suite = new Suite(shell);
        String fresh = "rm -rf ours.db* peer.db* rejects";
        duckdb(suite, fresh);
        String ours = options.takedowns() + " import --input-format dsa-statements " + DUMP + " --db ours.db";
        String heap = "TAKEDOWNS_JAVA_OPTIONS=-Xmx256m ";
        suite.add(Contestant.of(OURS, fresh, heap + ours, Contestant.against(PEER, 2.0)));
        suite.addPeer(
                "taskset",
                Contestant.of(
                        "takedowns import, one processor",
                        fresh,
                        heap + "taskset -c 0 " + ours,
                        Contestant.against(OURS, 0)));
        boolean hasSpark = spark(suite);
        suite.run(options.runs());
        if (hasSpark) {
            compare();
        }
        shell.run("rm -rf ours.db* peer.db* spark.db* spark-cluster spark-rejects exported-* " + DUMP);
    }

    /** Whether Spark takes part: a master and two workers of one processor each, on loopback. */
    private boolean spark(Suite suite) {
        Path module = options.home().resolve("importer-spark/target");
        if (!Files.isDirectory(module.resolve("spark/jars"))) {
            suite.leaveOut(SPARK + ": it is not built; build it with mvn -B -DskipTests verify");
            return false;
        }
        suite.add(Contestant.of(
                SPARK,
                "rm -rf spark.db* spark-cluster spark-rejects",
                options.java("-Dspark.home=" + Shell.quoted(module.resolve("spark")) + " -Dspark.app="
                                + Shell.quoted(module.resolve("app"))
                                + " org.takedownregister.spark.Cluster spark-cluster import --input-format dsa-statements \"$PWD\"/"
                                + DUMP + " --db \"$PWD\"/spark.db --rejects \"$PWD\"/spark-rejects")
                        .replaceFirst(" -cp ", " -cp " + Shell.quoted(module.resolve("test-classes")) + ":"),
                Contestant.against(OURS, 0)));
        return true;
    }

    /** Fails if the cluster's register is not equal to the one that one machine made. */
    private void compare() throws Exception {
        shell.run(options.takedowns() + " export exported-ours --db ours.db");
        shell.run(options.takedowns() + " export exported-spark --db spark.db");
        shell.run("diff -r exported-ours exported-spark && grep -c . exported-ours/volumes.csv > run.log");
        System.out.printf(
                "%nBoth registers export the same files; volumes.csv has %s lines.%n",
                Files.readString(options.work().resolve("run.log")).trim());
    }

    private void duckdb(Suite suite, String fresh) throws Exception {
        try (Stream<Path> jars = Files.list(options.home().resolve("bench/target/lib"))) {
            List<Path> found =
                    jars.filter(jar -> jar.getFileName().toString().startsWith("duckdb")).toList();
            if (found.isEmpty()) {
                suite.leaveOut(PEER + ": its JDBC driver is not there");
                return;
            }
            suite.add(Contestant.of(
                    PEER,
                    fresh,
                    options.java("DuckDb peer.db \"" + QUERY + "\"")
                            .replaceFirst(" -cp ", " -cp " + Shell.quoted(found.get(0)) + ":")));
        }
    }
}
