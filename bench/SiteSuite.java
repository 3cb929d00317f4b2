import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Publishing, beside writing as many bytes into as many files, and beside Hugo. Hugo gets the content of every case's
 * page as it is to be shown and only has to put its frame around it: it has no register to read, nothing to judge,
 * and makes neither lists nor downloads nor a search. Every run writes into a fresh folder, as deleting many files
 * makes a disk slow; all of them are deleted at the end.
 */
final class SiteSuite {

    private static final String WRITER = "as many bytes into as many files";
    private static final String HUGO = "Hugo, the pages of the cases alone";
    private static final String FULL = "takedowns report, fresh folder";

    private final Bench.Options options;

    SiteSuite(Bench.Options options) {
        this.options = options;
    }

    void run() throws Exception {
        Shell shell = new Shell(options.work());
        String ours = "TAKEDOWNS_JAVA_OPTIONS=-Xmx512m " + options.takedowns();
        shell.run("rm -rf site-* raw-* hugo* site.db* corrected.db* rejects");
        shell.run(options.java("FlatCases " + options.cases() + " " + options.seed() + " > site.csv"));
        shell.run(ours + " import site.csv --rejects rejects --db site.db > import.log 2>&1");
        List<String> lines = firstLines();
        Files.writeString(
                options.work().resolve("one.csv"),
                lines.get(0) + "\n" + lines.get(1).replace(", so they said\"", ", as they said later\"") + "\n",
                StandardCharsets.UTF_8);
        shell.run("cp site.db corrected.db; " + ours
                + " import one.csv --add --rejects rejects --db corrected.db > import.log 2>&1");
        shell.run(ours + " report --db site.db --out site-0 > report.log 2>&1");
        shell.run(options.java("RawWriter list site-0 > sizes.txt"));
        System.out.printf(
                "%n## Site%n%n%,d cases, %s, in a heap of 512 MB (`-Xmx512m`).%n%n",
                options.cases(),
                RawWriter.told(options.work().resolve("sizes.txt")));
        Suite suite = new Suite(shell);
        suite.add(Contestant.of(WRITER, "true", options.java("RawWriter write sizes.txt raw-{run}")));
        if (shell.has("hugo")) {
            shell.run(options.java("HugoContent site-0 hugo-in"));
        }
        suite.addPeer(
                "hugo",
                Contestant.of(HUGO, "true", "hugo --quiet --source hugo-in --destination \"$PWD/hugo-{run}\""));
        suite.add(Contestant.of(
                FULL,
                "true",
                ours + " report --db site.db --out site-{run}",
                Contestant.against(WRITER, 2.0),
                Contestant.against(HUGO, 0.25)));
        suite.add(Contestant.of(
                "takedowns report, one case corrected",
                "true",
                ours + " report --db corrected.db --out site-{run}",
                Contestant.against(FULL, 0.1)));
        suite.add(Contestant.of(
                "takedowns report, nothing changed",
                "true",
                ours + " report --db corrected.db --out site-{run}",
                Contestant.against(FULL, 0)));
        suite.run(options.runs());
        shell.run("rm -rf site-* raw-* hugo-* site.db* corrected.db* rejects site.csv one.csv sizes.txt");
    }

    private List<String> firstLines() throws Exception {
        Path sheet = options.work().resolve("site.csv");
        try (var lines = Files.lines(sheet)) {
            return lines.limit(2).toList();
        }
    }
}
