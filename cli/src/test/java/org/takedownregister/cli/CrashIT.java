package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.cli.Console.done;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the importer and the publisher with SIGKILL at seeded moments and looks at what is left. Half the moments are
 * points of time spread over the run, half are states of the files: a log of so many bytes, a stage of so many files.
 * {@code docs/testing.md} has the command for hundreds of kills.
 */
class CrashIT {

    private static final int KILLS = Integer.getInteger("crash.kills", 6);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int CASES = 150;
    private static final Pattern TOTAL = Pattern.compile("total +(\\d+) +(\\d+) +(\\d+) +(\\d+) +(\\d+) +(\\d+)");

    @TempDir
    private static Path model;

    private static Path input = Path.of("");
    private static List<String> before = List.of();
    private static List<String> after = List.of();
    private static Map<String, String> oldSite = Map.of();
    private static Map<String, String> newSite = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void importAndPublishUndisturbed() throws Exception {
        input = Files.createDirectory(model.resolve("input"));
        StringBuilder cases = new StringBuilder("case_id,title,summary,subject,platforms\n");
        StringBuilder figures = new StringBuilder("case_id,source_id,stated_by,measure,platform,asset_type,value\n");
        for (int i = 0; i < CASES; i++) {
            cases.append("generated-").append(i).append(",Case ").append(i).append(',');
            cases.append("words of a summary ".repeat(20)).append(",network,facebook\n");
            for (String type : List.of("account", "page", "group", "post")) {
                figures.append("generated-").append(i).append(",generated-source,,actioned,facebook,");
                figures.append(type).append(',').append(i + type.length()).append('\n');
            }
        }
        Files.writeString(input.resolve("cases.csv"), cases);
        Files.writeString(input.resolve("figures.csv"), figures);
        Files.writeString(
                input.resolve("sources.csv"),
                "source_id,kind,publisher,title\ngenerated-source,news,A publisher,A title\n");
        Path db = model.resolve("before.db");
        done("import", Console.SEEDS, "--db", db, "--rejects", model.resolve("r"));
        before = content(db);
        done("report", "--db", db, "--out", model.resolve("old"));
        oldSite = Console.tree(model.resolve("old"));
        Files.copy(db, model.resolve("after.db"));
        done("import", input, "--db", model.resolve("after.db"), "--rejects", model.resolve("r"));
        after = content(model.resolve("after.db"));
        copyTree(model.resolve("old"), model.resolve("new"));
        done("report", "--db", model.resolve("after.db"), "--out", model.resolve("new"));
        newSite = Console.tree(model.resolve("new"));
    }

    /** All but the moment at which a batch was committed and who did it. */
    private static List<String> content(Path db) throws Exception {
        return Console.content(db).stream()
                .filter(row -> !row.startsWith("batches|"))
                .collect(Collectors.toList());
    }

    @Test
    void anImportThatIsKilledIsWhollyThereOrWhollyAbsent() throws Exception {
        Random random = new Random(SEED);
        List<String> command = Processes.command(List.of(), "import", input, "--rejects", "rejects");
        long whole = Long.MAX_VALUE;
        long most = 0;
        for (int i = 0; i < 2; i++) {
            Path trial = trial("undisturbed-" + i, "before.db");
            Path log = trial.resolve("takedowns.db-wal");
            long began = System.nanoTime();
            Process process = Processes.start(trial, command);
            while (process.isAlive()) {
                most = Math.max(most, size(log));
                LockSupport.parkNanos(200_000);
            }
            whole = Math.min(whole, System.nanoTime() - began);
        }
        Map<String, Integer> met = new TreeMap<>();
        for (int i = 0; i < KILLS; i++) {
            String what = "kill " + i + " of -Dseed=" + SEED;
            Path trial = trial("import-" + i, "before.db");
            Path log = trial.resolve("takedowns.db-wal");
            long bytes = (long) (random.nextDouble() * most);
            long moment = (long) (whole * (0.2 + random.nextDouble()));
            boolean killed = i % 2 == 0
                    ? kill(trial, command, () -> false, moment)
                    : kill(trial, command, () -> size(log) > bytes, Long.MAX_VALUE);

            Path db = trial.resolve("takedowns.db");
            Console.Run doctor = Console.run("doctor", "--db", db);
            assertThat(doctor.exit()).as(what + "\n" + doctor.err()).isZero();
            List<String> found = content(db);
            boolean there = found.size() > before.size();
            assertThat(found).as(what).isEqualTo(there ? after : before);

            Console.Run again = done("import", input, "--db", db, "--rejects", trial.resolve("rejects"));
            Matcher total = TOTAL.matcher(again.out());
            assertThat(total.find()).as(again.out()).isTrue();
            long sum = 0;
            for (int column = 2; column <= 6; column++) {
                sum += Long.parseLong(total.group(column));
            }
            assertThat(sum).as(what).isEqualTo(Long.parseLong(total.group(1))).isEqualTo(CASES * 5L + 1);
            assertThat(content(db)).as(what).isEqualTo(after);
            met.merge(!killed ? "had ended" : there ? "batch there" : "batch absent", 1, Integer::sum);
            deleteTree(trial);
        }
        System.out.println(KILLS + " kills of an import: " + met + ", -Dseed=" + SEED);
    }

    @Test
    void aPublicationThatIsKilledIsTheOldOrTheNewOneAfterTheNextCommand() throws Exception {
        Random random = new Random(SEED);
        List<String> command = Processes.command(List.of(), "report");
        Path undisturbed = trial("undisturbed", "after.db");
        copyTree(model.resolve("old"), undisturbed.resolve("site"));
        long began = System.nanoTime();
        assertThat(Processes.run(undisturbed, command).exit()).isZero();
        long whole = System.nanoTime() - began;
        Map<String, Integer> met = new TreeMap<>();
        for (int i = 0; i < KILLS; i++) {
            String what = "kill " + i + " of -Dseed=" + SEED;
            Path trial = trial("report-" + i, "after.db");
            Path site = trial.resolve("site");
            boolean isFirst = i % 4 == 3;
            if (!isFirst) {
                copyTree(model.resolve("old"), site);
            }
            Path stage = isFirst ? trial.resolve(".site.publishing") : site.resolve(".publishing");
            Path decided = stage.resolve("manifest.json");
            Path renamed = site.resolve("cases/generated-" + random.nextInt(CASES) + ".html");
            Path staged = stage.resolve("cases/generated-" + random.nextInt(CASES) + ".html");
            long moment = (long) (whole * (0.2 + random.nextDouble()));
            boolean killed =
                    switch (i % 4) {
                        case 0 -> kill(trial, command, () -> false, moment);
                        case 1 -> kill(trial, command, () -> Files.exists(renamed), Long.MAX_VALUE);
                        case 2 -> kill(trial, command, () -> Files.exists(decided), Long.MAX_VALUE);
                        default -> kill(trial, command, () -> Files.exists(staged), moment * 3);
                    };
            String state = state(site, stage, decided, killed, what);
            done("report", "--db", trial.resolve("takedowns.db"), "--out", site);
            assertThat(Console.run("verify", site).err()).as(what).isEmpty();
            assertThat(stage).as(what).doesNotExist();
            if (isFirst) {
                done("report", "--db", model.resolve("after.db"), "--out", trial.resolve("direct"));
                assertThat(Console.tree(site)).as(what).isEqualTo(Console.tree(trial.resolve("direct")));
            } else {
                assertThat(Console.tree(site).keySet()).as(what).isEqualTo(newSite.keySet());
            }
            met.merge(state, 1, Integer::sum);
            deleteTree(trial);
        }
        System.out.println(KILLS + " kills of a publication: " + met + ", -Dseed=" + SEED);
    }

    /** Tells what the kill met; where no stage decides otherwise, a site is wholly the old or wholly the new one. */
    private static String state(Path site, Path stage, Path decided, boolean killed, String what) throws IOException {
        if (!killed) {
            return "had ended";
        }
        if (!Files.exists(site)) {
            return "no site yet";
        }
        if (Files.exists(decided) && stage.startsWith(site)) {
            return "between renames";
        }
        Map<String, String> tree = Console.tree(site);
        tree.keySet().removeIf(path -> path.startsWith(".publishing"));
        boolean isOld = tree.keySet().equals(oldSite.keySet());
        assertThat(tree.keySet()).as(what).isEqualTo(isOld ? oldSite.keySet() : newSite.keySet());
        if (isOld) {
            assertThat(tree).as(what).isEqualTo(oldSite);
        }
        return isOld ? "old site" : "new site";
    }

    /** Starts a command and kills it at a state or a moment; false if it ended before. */
    private static boolean kill(Path trial, List<String> command, BooleanSupplier state, long nanos) throws Exception {
        long began = System.nanoTime();
        Process process = Processes.start(trial, command);
        while (process.isAlive() && !state.getAsBoolean() && System.nanoTime() - began < nanos) {
            LockSupport.parkNanos(100_000);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        int exit = process.exitValue();
        assertThat(exit).isIn(0, 128 + 9);
        return exit != 0;
    }

    private Path trial(String name, String register) throws IOException {
        Path trial = Files.createDirectory(folder.resolve(name));
        Files.copy(model.resolve(register), trial.resolve("takedowns.db"));
        return trial;
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void deleteTree(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException fault) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
