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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.importer.Packages;

/** The commands around the register: export, template, schema, formats, verify. */
class MoreProgramIT {

    private static final Path SEEDS = Path.of("..", "examples", "seeds");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void anExportImportsIntoAnotherRegisterToAnEqualExport() throws IOException {
        run("import", SEEDS.toString(), "--db", at("one.db"), "--rejects", at("rejects"));
        run("export", at("one"), "--db", at("one.db"));
        Run imported = run("import", at("one"), "--db", at("two.db"), "--rejects", at("rejects"));
        run("export", at("two"), "--db", at("two.db"));

        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(tree("one")).isEqualTo(tree("two")).hasSizeGreaterThan(10);
    }

    @Test
    void thePackageOfTheSiteImportsToAnEqualExport() throws IOException {
        run("publish", SEEDS.toString(), "--db", at("one.db"), "--out", at("site"), "--rejects", at("rejects"));
        run("export", at("one"), "--db", at("one.db"));
        run("import", at("site/data/package"), "--db", at("two.db"), "--rejects", at("rejects"));
        run("export", at("two"), "--db", at("two.db"));

        assertThat(tree("one")).isEqualTo(tree("two")).hasSizeGreaterThan(10);
    }

    @Test
    void aSiteIsVerifiedAndAChangeIsFound() throws IOException {
        run("publish", SEEDS.toString(), "--db", at("one.db"), "--out", at("site"), "--rejects", at("rejects"));
        Run good = run("verify", at("site"));
        Files.writeString(folder.resolve("site/about.html"), "changed");
        Run bad = run("verify", at("site"));

        assertThat(good.exit()).isZero();
        assertThat(good.out()).isEqualTo(at("site") + " is as it was published, as of batch 1.\n");
        assertThat(bad.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(bad.err()).startsWith("error: " + at("site/about.html")).endsWith("[site-file-changed]\n");
    }

    @Test
    void aSecondPublicationTellsWhatChanged() throws IOException {
        run("publish", SEEDS.toString(), "--db", at("one.db"), "--out", at("site"), "--rejects", at("rejects"));
        Files.writeString(
                folder.resolve("platforms.csv"),
                "platform_id,name,operator,aliases\nfacebook,Renamed,Meta,\nnew,New,,\n");
        run("import", at("platforms.csv"), "--db", at("one.db"), "--add", "--rejects", at("rejects"));
        run("report", "--db", at("one.db"), "--out", at("site"));
        Map<String, String> second = tree("site");
        Run again = run("report", "--db", at("one.db"), "--out", at("site"));

        assertThat(again.out()).contains("0 of them new or changed");
        assertThat(tree("site")).isEqualTo(second);
        assertThat(second.get("manifest.json")).contains("\"compared_with\": 1,");
        assertThat(second.get("changes.html"))
                .contains("Batch 2 compared with batch 1: 1 row added, 1 row changed, no row withdrawn.")
                .contains("<td data-name=\"Before\"><bdi>Facebook</bdi></td>")
                .contains("<td data-name=\"Now\"><bdi>Renamed</bdi></td>");
        assertThat(second.get("changes.json"))
                .contains("\"from_batch\"", "\"added\"", "\"Renamed\"", "\"Facebook\"")
                .doesNotContain("twitter");
        assertThat(second.get("feeds/changes.xml")).contains("<title>Batch 2 compared with batch 1</title>");
    }

    @Test
    void aCorrectionOfOneCaseLeavesTheFilesOfTheOthersAsTheyAre() throws IOException {
        run("publish", SEEDS.toString(), "--db", at("one.db"), "--out", at("site"), "--rejects", at("rejects"));
        Map<String, String> before = tree("site");
        Files.writeString(
                folder.resolve("observations.csv"),
                "case_id,source_id,topic,n,text\nfacebook-romania-2020,facebook-cib-2020-07,narrative,2,More.\n");
        run("import", at("observations.csv"), "--db", at("one.db"), "--add", "--rejects", at("rejects"));
        run("report", "--db", at("one.db"), "--out", at("site"));

        assertThat(tree("site").entrySet().stream()
                        .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                        .map(Map.Entry::getKey)
                        .filter(file -> file.contains("/")))
                .containsExactlyInAnyOrder(
                        "cases/facebook-romania-2020.html",
                        "cases/facebook-romania-2020.json",
                        "changes/2.html",
                        "data/cases-2020.json",
                        "data/package/observations.csv",
                        "data/register.json",
                        "data/stix/2020.json",
                        "data/tables/observations.csv",
                        "feeds/changes.xml",
                        "search/start.js",
                        "search/words/00000.js");
    }

    @Test
    void aSlipInSiteYmlIsToldWithItsLineAndNothingIsPublished() throws IOException {
        run("import", SEEDS.toString(), "--db", at("one.db"), "--rejects", at("rejects"));
        Files.writeString(folder.resolve("site.yml"), "title: A\ntitel: B\n");
        Run run = run("report", "--db", at("one.db"), "--out", at("site"), "--site", at("site.yml"));

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("error: " + at("site.yml") + ", line 2: found \"titel\"");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"'google-report,google,2020,items,x'", "'google-report,google,2020'", "'Google,google,2020,items,7'"})
    void aRejectedVolumeWithdrawsNoneOfItsSource(String bad) throws IOException {
        Files.writeString(folder.resolve("platforms.csv"), "platform_id,name\ngoogle,Google\n");
        Files.writeString(
                folder.resolve("sources.csv"),
                "source_id,kind,publisher,title\ngoogle-report,platform-disclosure,Google,Report\n");
        String header = "source_id,platform,period,measure,value\n";
        String kept = "google-report,google,2020,requests,5\n";
        Files.writeString(folder.resolve("volumes.csv"), header + kept + "google-report,google,2020,items,7\n");
        run("import", folder.toString(), "--db", at("one.db"), "--rejects", at("rejects"));
        run("export", at("before"), "--db", at("one.db"));

        Files.writeString(folder.resolve("volumes.csv"), header + kept + bad + "\n");
        Run again = run("import", at("volumes.csv"), "--db", at("one.db"), "--rejects", at("rejects"));
        run("export", at("after"), "--db", at("one.db"));

        assertThat(again.exit()).isEqualTo(ExitCode.REJECTS);
        assertThat(again.out()).contains("Nothing changed; no batch was recorded");
        assertThat(tree("after")).isEqualTo(tree("before"));

        Files.writeString(folder.resolve("volumes.csv"), header + kept);
        Run without = run("import", at("volumes.csv"), "--db", at("one.db"), "--rejects", at("rejects"));
        assertThat(without.out()).contains("Withdrawn, because their source no longer says them: 1 of volumes");
    }

    @Test
    void theSheetsTheSchemaAndTheFormatsAreThere() {
        assertThat(run("template", at("sheets")).exit()).isZero();
        assertThat(run("schema", at("package")).exit()).isZero();
        assertThat(folder.resolve("sheets/flat.csv")).exists();
        assertThat(folder.resolve("package/datapackage.json")).exists();
        assertThat(run("formats").out().lines()).contains("cases", "flat", "fiat-2020");
        assertThat(run("template", at("sheets")).err()).contains("[output-exists]");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Run help = run(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: takedowns " + command).contains("Example:\n  takedowns " + command);
    }

    static Stream<String> commands() {
        return new Commands(CLOCK, Packages::open).line(new Takedowns()).getSubcommands().keySet().stream();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(new PrintWriter(out), new PrintWriter(err), CLOCK, arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    /** The site without what is beside it to make the next publication quick. */
    private Map<String, String> tree(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".ingredients"))
                    .toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    private record Run(int exit, String out, String err) {}
}
