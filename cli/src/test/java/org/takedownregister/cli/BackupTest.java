package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.cli.Console.content;
import static org.takedownregister.cli.Console.done;
import static org.takedownregister.cli.Console.run;
import static org.takedownregister.cli.Console.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Register;
import org.takedownregister.persistence.Registers;

/** Backups, and registers that earlier versions of the program made. */
class BackupTest {

    @TempDir
    private Path folder;

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Path seeds() {
        done("import", Console.SEEDS, "--db", at("a.db"), "--rejects", at("rejects"));
        return at("a.db");
    }

    private Map<String, String> exported(Path db) throws IOException {
        Path target = Files.createTempDirectory(folder, "export");
        done("export", target, "--db", db);
        return tree(target);
    }

    @Test
    void aBackupIsARegisterThatSaysTheSame() throws Exception {
        Path db = seeds();
        Console.Run run = done("backup", at("b.db"), "--db", db);

        assertThat(run.out()).isEqualTo("The backup of " + db + " is in " + at("b.db") + ".\n");
        assertThat(content(at("b.db"))).isEqualTo(content(db));
        assertThat(exported(at("b.db"))).isEqualTo(exported(db));
        assertThat(run("doctor", "--db", at("b.db")).exit()).isZero();
        assertThat(Console.query(at("b.db"), "PRAGMA journal_mode")).isEqualTo("wal");
        done("import", Console.SEEDS, "--db", at("b.db"), "--rejects", at("rejects"));
    }

    @Test
    void whileABatchIsOpenABackupHoldsWhatWasCommittedBefore() throws Exception {
        Path db = seeds();
        try (Register register = Registers.openExisting(db);
                OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            done("backup", at("b.db"), "--db", db);
            assertThat(batch.settle().changed()).isFalse();
        }
        assertThat(content(at("b.db"))).isEqualTo(content(db));
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path db = seeds();
        Path mine = Files.writeString(at("mine.txt"), "my notes");
        Console.Run run = run("backup", mine, "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("error: " + mine + ": found \"a file that is there already\", expected a name that is not"
                        + " taken. Give another name, such as one with today's date. [output-exists]\n");
        assertThat(mine).hasContent("my notes");
        Console.Run nowhere = run("backup", at("no/where.db"), "--db", db);
        assertThat(nowhere.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(nowhere.err()).endsWith("[output-unwritable]\n");
    }

    /** Each was made by the program when its version of the tables was the newest. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRegisterOfAnEarlierVersionOpensAndSaysWhatItSaid(int version) throws Exception {
        Path db = at("register.db");
        try (InputStream packed = Objects.requireNonNull(
                        BackupTest.class.getResourceAsStream("registers/version-" + version + ".db.gz"));
                InputStream unpacked = new GZIPInputStream(packed)) {
            Files.copy(unpacked, db);
        }
        assertThat(Console.query(db, "PRAGMA user_version")).isEqualTo(String.valueOf(version));

        Console.Run doctor = run("doctor", "--db", db);
        assertThat(doctor.err()).isEmpty();
        assertThat(doctor.exit()).isZero();
        assertThat(said(exported(db))).isEqualTo(said(tree(resource("registers/version-" + version))));
        done("report", "--db", db, "--out", at("site"));
        done("import", Console.SEEDS, "--db", db, "--rejects", at("rejects"));
    }

    private static Path resource(String name) {
        return Path.of("src", "test", "resources", "org", "takedownregister", "cli")
                .resolve(name);
    }

    /** The tables that say something: columns that a later version adds to an empty table change nothing. */
    private static Map<String, String> said(Map<String, String> files) {
        Map<String, String> said = new TreeMap<>(files);
        said.entrySet()
                .removeIf(file -> !file.getKey().endsWith(".csv")
                        || file.getValue().lines().count() < 2);
        return said;
    }
}
