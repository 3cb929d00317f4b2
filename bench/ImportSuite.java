import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Imports of a flat sheet and of a data package, beside programs that load the same bytes unchecked. */
final class ImportSuite {

    static final String COLUMNS = "case_id TEXT,title TEXT,summary TEXT,subject TEXT,platforms TEXT,"
            + "source_id TEXT,source_kind TEXT,source_url TEXT,source_title TEXT,publisher TEXT,published_on TEXT,"
            + "announced_on TEXT,acted_on TEXT,action TEXT,operated_from TEXT,targets TEXT,rationale_basis TEXT,"
            + "reasoning TEXT,facebook_accounts INTEGER,facebook_pages INTEGER,instagram_accounts INTEGER";

    private static final String RAW = "sqlite3 .import, one table, no index";
    private static final String SPLIT = "sqlite3 .import and a split by SQL";
    private static final String UTILS = "sqlite-utils insert --csv";
    private static final String FIRST = "takedowns import, first";

    private final Bench.Options options;
    private final Shell shell;

    ImportSuite(Bench.Options options) {
        this.options = options;
        this.shell = new Shell(options.work());
    }

    void run() throws Exception {
        Path sheet = options.work().resolve("cases.csv");
        shell.run(options.java("FlatCases " + options.rows() + " " + options.seed() + " 10 > cases.csv"));
        shell.run(options.java("PackageTables " + options.rows() + " " + options.seed() + " package"));
        correct(sheet);
        Files.copy(
                options.home().resolve("bench/split.sql"),
                options.work().resolve("split.sql"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(options.work().resolve("empty.csv"), "case_id,title,publisher\n");
        String ours = options.takedowns() + " import --rejects rejects --max-rejects 100000000 ";
        String rejects = " || test $? -eq 3";
        shell.run("rm -f empty.db; " + ours + "empty.csv --db empty.db > import.log 2>&1");
        String fresh = "rm -rf ours.db* rejects peer.db*";
        String first = "{ " + ours + "cases.csv --db ours.db" + rejects + "; }";
        String before = fresh + "; " + first + " > import.log 2>&1";

        System.out.printf(
                "%n## Import of a flat sheet%n%n%,d rows, 21 columns, %,d bytes, 1 %% of the rows bad.%n%n",
                options.rows(),
                Files.size(sheet));
        Suite suite = new Suite(shell);
        suite.addPeer(
                "sqlite3",
                Contestant.of(
                        RAW,
                        fresh,
                        "sqlite3 peer.db '.mode csv' 'CREATE TABLE flat (" + COLUMNS
                                + ")' '.import --skip 1 cases.csv flat'"));
        suite.addPeer("sqlite3", Contestant.of(SPLIT, fresh + "; cp empty.db peer.db", "sqlite3 -bail peer.db < split.sql"));
        suite.addPeer(
                "sqlite-utils",
                Contestant.of(UTILS, fresh, "sqlite-utils insert peer.db flat cases.csv --csv --silent"));
        duckdb(suite, fresh);
        suite.add(Contestant.of(
                FIRST,
                fresh,
                first,
                Contestant.against(RAW, 1.8),
                Contestant.against(SPLIT, 0.75),
                Contestant.against(UTILS, 0.25)));
        suite.add(Contestant.of(
                "takedowns import, the same file again", before, first, Contestant.against(FIRST, 0.6)));
        suite.add(Contestant.of(
                "takedowns import, 1 % of the rows corrected",
                before,
                first.replace("cases.csv", "corrected.csv"),
                Contestant.against(FIRST, 0.7)));
        suite.add(Contestant.of(
                "takedowns import, a data package of as many rows",
                fresh,
                first.replace("cases.csv", "package"),
                Contestant.against(RAW, 0)));
        suite.run(options.runs());
        shell.run("rm -rf ours.db* peer.db* empty.db* rejects cases.csv corrected.csv package");
    }

    private void duckdb(Suite suite, String fresh) throws Exception {
        String name = "DuckDB read_csv into a table";
        String table = "CREATE TABLE flat AS SELECT * FROM read_csv('cases.csv', header = true, all_varchar = true)";
        if (shell.has("duckdb")) {
            suite.add(Contestant.of(name, fresh, "duckdb peer.db \"" + table + "\""));
            return;
        }
        try (Stream<Path> jars = Files.list(options.home().resolve("bench/target/lib"))) {
            List<Path> found =
                    jars.filter(jar -> jar.getFileName().toString().startsWith("duckdb")).toList();
            if (found.isEmpty()) {
                suite.leaveOut(name + ": neither duckdb nor its JDBC driver is there");
                return;
            }
            String run = options.java("DuckDb peer.db \"" + table + "\"")
                    .replaceFirst(" -cp ", " -cp " + Shell.quoted(found.get(0)) + ":");
            suite.add(Contestant.of(name + ", through its JDBC driver", fresh, run));
        }
    }

    /** The same file with another reasoning in one of a hundred rows. */
    private void correct(Path sheet) throws IOException {
        Random random = new Random(options.seed() + 1);
        try (BufferedReader in = Files.newBufferedReader(sheet);
                BufferedWriter out = Files.newBufferedWriter(options.work().resolve("corrected.csv"))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean isCorrected = random.nextInt(100) == 0;
                out.write(isCorrected ? line.replace(", so they said\"", ", as they said later\"") : line);
                out.write('\n');
            }
        }
    }
}
