package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.importing.Mutants;
import org.takedownregister.domain.importing.Rejects;

/**
 * Spoils good files of every layout at random and reads them: whatever comes, it is told as a problem, and
 * every record is handed over once. {@code -Dtakedowns.seed=N} repeats a run, {@code -Dtakedowns.mutants=N}
 * makes it longer.
 */
class MutationTest {

    private static final Path GOOD = Path.of("src/test/resources/org/takedownregister/importer/SheetFuzzTestInputs");

    private final Path folder;

    MutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyGoodFileIsGood() throws IOException {
        for (Path file : good()) {
            Recorded recorded = Accounted.read(file, Accounted.OPTIONS);
            assertThat(recorded.rows()).as(file.toString()).isPositive();
            assertThat(recorded.messages()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void whateverComesEveryRecordIsHandedOverOnce() throws IOException {
        long first = Long.getLong("takedowns.seed", 20_200_806L);
        int mutants = Integer.getInteger("takedowns.mutants", 5000);
        List<String> good = good().stream().map(MutationTest::text).toList();
        for (long seed = first; seed < first + mutants; seed++) {
            Mutants generator = new Mutants(seed);
            byte[] bytes = generator.spoil(generator.pick(good));
            try {
                readAll(Files.write(folder.resolve("mutant.csv"), bytes), seed % 10 == 0);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(Mutants.told(seed, bytes), e);
            }
        }
    }

    private void readAll(Path file, boolean keepsRejects) throws IOException {
        Recorded recorded = Accounted.read(file, Accounted.OPTIONS);
        // Making files is slow, and the rejects of some mutants are as telling as those of all.
        if (!keepsRejects) {
            return;
        }
        try (Rejects rejects = Packages.rejectsTo(folder.resolve("rejects"))) {
            recorded.rejects.forEach(reject -> rejects.write(reject.row(), reject.problems()));
        }
    }

    private static List<Path> good() throws IOException {
        try (Stream<Path> files = Files.list(GOOD)) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) {
        String name = String.valueOf(file.getFileName());
        String charset = name.startsWith("wide") ? "UTF-16" : name.startsWith("western") ? "windows-1252" : "UTF-8";
        try {
            return Files.readString(file, Charset.forName(charset));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
