package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register said on an earlier day, and what changed since. */
class TimeTest {

    private static final String CORRECTED = """
            case_id,source_id,measure,platform,asset_type,value
            facebook-romania-2020,devdiscourse-reuters-2020-08-08,actioned,facebook,account,36
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before all tests
    private static Path folder;

    private final ProgramInside program = new ProgramInside(folder).at("2026-11-25T12:00:00Z");

    @BeforeAll
    static void publishAndImportAChange() throws IOException {
        ProgramInside program = new ProgramInside(folder);
        program.importSeeds();
        assertThat(program.report("first").exit()).isZero();
        program.at("2026-11-25T10:00:00Z");
        assertThat(program.add("figures.csv", CORRECTED, "A slip of the pen").exit())
                .isZero();
    }

    @Test
    void theSiteAsOfAnEarlierBatchIsTheOneOfThen() throws IOException {
        assertThat(program.report("again", "--as-of", "1").exit()).isZero();

        assertThat(program.tree("again")).isEqualTo(program.tree("first")).hasSizeGreaterThan(200);
    }

    @Test
    void theSiteAsOfAnEarlierDayIsTheOneOfThen() throws IOException {
        assertThat(program.report("by-day", "--as-of", "2026-11-24").exit()).isZero();

        assertThat(program.tree("by-day")).isEqualTo(program.tree("first"));
    }

    @Test
    void anEarlierBatchIntoTheSameFolderGivesTheSameCasePages() throws IOException {
        program.report("over");
        assertThat(cases("over")).isNotEqualTo(cases("first"));
        program.report("over", "--as-of", "1");

        assertThat(cases("over")).isEqualTo(cases("first")).hasSize(40);
    }

    @Test
    void theSiteAsOfTheLastBatchIsTheOneOfNow() throws IOException {
        program.report("now");
        program.report("last", "--as-of", "2");

        assertThat(program.tree("last")).isEqualTo(program.tree("now"));
    }

    @Test
    void aRevertedBatchLeavesTheRegisterAsItWasBefore() throws IOException {
        String db = program.path("reverted.db").toString();
        Files.copy(Path.of(program.db()), Path.of(db));
        ProgramInside.Run reverted = program.run("batches", "revert", "2", "--db", db);
        assertThat(reverted.exit()).as(reverted.err()).isZero();
        program.run("export", program.path("after").toString(), "--db", db);
        ProgramInside plain = new ProgramInside(Files.createDirectory(program.path("plain")));
        plain.importSeeds();
        plain.run("export", plain.path("before").toString(), "--db", plain.db());

        assertThat(program.tree("after")).isEqualTo(plain.tree("before")).hasSizeGreaterThan(10);
    }

    @Test
    void aCasePageListsItsCorrections() throws IOException {
        program.report("site");

        assertThat(program.page("site/cases/facebook-romania-2020.html"))
                .contains(
                        "Batch 2 corrected a row of figures from Report on Facebook's small Romanian network, August 2020"
                                + " (actioned, facebook, account): value from 35 to 36. A slip of the pen")
                .contains("contradicts For Facebook accounts, 35 and 36 differ by 1.");
    }

    @Test
    void whatAPublicationWouldChangeIsPrintedBefore() {
        ProgramInside.Run changes = program.run(
                "changes", "--db", program.db(), "--out", program.path("first").toString());

        assertThat(changes.exit()).as(changes.err()).isZero();
        assertThat(changes.out()).isEqualTo("""
                        ~ figures facebook-romania-2020 / devdiscourse-reuters-2020-08-08 / actioned / facebook / account
                            value: "35" -> "36"
                        1 row differs between batch 1 and batch 2.
                        """);
        assertThat(program.run("changes", "--db", program.db(), "--since", "2").out())
                .isEqualTo("0 rows differ between batch 2 and batch 2.\n");
    }

    @Test
    void theChangesPageItsJsonAndItsFeedTellTheSame() throws IOException {
        program.report("followed", "--as-of", "1");
        program.report("followed");

        assertThat(program.page("followed/changes.html"))
                .contains("Batch 2 compared with batch 1: no row added, 1 row changed, no row withdrawn.")
                .contains("figures value 35 36");
        assertThat(program.tree("followed").get("changes.json"))
                .contains(
                        "\"from_batch\": 1,", "\"to_batch\": 2,", "\"value\": 35", "\"value\": 36", "\"changed\": 1,");
        assertThat(program.tree("followed").get("feeds/changes.xml"))
                .contains("<title>Batch 2 compared with batch 1</title>")
                .contains("no row added, 1 row changed, no row withdrawn");
    }

    private Map<String, String> cases(String site) throws IOException {
        Map<String, String> cases = new TreeMap<>(program.tree(site));
        cases.keySet().removeIf(path -> !path.startsWith("cases/"));
        return cases;
    }
}
