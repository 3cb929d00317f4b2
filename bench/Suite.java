import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contestants that take turns, so that what else the machine does strikes them alike. */
final class Suite {

    private final Shell shell;
    private final List<Contestant> contestants = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    Suite(Shell shell) {
        this.shell = shell;
    }

    void add(Contestant contestant) {
        contestants.add(contestant);
    }

    /** Adds a peer if its program is installed. */
    void addPeer(String program, Contestant contestant) throws Exception {
        if (shell.has(program)) {
            add(contestant);
        } else {
            leaveOut(contestant.name() + ": " + program + " is not installed");
        }
    }

    void leaveOut(String reason) {
        leftOut.add(reason);
    }

    void run(int runs) throws Exception {
        Map<String, List<Shell.Seconds>> measured = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            for (Contestant contestant : contestants) {
                shell.run(contestant.prepare().replace("{run}", String.valueOf(run)));
                shell.run("sync");
                Shell.Seconds one = shell.measure(contestant.command().replace("{run}", String.valueOf(run)));
                measured.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(one);
                System.err.printf(
                        Locale.ROOT,
                        "run %d: %-60s %8.2f s %8.2f s of processor%n",
                        run,
                        contestant.name(),
                        one.wall(),
                        one.processor());
            }
        }
        System.out.println("| work | seconds | of processor | ratio, median of the runs' | of processor | bar |");
        System.out.println("|---|---|---|---|---|---|");
        for (Contestant contestant : contestants) {
            print(contestant, measured);
        }
        System.out.println();
        leftOut.forEach(reason -> System.out.println("Left out: " + reason + "."));
    }

    private static void print(Contestant contestant, Map<String, List<Shell.Seconds>> measured) {
        List<Shell.Seconds> own = measured.get(contestant.name());
        List<String> wall = new ArrayList<>();
        List<String> processor = new ArrayList<>();
        List<String> most = new ArrayList<>();
        for (Contestant.Bar bar : contestant.bars()) {
            List<Shell.Seconds> other = measured.get(bar.with());
            if (other != null) {
                wall.add(ratio(own, other, true) + " of " + bar.with());
                processor.add(ratio(own, other, false));
                most.add(bar.most() == 0 ? "-" : String.valueOf(bar.most()));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %s | %s |%n",
                contestant.name(),
                median(own.stream().map(Shell.Seconds::wall).toList()),
                median(own.stream().map(Shell.Seconds::processor).toList()),
                String.join("; ", wall),
                String.join("; ", processor),
                String.join("; ", most));
    }

    private static String ratio(List<Shell.Seconds> own, List<Shell.Seconds> other, boolean wall) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(
                    wall
                            ? own.get(i).wall() / other.get(i).wall()
                            : own.get(i).processor() / other.get(i).processor());
        }
        return String.format(Locale.ROOT, "%.2f", median(ratios));
    }

    static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
