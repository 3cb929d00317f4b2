package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.takedownregister.cli.Console.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does when the machine gives no more: each tried for real, in a process of its own. */
class ResourcesIT {

    private static final String ANYBODY = "65534";

    @TempDir
    private Path folder;

    private List<String> before = List.of();
    private Path db = Path.of("");
    private Path input = Path.of("");

    @BeforeEach
    void importTheSeeds() throws Exception {
        db = folder.resolve("takedowns.db");
        done("import", Console.SEEDS, "--db", db, "--rejects", folder.resolve("r"), "--who", "steward");
        before = Console.content(db);
        input = large(folder.resolve("large.csv"), 3_000);
    }

    private static Path large(Path file, int cases) throws IOException {
        StringBuilder text = new StringBuilder("case_id,title,summary,subject,platforms\n");
        for (int i = 0; i < cases; i++) {
            text.append("large-").append(i).append(",Case ").append(i).append(',');
            text.append("words of a summary ".repeat(40)).append(",network,facebook\n");
        }
        return Files.writeString(file, text);
    }

    private void nothingIsLost(Path register) throws Exception {
        assertThat(Console.run("doctor", "--db", register).err()).isEmpty();
        assertThat(Console.content(register)).isEqualTo(before);
    }

    private static List<String> shell(String script, Object... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** Skipped, and said so, where nobody may mount. */
    private Path mounted(String megabytes) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Processes.Ended mount = Processes.run(
                folder, List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", disk.toString()));
        assumeThat(mount.exit())
                .as("SKIPPED: a small disk cannot be mounted here, so a full disk is not tried: %s", mount.err())
                .isZero();
        return disk;
    }

    /** What went wrong, without the line that says how many rows were read. */
    private static String complaint(Processes.Ended ended) {
        return ended.err().replaceFirst("^Read [^\n]*\n", "");
    }

    private void unmount(Path disk) throws Exception {
        assertThat(Processes.run(folder, List.of("umount", disk.toString())).exit())
                .isZero();
    }

    @Test
    void aFullDiskIsNamedAndCostsNothing() throws Exception {
        Path disk = mounted("2");
        try {
            Path register = Files.copy(db, disk.resolve("takedowns.db"));
            Processes.Ended imported = Processes.run(
                    folder, Processes.command(List.of(), "import", input, "--db", register, "--rejects", "rejects"));
            assertThat(imported.exit()).as(imported.out()).isEqualTo(ExitCode.FAILED);
            assertThat(complaint(imported))
                    .isEqualTo(
                            "error: " + register + ": found \"a full disk\", expected a register that can be read. Free"
                                    + " some space and run the command again; nothing was imported. [register-unreadable]\n");
            nothingIsLost(register);

            Processes.Ended reported =
                    Processes.run(folder, Processes.command(List.of(), "report", "--out", disk.resolve("site")));
            assertThat(reported.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(reported.err())
                    .startsWith("error: " + disk.resolve("site") + ": found \"")
                    .contains("No space left on device")
                    .endsWith("[site-unwritable]\n");
            assertThat(disk.resolve("site")).doesNotExist();

            Path brim = disk.resolve("brim");
            Processes.run(folder, shell("cat /dev/zero > \"$1\"", brim));
            Processes.Ended read = Processes.run(
                    folder, Processes.command(List.of(), "report", "--db", register, "--out", folder.resolve("site")));
            assertThat(read.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(read.err())
                    .isEqualTo(
                            "error: " + register + ": found \"a full disk\", expected a register that can be read."
                                    + " Free some space and run the command again; nothing was imported. [register-unreadable]\n");
            Files.delete(brim);
            nothingIsLost(register);

            Path filler = Files.write(disk.resolve("filler"), new byte[1_400_000]);
            Processes.Ended backup =
                    Processes.run(folder, Processes.command(List.of(), "backup", disk.resolve("b.db"), "--db", db));
            assertThat(backup.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(backup.err()).endsWith("[output-unwritable]\n");
            assertThat(disk.resolve("b.db")).doesNotExist();
            assertThat(disk.resolve("b.db.part")).doesNotExist();
            Files.delete(filler);
            nothingIsLost(db);
        } finally {
            unmount(disk);
        }
    }

    /** As the super-user may write everywhere, the program runs as somebody else where the tests run as such. */
    private List<String> asSomebody(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> wrapped =
                new ArrayList<>(List.of("setpriv", "--reuid=" + ANYBODY, "--regid=" + ANYBODY, "--clear-groups"));
        wrapped.addAll(command);
        return wrapped;
    }

    private void assumeSomebody() throws Exception {
        openTo(folder, "rwxr-xr-x");
        Processes.Ended tried = Processes.run(
                folder, asSomebody(Processes.command(List.of("-Djava.io.tmpdir=" + shared()), "--version")));
        assumeThat(tried.exit())
                .as("SKIPPED: no other user can run the program here, so missing rights are not tried: %s", tried.err())
                .isZero();
    }

    private Path shared() throws IOException {
        Path shared = folder.resolve("shared");
        if (!Files.exists(shared)) {
            Files.createDirectory(shared);
            openTo(shared, "rwxrwxrwx");
        }
        return shared;
    }

    private static void openTo(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private Processes.Ended somebodys(Object... arguments) throws Exception {
        return Processes.run(folder, asSomebody(Processes.command(List.of("-Djava.io.tmpdir=" + shared()), arguments)));
    }

    @Test
    void inAReadOnlyFolderARegisterReadsAndRefusesAnImport() throws Exception {
        assumeSomebody();
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        Path register = Files.copy(db, readOnly.resolve("takedowns.db"));
        openTo(register, "r--r--r--");
        openTo(readOnly, "r-xr-xr-x");
        try {
            Processes.Ended imported =
                    somebodys("import", input, "--db", register, "--rejects", shared().resolve("rejects"));
            assertThat(imported.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(imported.err())
                    .isEqualTo("error: " + register + ": found \"a register that cannot be written\", expected write"
                            + " permission for the file and its folder. Give write permission for both, or copy the"
                            + " register to a folder of your own. [register-read-only]\n");
            Processes.Ended reported = somebodys("report", "--db", register, "--out", shared().resolve("site"));
            assertThat(reported.err()).isEmpty();
            assertThat(reported.exit()).isZero();
            Processes.Ended into = somebodys("report", "--db", register, "--out", readOnly.resolve("site"));
            assertThat(into.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(into.err()).endsWith("[site-unwritable]\n");
            assertThat(somebodys("doctor", "--db", register).out())
                    .endsWith("1 batch has no seal, as the register cannot be written; a changed byte in them may go"
                            + " unseen.\n");
        } finally {
            openTo(readOnly, "rwxr-xr-x");
        }
        nothingIsLost(register);
    }

    @Test
    void aRegisterThatMayNotBeReadIsNamed() throws Exception {
        assumeSomebody();
        openTo(db, "---------");
        Processes.Ended run = somebodys("report", "--db", db, "--out", shared().resolve("site"));
        openTo(db, "rw-r--r--");

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith("error: " + db + ": found \"")
                .endsWith("Give read permission for the file and its folder. [register-unreadable]\n");
        nothingIsLost(db);
    }

    @Test
    void tooLittleMemoryIsSaidAndCostsNothing() throws Exception {
        Processes.Ended run =
                Processes.run(folder, Processes.command(List.of("-Xmx7m"), "import", input, "--rejects", "rejects"));

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith("error: found \"")
                .contains(
                        "MiB of memory, which are used up\", expected as much as the command needs. Give it more and run"
                                + " it again, as in TAKEDOWNS_JAVA_OPTIONS=-Xmx256m; what was not committed was not written."
                                + " [memory-exhausted]\n");
        nothingIsLost(db);
    }

    @Test
    void aReaderThatStopsReadingCostsNothingButWhatItDidNotRead() throws Exception {
        Path status = folder.resolve("status");
        List<String> script = shell("status=$1; shift; { \"$@\"; echo $? > \"$status\"; } | true", status);
        script.addAll(Processes.command(List.of(), "import", input, "--rejects", "rejects"));
        Processes.Ended run = Processes.run(folder, script);

        assertThat(Files.readString(status)).isEqualTo(ExitCode.FAILED + "\n");
        assertThat(complaint(run))
                .isEqualTo("error: found \"a standard output that was closed, or a full disk behind it\", expected one"
                        + " that takes all that the command says. The command itself went on to its end, with exit code"
                        + " 0; for what is missing read its output to the end, or write it elsewhere."
                        + " [output-unwritable]\n");
        assertThat(done("batches", "--db", db).out().lines()).hasSize(3);
        assertThat(Console.run("doctor", "--db", db).err()).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsAFailure() throws Exception {
        assumeThat(Path.of("/dev/full"))
                .as("SKIPPED: there is no /dev/full here")
                .exists();
        List<String> script = shell("\"$@\" > /dev/full");
        script.addAll(Processes.command(List.of(), "batches"));
        Processes.Ended run = Processes.run(folder, script);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).endsWith("[output-unwritable]\n");
    }

    @Test
    void aSignalToEndLeavesTheRegisterAsItWas() throws Exception {
        Path slow = large(folder.resolve("slow.csv"), 60_000);
        Process process = Processes.start(folder, Processes.command(List.of(), "import", slow, "--rejects", "rejects"));
        Path log = folder.resolve("takedowns.db-wal");
        while (process.isAlive() && !Files.exists(log)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).isEqualTo(128 + 15);
        nothingIsLost(db);
    }

    @Test
    void aSignalToEndAPublicationIsAnswered() throws Exception {
        Path err = folder.resolve("said");
        List<String> script = shell("err=$1; shift; exec \"$@\" 2> \"$err\"", err);
        script.addAll(Processes.command(List.of(), "report", "--out", "site"));
        Process process = Processes.start(folder, script);
        while (process.isAlive() && !Files.exists(folder.resolve(".site.publishing"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(err)
                .hasContent("Interrupted: the register is as it was, and site may be the old site or lie half renamed."
                        + " Run the command again: it completes it.");
        done("report", "--db", db, "--out", folder.resolve("site"));
        assertThat(Console.run("verify", folder.resolve("site")).exit()).isZero();
        assertThat(folder.resolve(".site.publishing")).doesNotExist();
        nothingIsLost(db);
    }

    @Test
    void aSecondImportWaitsForTheFirstOrSaysThatTheRegisterIsHeld() throws Exception {
        Path other = folder.resolve("other.csv");
        Files.writeString(
                other,
                Files.readString(input, StandardCharsets.UTF_8)
                        .replace("large-", "other-")
                        .toLowerCase(Locale.ROOT));
        Process first =
                Processes.start(folder, Processes.command(List.of(), "import", input, "--rejects", "rejects-1"));
        Processes.Ended second =
                Processes.run(folder, Processes.command(List.of(), "import", other, "--rejects", "rejects-2"));
        assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(List.of(first.exitValue(), second.exit())).containsAnyOf(0);
        if (second.exit() != 0) {
            assertThat(second.err()).endsWith("[register-locked]\n");
        }
        long batches = done("batches", "--db", db).out().lines().count() - 2;
        assertThat(batches).isEqualTo((first.exitValue() == 0 ? 1 : 0) + (second.exit() == 0 ? 1 : 0));
        assertThat(Console.run("doctor", "--db", db).err()).isEmpty();
    }
}
