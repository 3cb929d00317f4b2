package org.takedownregister.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.importer.csv.CsvRow;
import org.takedownregister.importer.csv.CsvRows;
import org.takedownregister.importer.row.EntryCheck;

/** What a row of the flat sheet costs: to be cut out of its file, to become checked records, and to be refused. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final int ROWS = 2_000;
    private static final String HEADER = "case_id,title,summary,subject,platforms,source_id,source_kind,source_url,"
            + "source_title,publisher,published_on,announced_on,acted_on,action,operated_from,targets,rationale_basis,"
            + "reasoning,facebook_accounts,facebook_pages,instagram_accounts\n";
    private static final List<String> COUNTRIES = List.of("RO", "CN", "RU", "IR", "PK", "TR", "US", "BR");
    private static final List<String> WORDS = List.of("accounts", "pages", "posing", "as", "locals", "shared", "news");

    /** The seed of the rows. */
    @Param("1")
    public long seed;

    private final EntryCheck check = new EntryCheck();
    private final List<Entry> entries = new ArrayList<>();
    private Path good = Path.of("");
    private Path bad = Path.of("");
    private int next;

    /** Writes a sheet of good rows and one of rows with a day that is none. */
    @Setup
    public void write() throws IOException {
        good = sheet(false);
        bad = sheet(true);
        entries.addAll(Recorded.from(good).entries());
        if (Recorded.from(bad).rejects.size() != ROWS) {
            throw new IllegalStateException("a row that was to be rejected was taken");
        }
    }

    private Path sheet(boolean isBad) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < ROWS; i++) {
            LocalDate acted = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_900));
            text.append("case-" + i + ",Network " + i + "," + words(30, random) + ",network,facebook;instagram,source-"
                    + i / 10 + ",news,https://example.org/reports/" + i / 10 + ",Report,Example News,2016-01-01,"
                    + acted.plusDays(3) + "," + (isBad ? "soon" : acted) + ",removed,"
                    + COUNTRIES.get(random.nextInt(COUNTRIES.size())) + ",RO,actor,\"" + words(20, random) + ", so they"
                    + " said\"," + random.nextInt(500) + "," + random.nextInt(50) + "," + random.nextInt(200) + "\n");
        }
        return Files.writeString(Files.createTempFile("sheet", ".csv"), text, StandardCharsets.UTF_8);
    }

    private static String words(int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    /** Deletes the sheets. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(good);
        Files.delete(bad);
    }

    /** Cuts a row into cells. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int parse() throws IOException {
        int cells = 0;
        try (InputStream in = Files.newInputStream(good);
                CsvRows rows = new CsvRows(in, ',', InputOptions.DEFAULT)) {
            for (@Nullable CsvRow row = rows.next(); row != null; row = rows.next()) {
                cells += row.cells().size();
            }
        }
        return cells;
    }

    /** Cuts, maps and checks a row that is taken. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int read() {
        return read(good).offers.size();
    }

    /** Cuts, maps and checks a row that is rejected, with its message. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int reject() {
        return read(bad).rejects.size();
    }

    private static Recorded read(Path sheet) {
        Recorded recorded = new Recorded();
        try (RowSource source = Packages.open(List.of(sheet.toString()), InputOptions.DEFAULT)) {
            source.read(recorded);
        }
        return recorded;
    }

    /** Reads one record again from what its cells say, and asks every rule. */
    @Benchmark
    public List<Problem> check() {
        next = (next + 1) % entries.size();
        return check.problems(entries.get(next));
    }
}
