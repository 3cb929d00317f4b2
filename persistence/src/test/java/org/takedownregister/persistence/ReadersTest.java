package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Fixture;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.register.Samples;

/**
 * A hundred readers beside a writer. Each batch gives all cases the same new title, so that a reader who sees two
 * titles saw half a batch. {@code docs/testing.md} has the command for a minute of it.
 */
class ReadersTest {

    private static final int READERS = 100;
    private static final int CASES = 20;
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("readers.seconds", 3));

    private static List<Entry> titled(int batch) {
        List<Entry> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(Samples.takedownCase("c" + i, "Title " + batch, null));
        }
        return cases;
    }

    @Test
    void noReaderFailsOrSeesHalfABatch(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("register.db");
        look(() -> Registers.open(file, Duration.ofMinutes(1)));
    }

    @Test
    void noReaderOfPostgresFailsOrSeesHalfABatch() throws Exception {
        RegisterAddress address = PostgresServer.newRegister();
        look(() -> Registers.open(address));
    }

    private static void look(Supplier<Register> opening) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong looks = new AtomicLong();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        int written = 1;
        try (Register register = opening.get()) {
            Fixture writer = new Fixture(register);
            writer.imports(Register.Mode.DECLARE, titled(written));
            List<Future<Integer>> seen = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                seen.add(readers.submit(() -> read(register, stop, looks)));
            }
            long end = System.nanoTime() + DURATION.toNanos();
            while (System.nanoTime() < end || looks.get() < READERS) {
                writer.imports(Register.Mode.DECLARE, titled(++written));
            }
            stop.set(true);
            for (Future<Integer> reader : seen) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
        System.out.println(READERS + " readers looked " + looks + " times beside " + written + " batches");
    }

    private static int read(Register register, AtomicBoolean stop, AtomicLong looks) {
        int newest = 0;
        while (!stop.get()) {
            try (RegisterView view = register.view(Fixture.TODAY)) {
                int batch = view.newestBatch().orElseThrow().number();
                Set<String> titles = view.entries(TakedownCase.class).toList().stream()
                        .map(TakedownCase::title)
                        .collect(Collectors.toSet());
                long again = view.caseFiles().toList().stream()
                        .filter(found -> found.takedownCase().title().equals("Title " + batch))
                        .count();
                assertThat(titles).containsExactly("Title " + batch);
                assertThat(again).isEqualTo(CASES);
                assertThat(batch).isGreaterThanOrEqualTo(newest);
                newest = batch;
            }
            looks.incrementAndGet();
        }
        return newest;
    }
}
