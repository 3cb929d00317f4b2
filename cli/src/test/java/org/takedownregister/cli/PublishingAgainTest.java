package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a register, the options, the day and the folder change between publications: what is left as it was is what
 * would have been made. {@code -Dtakedowns.seed=N} begins at a seed, {@code -Dtakedowns.publications=N} makes it longer
 * or shorter.
 */
class PublishingAgainTest {

    private static final List<String> TABLES = List.of(
            "cases",
            "cases",
            "figures",
            "figures",
            "actions",
            "attributions",
            "rationales",
            "links",
            "links",
            "sources",
            "sources",
            "platforms",
            "policies",
            "policy_versions",
            "events",
            "reactions",
            "observations",
            "techniques");

    @TempDir
    private Path folder;

    private Random random = new Random(0);
    private ProgramInside program = new ProgramInside(Path.of(""));
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final List<String> done = new ArrayList<>();
    private String asOf = "";

    @Test
    void whatIsKeptIsWhatWouldBeMade() throws IOException {
        long seed = Long.getLong("takedowns.seed", 20261128);
        int publications = Integer.getInteger("takedowns.publications", 12);
        random = new Random(seed);
        program = new ProgramInside(folder);
        assertThat(program.importSeeds().exit()).isZero();
        publish("site");
        for (int i = 0; i < publications; i++) {
            done.clear();
            int steps = 1 + random.nextInt(3);
            for (int step = 0; step < steps; step++) {
                step();
            }
            copy("site", "anew");
            Files.deleteIfExists(folder.resolve("anew/.ingredients"));
            damage();
            publish("anew");
            publish("site");
            Map<String, String> anew = program.tree("anew");
            Map<String, String> site = program.tree("site");
            String told = "seed " + seed + ", publication " + i + ": " + done;
            assertThat(site.keySet()).as(told).isEqualTo(anew.keySet());
            anew.forEach((path, content) ->
                    assertThat(site.get(path)).as("%s in %s", path, told).isEqualTo(content));
            assertThat(program.run("verify", folder.resolve("site").toString()).err())
                    .as(told)
                    .isEmpty();
        }
    }

    private void step() throws IOException {
        asOf = "";
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> change();
            case 5 -> withdraw();
            case 6 -> embargo();
            case 7 -> {
                now = now.plusSeconds(86_400L * random.nextInt(40));
                program.at(now.toString());
                done.add("now " + now);
            }
            case 8 ->
                attempt("batches", "revert", String.valueOf(1 + random.nextInt(done.size() + 8)), "--db", program.db());
            case 9 -> erase();
            case 10 -> options();
            default -> asOf = String.valueOf(1 + random.nextInt(6));
        }
    }

    /** Changes a cell, or gives a row another key, so that one more comes. */
    private void change() throws IOException {
        Rows rows = rows(TABLES.get(random.nextInt(TABLES.size())));
        if (!rows.isEmpty()) {
            List<String> row = new ArrayList<>(rows.any(random));
            int column = random.nextInt(row.size());
            String old = row.get(column);
            row.set(column, old.matches("[0-9]+") ? old + random.nextInt(10) : other(rows, column, old));
            add(rows, List.of(row), true);
        }
    }

    private String other(Rows rows, int column, String old) {
        return random.nextBoolean() ? rows.any(random).get(column) : old.isEmpty() ? "" : old + " again";
    }

    /** Says the rows of one source anew without one of them. */
    private void withdraw() throws IOException {
        Rows rows = rows(TABLES.get(random.nextInt(TABLES.size())));
        int source = rows.header().indexOf("source_id");
        if (source > 0 && !rows.isEmpty()) {
            List<String> gone = rows.any(random);
            List<List<String>> left = rows.rows().stream()
                    .filter(row -> row != gone
                            && row.get(source).equals(gone.get(source))
                            && row.get(0).equals(gone.get(0)))
                    .toList();
            add(rows, left, false);
        }
    }

    private void embargo() throws IOException {
        Rows rows = rows("cases");
        if (!rows.isEmpty()) {
            List<String> row = new ArrayList<>(rows.any(random));
            row.set(
                    rows.header().indexOf("embargo_until"),
                    now.plusSeconds(86_400L * 20).toString().substring(0, 10));
            add(rows, List.of(row), true);
        }
    }

    private void erase() throws IOException {
        boolean isClaim = random.nextBoolean();
        Rows rows = rows(isClaim ? "figures" : "sources");
        if (rows.isEmpty()) {
            return;
        }
        List<String> row = rows.any(random);
        List<String> what =
                new ArrayList<>(isClaim ? List.of("erase", "claim", "figures") : List.of("erase", "source"));
        what.addAll(
                isClaim
                        ? List.of(
                                "case_id=" + row.get(0),
                                "source_id=" + row.get(rows.header().indexOf("source_id")))
                        : List.of(row.get(0)));
        what.addAll(List.of("--why", "asked for", "--who", "steward", "--db", program.db()));
        attempt(what.toArray(String[]::new));
    }

    private void options() throws IOException {
        Path file = folder.resolve("site.yml");
        Files.writeString(file, "title: Register " + random.nextInt(2) + "\n");
        done.add("another title");
    }

    private void damage() throws IOException {
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            Path file = all.get(random.nextInt(all.size()));
            if (file.endsWith("manifest.json")) {
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(6)) {
                case 0 -> Files.delete(file);
                case 1 -> Files.write(file, new byte[bytes.length / 2]);
                case 2 -> Files.deleteIfExists(remembered(site));
                case 3 -> {
                    Path flipped = remembered(site);
                    if (Files.exists(flipped)) {
                        byte[] kept = Files.readAllBytes(flipped);
                        kept[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
                        Files.write(flipped, kept);
                    }
                }
                default -> {
                    return;
                }
            }
            done.add("damage to " + site.relativize(file) + " or what is remembered");
        }
    }

    private Path remembered(Path site) {
        return site.resolve(List.of(
                        ".ingredients",
                        ".kept/catalogue-000000.ingredients",
                        ".kept/catalogue-000001.ingredients",
                        ".kept/cases-000001.ingredients")
                .get(random.nextInt(4)));
    }

    private void publish(String site) {
        List<String> more = new ArrayList<>();
        if (Files.exists(folder.resolve("site.yml"))) {
            more.addAll(List.of("--site", folder.resolve("site.yml").toString()));
        }
        if (!asOf.isEmpty()) {
            more.addAll(List.of("--as-of", asOf));
        }
        ProgramInside.Run run = program.report(site, more.toArray(String[]::new));
        if (run.exit() != 0 && !asOf.isEmpty()) {
            asOf = "";
            publish(site);
            return;
        }
        assertThat(run.exit()).as(done + run.err()).isZero();
    }

    /** Changes that the register may refuse. */
    private void attempt(String... arguments) {
        done.add(String.join(" ", arguments) + " -> " + program.run(arguments).exit());
    }

    private void add(Rows rows, List<List<String>> changed, boolean adds) throws IOException {
        Path file = folder.resolve(rows.table() + ".csv");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(rows.header());
            changed.forEach(csv::writeRecord);
        }
        Files.writeString(file, text.toString());
        List<String> arguments = new ArrayList<>(List.of(
                "import",
                file.toString(),
                "--db",
                program.db(),
                "--rejects",
                folder.resolve("rejects").toString()));
        if (adds) {
            arguments.add("--add");
        }
        attempt(arguments.toArray(String[]::new));
        done.add(text.toString());
    }

    private Rows rows(String table) throws IOException {
        Path export = folder.resolve("export");
        delete(export);
        assertThat(program.run("export", export.toString(), "--db", program.db())
                        .exit())
                .isZero();
        Path file = export.resolve(table + ".csv");
        if (!Files.exists(file)) {
            return new Rows(table, List.of(), List.of());
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            List<List<String>> all = csv.stream().map(CsvRecord::getFields).toList();
            return new Rows(table, all.get(0), all.subList(1, all.size()));
        }
    }

    /** The rows of a table as the register has them. */
    private record Rows(String table, List<String> header, List<List<String>> rows) {

        boolean isEmpty() {
            return rows.isEmpty();
        }

        List<String> any(Random random) {
            return rows.get(random.nextInt(rows.size()));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void copy(String from, String to) throws IOException {
        Path source = folder.resolve(from);
        Path target = folder.resolve(to);
        delete(target);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}
