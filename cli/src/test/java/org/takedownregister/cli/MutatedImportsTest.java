package org.takedownregister.cli;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.importing.ImportOptions;
import org.takedownregister.domain.importing.ImportSummary;
import org.takedownregister.domain.importing.ImportingPackages;
import org.takedownregister.domain.importing.Mutants;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.Register;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.Packages;
import org.takedownregister.persistence.Registers;

/**
 * Packages with one spoiled file, imported one after another into one register: the five numbers of every file
 * add up to the rows that were read of it. {@code -Dtakedowns.seed=N} begins at a seed, {@code
 * -Dtakedowns.mutants=N} makes it longer or shorter.
 */
class MutatedImportsTest {

    private static final Path GOOD =
            Path.of("../importer/src/test/resources/org/takedownregister/importer/SheetFuzzTestInputs");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    MutatedImportsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theGoodPackageIsGood() throws IOException {
        try (Register register = Registers.open(folder.resolve("register.db"))) {
            ImportSummary summary = imported(register, good(), Register.Mode.DECLARE);

            assertThat(summary.rejected()).isZero();
            assertThat(summary.outcomes().inserted()).isGreaterThan(40);
        }
    }

    @Test
    void theFiveNumbersAlwaysAddUp() throws IOException {
        long first = Long.getLong("takedowns.seed", 1);
        int mutants = Integer.getInteger("takedowns.mutants", 200);
        List<Path> good = good();
        Path mutant = Files.createDirectory(folder.resolve("mutant"));
        try (Register register = Registers.open(folder.resolve("register.db"))) {
            for (long seed = first; seed < first + mutants; seed++) {
                Mutants generator = new Mutants(seed);
                Path spoiled = generator.pick(good);
                byte[] bytes = generator.spoil(Files.readString(spoiled, StandardCharsets.ISO_8859_1));
                List<Path> inputs = new ArrayList<>(good);
                inputs.set(good.indexOf(spoiled), Files.write(mutant.resolve(spoiled.getFileName()), bytes));
                try {
                    imported(register, inputs, generator.pick(List.of(Register.Mode.values())));
                } catch (Refused refused) {
                    assertThat(refused.problems()).isNotEmpty();
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(Mutants.told(seed, bytes), e);
                }
            }
        }
    }

    private static ImportSummary imported(Register register, List<Path> inputs, Register.Mode mode) {
        List<String> names = inputs.stream().map(Path::toString).toList();
        try (Counted counted = new Counted(Packages.open(names, InputOptions.DEFAULT))) {
            ImportOptions options = new ImportOptions(mode, "nobody", null, ImportOptions.MAX_REJECTS);
            Thrown rejects = new Thrown();
            ImportSummary summary = new ImportingPackages(register, CLOCK).run(counted, options, rejects, change -> {});
            for (BatchFile file : summary.files()) {
                assertThat(file.outcomes().inserted()
                                + file.outcomes().updated()
                                + file.outcomes().unchanged()
                                + file.rejected()
                                + file.setAside())
                        .isEqualTo(file.rows());
            }
            assertThat(summary.files().stream().collect(toUnmodifiableMap(BatchFile::name, BatchFile::rows)))
                    .isEqualTo(counted.rows);
            assertThat(summary.rejected()).isEqualTo(rejects.written);
            return summary;
        }
    }

    private static List<Path> good() throws IOException {
        try (Stream<Path> files = Files.list(GOOD)) {
            return files.sorted().toList();
        }
    }

    /** Rejects that are counted and not kept. */
    private static final class Thrown implements Rejects {
        private long written;

        @Override
        public String place() {
            return "nowhere";
        }

        @Override
        public void write(InputRow row, List<Problem> problems) {
            written++;
        }

        @Override
        public void close() {}
    }

    /** Counts the rows that a source hands over. */
    private static final class Counted implements RowSource {
        private final RowSource source;
        private final Map<String, Long> rows = new HashMap<>();

        Counted(RowSource source) {
            this.source = source;
        }

        @Override
        public void read(RowHandler handler) {
            source.read(new RowHandler() {
                @Override
                public void begin(InputFile file) {
                    rows.put(file.name(), 0L);
                    handler.begin(file);
                }

                @Override
                public void offer(Offer offer) {
                    count(offer.row());
                    handler.offer(offer);
                }

                @Override
                public boolean knowsRows() {
                    return false;
                }

                @Override
                public void unread(InputRow row, Fingerprint fingerprint, String caseId, Consumer<RowHandler> reading) {
                    throw new IllegalStateException("no row is known here");
                }

                @Override
                public void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
                    count(row);
                    handler.reject(row, problems, groups, identifiers);
                }

                @Override
                public void setAside(InputRow row, String reason) {
                    count(row);
                    handler.setAside(row, reason);
                }

                @Override
                public void setAside(InputFile file, long together, String reason) {
                    rows.merge(file.name(), together, Long::sum);
                    handler.setAside(file, together, reason);
                }

                @Override
                public void warn(Problem problem) {
                    handler.warn(problem);
                }

                @Override
                public void end(InputFile file, String sha256, long bytes, String encoding) {
                    handler.end(file, sha256, bytes, encoding);
                }
            });
        }

        private void count(InputRow row) {
            rows.merge(row.file().name(), 1L, Long::sum);
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
