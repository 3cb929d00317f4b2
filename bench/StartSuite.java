/** What a small import costs from the start of the process to its end. */
final class StartSuite {

    private static final String UTILS = "sqlite-utils insert of four rows";

    private final Bench.Options options;

    StartSuite(Bench.Options options) {
        this.options = options;
    }

    void run() throws Exception {
        Shell shell = new Shell(options.work());
        shell.run(options.java("FlatCases 4 " + options.seed() + " > four.csv"));
        String seeds = Shell.quoted(options.home().resolve("examples/seeds"));
        String ours = options.takedowns() + " import " + seeds + " --rejects rejects --db ours.db";
        String fresh = "rm -rf ours.db* rejects peer.db*";
        // Once before, so that the files are warm.
        shell.run(fresh + "; " + ours + " > import.log 2>&1");
        System.out.printf("%n## Start%n%nThe seed package, whole process, warm files.%n%n");
        Suite suite = new Suite(shell);
        suite.addPeer(
                "sqlite-utils",
                Contestant.of(UTILS, fresh, "sqlite-utils insert peer.db flat four.csv --csv --silent"));
        suite.add(Contestant.of("takedowns import examples/seeds", fresh, ours, Contestant.against(UTILS, 6)));
        suite.add(Contestant.of("takedowns --version", "true", options.takedowns() + " --version"));
        suite.run(Math.max(5, options.runs()));
        shell.run(fresh + " four.csv");
    }
}
