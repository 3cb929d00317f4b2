package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a case under embargo is in any file of a site. Every text of the case has a word that begins with qzx. */
class EmbargoTest {

    private static final Path SEEDS = Path.of("..", "examples", "seeds");
    private static final String DAY_BEFORE = "2026-11-30T23:59:59Z";
    private static final String DAY = "2026-12-01T00:00:00Z";

    @TempDir
    private Path folder;

    @BeforeEach
    void importAPackageWithACaseUnderEmbargo() throws IOException {
        Path input = MarkedPackage.write(folder.resolve("secret"));
        run(DAY_BEFORE, "import", SEEDS.toString(), "--db", db(), "--rejects", folder.resolve("r1") + "");
        run(DAY_BEFORE, "report", "--db", db(), "--out", folder.resolve("site") + "");
        run(DAY_BEFORE, "import", input.toString(), "--db", db(), "--rejects", folder.resolve("r2") + "");
    }

    @Test
    void noFileOfASiteHasAWordOfItBeforeItsDay() throws IOException {
        run(DAY_BEFORE, "report", "--db", db(), "--out", folder.resolve("site") + "");
        assertThat(MarkedPackage.words(folder.resolve("site"))).isEmpty();

        run(
                DAY_BEFORE,
                "report",
                "--db",
                db(),
                "--out",
                folder.resolve("addressed") + "",
                "--base-url",
                "https://a.example/");
        assertThat(MarkedPackage.words(folder.resolve("addressed"))).isEmpty();

        run(DAY_BEFORE, "export", folder.resolve("package") + "", "--db", db());
        assertThat(MarkedPackage.words(folder.resolve("package"))).isEmpty();
    }

    /** A row that may be seen names the case: the publication says where, and leaves the site as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"See https://register.example/cases/qzxcase.html", "See cases/qzxcase.html"})
    void aPublicationThatWouldNameItFailsAndSaysWhere(String summary) throws IOException {
        run(DAY_BEFORE, "report", "--db", db(), "--out", folder.resolve("site") + "");
        Map<String, String> before = Console.tree(folder.resolve("site"));
        Path slip = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,title,summary,subject,platforms\nfacebook-romania-2020,A title," + summary
                        + ",network,facebook\n");
        run(DAY_BEFORE, "import", slip + "", "--add", "--db", db(), "--rejects", folder.resolve("r3") + "");
        Console.Run report =
                Console.runAt(Instant.parse(DAY_BEFORE), "report", "--db", db(), "--out", folder.resolve("site"));

        assertThat(report.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(report.err())
                .contains(
                        ": found \"qzxcase\", expected nothing of a case under embargo. Take the mention out of the row"
                                + " that makes the file, or end the embargo; nothing was published. [site-embargo-broken]");
        assertThat(Console.tree(folder.resolve("site"))).isEqualTo(before);
        assertThat(report.err()).matches("(?s)error: [a-z0-9/.-]+: found .*");
        run(DAY, "report", "--db", db(), "--out", folder.resolve("site") + "");
    }

    @Test
    void everyWordOfItIsThereOnItsDay() throws IOException {
        run(DAY, "report", "--db", db(), "--out", folder.resolve("site") + "");
        Set<String> all = new TreeSet<>();
        MarkedPackage.TABLES.values().forEach(table -> all.addAll(MarkedPackage.words(table)));
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(MarkedPackage.words(folder.resolve("site"))).containsExactlyElementsOf(all);
        assertThat(folder.resolve("site/cases/qzxcase.html")).exists();
    }

    private String db() {
        return folder.resolve("register.db").toString();
    }

    private static void run(String now, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(
                new PrintWriter(out), new PrintWriter(err), Clock.fixed(Instant.parse(now), ZoneOffset.UTC), arguments);
        assertThat(exit).as(List.of(arguments) + "\n" + err + out).isZero();
    }
}
