package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.cli.Console.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of reasons from the dump to the page. */
class StatementsTest {

    private static final String HEADER =
            "decision_visibility,decision_account,decision_ground,category,content_type,source_type,automated_detection,automated_decision,platform_name,created_at";

    @TempDir
    private Path folder;

    private Path db = Path.of("");
    private Path dump = Path.of("");

    @BeforeEach
    void importADay() throws IOException {
        db = folder.resolve("register.db");
        dump = folder.resolve("sor-global-2025-07-01-light-00000-00000.csv");
        Files.writeString(folder.resolve("cases.csv"), """
                case_id,title,subject,platforms,source_id,source_kind,publisher,published_on,acted_on,action,chirp_accounts
                network,A network,network,chirp,report,platform-disclosure,Chirp,2025-07-02,2025-07-01,removed,35
                """);
        done("import", folder.resolve("cases.csv"), "--db", db, "--rejects", folder.resolve("r"));
        write(
                row("REMOVED", "INCOMPATIBLE_CONTENT", "SCAMS_AND_FRAUD", "Yes", "FULLY", 6),
                row("REMOVED", "ILLEGAL_CONTENT", "VIOLENCE", "No", "NOT_AUTOMATED", 1),
                row("DEMOTED", "INCOMPATIBLE_CONTENT", "VIOLENCE", "No", "PARTIALLY", 1));
        assertThat(imported()).contains("8         3        0          0         0          5");
    }

    private static String row(
            String visibility, String ground, String category, String found, String decided, int times) {
        String row = "DECISION_VISIBILITY_CONTENT_" + visibility + ",,DECISION_GROUND_" + ground
                + ",STATEMENT_CATEGORY_" + category + ",CONTENT_TYPE_TEXT,SOURCE_VOLUNTARY," + found
                + ",AUTOMATED_DECISION_" + decided + ",Chirp,2025-07-01 08:00:00\n";
        return String.join("", Collections.nCopies(times, row));
    }

    private void write(String... rows) throws IOException {
        Files.writeString(dump, HEADER + "\n" + String.join("", rows));
    }

    private String imported() {
        return done("import", dump, "--db", db, "--rejects", folder.resolve("r"))
                .out();
    }

    private String page(String page) throws IOException {
        done("report", "--db", db, "--out", folder.resolve("site"));
        return Files.readString(folder.resolve("site").resolve(page))
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", "\u00a0")
                .replaceAll("[ \\n]+", " ");
    }

    @Test
    void aPlatformsPageShowsGroundsMachinesAndTakedownsOfNetworks() throws IOException {
        assertThat(page("platforms/chirp.html"))
                .contains("Statements of reasons 8 all")
                .contains("cite: Platform’s own terms 7 87.5\u00a0%")
                .contains("cite: Law 1 12.5\u00a0%")
                .contains("found by a machine 6 75.0\u00a0%")
                .contains("decided by a machine alone 6 75.0\u00a0%")
                .contains("decided by a machine in part 1 12.5\u00a0%")
                .contains("decided by people 1 12.5\u00a0%")
                .contains("Takedowns of networks in these days 1 is no statement")
                .contains("Takedowns of networks in the whole register 1 is no statement")
                .contains("The counts stand in DSA Transparency Database: statements of reasons of 2025-07-01")
                .contains("scams and fraud 6 0 6")
                .contains("violence 1 1 2");
        assertThat(page("volumes/chirp.html"))
                .contains(
                        "own initiative, scams and fraud, Platform’s own terms, removed, text and found automatically,"
                                + " decided automatically 6 DSA Transparency Database: statements of reasons of 2025-07-01");
    }

    @Test
    void aDumpMadeAnewSupersedesTheOldOneAndOnlyThat() throws IOException {
        Path other = folder.resolve("sor-global-2025-07-02-light-00000-00000.csv");
        Files.writeString(
                other,
                HEADER + "\n"
                        + row("REMOVED", "ILLEGAL_CONTENT", "VIOLENCE", "Yes", "FULLY", 4)
                                .replace("07-01", "07-02"));
        done("import", other, "--db", db, "--rejects", folder.resolve("r"));
        assertThat(imported()).contains("8         0        0          3         0          5");

        write(
                row("REMOVED", "INCOMPATIBLE_CONTENT", "SCAMS_AND_FRAUD", "Yes", "FULLY", 4),
                row("REMOVED", "ILLEGAL_CONTENT", "VIOLENCE", "No", "NOT_AUTOMATED", 1));
        assertThat(imported())
                .contains("5         0        1          1         0          3")
                .contains("Withdrawn, because their source no longer says them: 1 of volumes");

        assertThat(page("platforms/chirp.html")).contains("Statements of reasons 9 all");
        done("doctor", "--db", db);
    }

    @Test
    void theRegisterAddsUpAfterwardsAndWhatItExportsComesInAgain() {
        done("doctor", "--db", db);
        done("export", folder.resolve("export"), "--db", db);
        Path again = folder.resolve("again.db");
        done("import", folder.resolve("export"), "--db", again, "--rejects", folder.resolve("r"));
        done("export", folder.resolve("export-again"), "--db", again);

        for (String table : List.of("volumes.csv", "sources.csv", "platforms.csv")) {
            assertThat(folder.resolve("export-again").resolve(table))
                    .hasSameTextualContentAs(folder.resolve("export").resolve(table));
        }
    }
}
