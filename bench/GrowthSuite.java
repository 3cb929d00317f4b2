import java.nio.file.Files;
import java.util.Locale;

/** How the cost of a row grows with the rows, in a heap of 256 MB; first imports of good rows. */
final class GrowthSuite {

    private final Bench.Options options;

    GrowthSuite(Bench.Options options) {
        this.options = options;
    }

    void run() throws Exception {
        Shell shell = new Shell(options.work());
        System.out.printf("%n## Growth%n%nFirst import of a flat sheet, in a heap of 256 MB (`-Xmx256m`).%n%n");
        System.out.println("| rows | bytes | seconds | of processor | microseconds a row | to the size before |");
        System.out.println("|---|---|---|---|---|---|");
        double before = 0;
        for (int rows : options.sizes()) {
            shell.run(options.java("FlatCases " + rows + " " + options.seed() + " > grow.csv"));
            shell.run("rm -rf ours.db* rejects; sync");
            Shell.Seconds one = shell.measure("TAKEDOWNS_JAVA_OPTIONS=-Xmx256m " + options.takedowns()
                    + " import grow.csv --rejects rejects --db ours.db");
            double each = one.wall() / rows * 1_000_000;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %.2f | %.2f | %.1f | %s |%n",
                    rows,
                    Files.size(options.work().resolve("grow.csv")),
                    one.wall(),
                    one.processor(),
                    each,
                    before == 0 ? "-" : String.format(Locale.ROOT, "%.2f", each / before));
            before = each;
        }
        shell.run("rm -rf ours.db* rejects grow.csv");
    }
}
