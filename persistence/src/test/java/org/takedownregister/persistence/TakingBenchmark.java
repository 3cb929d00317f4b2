package org.takedownregister.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Samples;
import org.takedownregister.domain.register.Settlement;

/** What an offer of one case, an event, three figures and a reason of one source costs in a first batch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TakingBenchmark {

    private static final int OFFERS = 5_000;
    private static final int CASES_OF_A_SOURCE = 10;
    private static final InputFile FILE = new InputFile(1, "sheet.csv", "flat", List.of("case_id", "summary"));

    /** The seed of the numbers. */
    @Param("1")
    public long seed;

    private final List<Offer> offers = new ArrayList<>();
    private final OfferLaying laying = new OfferLaying(forms());
    private Path folder = Path.of("");
    private int next;
    private int registers;

    private static Map<Table, RowForm> forms() {
        Map<Table, RowForm> forms = new EnumMap<>(Table.class);
        Layout.all().forEach(layout -> forms.put(layout.table(), new RowForm(layout)));
        return forms;
    }

    /** Makes the offers up. */
    @Setup
    public void draw() throws IOException {
        folder = Files.createTempDirectory("taking");
        Random random = new Random(seed);
        for (int i = 0; i < OFFERS; i++) {
            String caseId = "case-" + i;
            String source = "source-" + i / CASES_OF_A_SOURCE;
            List<Entry> entries = List.of(
                    Samples.takedownCase(caseId),
                    Samples.event(caseId, source, "2020-07-08"),
                    Samples.figure(caseId, source, AssetType.ACCOUNT, random.nextInt(500)),
                    Samples.figure(caseId, source, AssetType.PAGE, random.nextInt(50)),
                    Samples.figure(caseId, source, AssetType.GROUP, random.nextInt(200)),
                    Samples.rationale(caseId, source, null));
            InputRow row = new InputRow(FILE, i + 2L, List.of(caseId, "shared news as locals ".repeat(10)));
            offers.add(new Offer(row, entries, List.of(Samples.source(source))));
        }
    }

    /** Deletes what is left. */
    @TearDown
    public void delete() throws IOException {
        try (var left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Lays an offer's rows into bytes. */
    @Benchmark
    public Object lay() {
        next = (next + 1) % OFFERS;
        return Objects.requireNonNull(laying.lay(offers.get(next)));
    }

    /** Takes an offer into a register that is built page by page, its tables and indexes written to the last. */
    @Benchmark
    @OperationsPerInvocation(OFFERS)
    public Settlement take() throws IOException {
        Path file = folder.resolve("register-" + ++registers + ".db");
        Registers.open(file).close();
        try (Register register = new SqliteRegister(
                        file, Registers.PATIENCE, () -> Database.Access.to(file), Optional.empty(), 0);
                OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {
                    throw new IllegalStateException(refusal.toString());
                })) {
            offers.forEach(batch::put);
            return batch.settle();
        } finally {
            Files.delete(file);
        }
    }
}
