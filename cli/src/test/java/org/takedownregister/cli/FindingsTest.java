package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open, as the command lists it. */
class FindingsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before all tests
    private static Path seeds;

    @TempDir
    private Path folder = Path.of(".");

    @BeforeAll
    static void importTheSeeds() {
        assertThat(new ProgramInside(seeds).importSeeds().exit()).isZero();
    }

    /** A row of the tracker's file: its case, its dates and its ratings. */
    private static String fiat(String caseHash, String end, String scores, String groups) {
        List<String> header = Arrays.asList(HEADER.split(","));
        String[] rating = scores.split(" ", -1);
        Map<String, String> values = Map.ofEntries(
                Map.entry("case_hash", caseHash),
                Map.entry("source", "A platform"),
                Map.entry("short_title", "A platform: assets of " + caseHash),
                Map.entry("short_description", "Facebook removed 12 accounts and 11 groups."),
                Map.entry("social_media", "Facebook"),
                Map.entry("end_date", end),
                Map.entry("attribution_date", "7/25/2019"),
                Map.entry("attribution_credibility_score", rating[0]),
                Map.entry("attribution_objectivity_score", rating[1]),
                Map.entry("attribution_evidence_score", rating[2]),
                Map.entry("attribution_transparency_score", rating[3]),
                Map.entry("attribution_total_score", rating[4]),
                Map.entry("fb_accounts_total", "12"),
                Map.entry("fb_groups_total", groups),
                Map.entry("cases", "1"));
        StringBuilder row = new StringBuilder();
        for (String column : header) {
            row.append(row.length() == 0 ? "" : ",").append(values.getOrDefault(column, ""));
        }
        return row.append('\n').toString();
    }

    private static final String HEADER = "case_hash,source,short_title,short_description,attribution_url,social_media,"
            + "start_date,end_date,attribution_date,methods,attribution_credibility_score,attribution_objectivity_score,"
            + "attribution_evidence_score,attribution_transparency_score,attribution_total_score,fb_pages_total,"
            + "fb_accounts_total,fb_groups_total,ig_accounts_total,cases";

    @Test
    void theTrackersTotalsThatAreNotTheSumOfTheirPartsAreFoundAndNoOthers() throws IOException {
        ProgramInside program = new ProgramInside(folder);
        ProgramInside.Run imported = program.add(
                "fiat.csv",
                HEADER + "\n"
                        + fiat("AAAA1111", "7/25/2019", "5 3 2 0 9", "")
                        + fiat("BBBB2222", "7/25/2019", "5 2 5 4 17", "")
                        + fiat("CCCC3333", "7/25/2019", "5 2 5 3 15", "")
                        + fiat("DDDD4444", "7/25/2020", "4 1 4 3 12", "1100"),
                "The tracker");
        assertThat(imported.exit()).as(imported.out() + imported.err()).isZero();

        assertThat(program.run(
                                "findings",
                                "--db",
                                program.db(),
                                "--only",
                                "failed-total,end-after-announcement,contradiction")
                        .out()
                        .lines())
                .containsExactly(
                        "fiat-aaaa1111: failed-total: The stated total of 9 points is 1 less than the sum of its parts,"
                                + " 5 + 2 + 3 + 0 (10). Digital Forensic Research Lab says both.",
                        "fiat-bbbb2222: failed-total: The stated total of 17 points is 1 more than the sum of its parts,"
                                + " 5 + 5 + 2 + 4 (16). Digital Forensic Research Lab says both.",
                        "fiat-dddd4444: end-after-announcement: The activity is said to have ended on 25 July 2020, after"
                                + " the announcement on 25 July 2019.",
                        "Open: 2 failed-total, 4 single-source, 4 no-archive, 1 end-after-announcement.");
    }

    @ParameterizedTest
    @CsvSource({
        "contradiction, 3",
        "failed-total, 3",
        "incomplete-total, 3",
        "single-source, 0",
        "no-archive, 3",
        "no-policy-version, 3",
        "vague-date, 3",
        "end-after-announcement, 0",
        "'single-source,end-after-announcement', 0",
        "'single-source,contradiction', 3"
    })
    void itEndsWithThreeIfAChosenKindIsThere(String kinds, int exit) {
        ProgramInside program = new ProgramInside(seeds);

        assertThat(program.run("findings", "--db", program.db(), "--fail-on", kinds)
                        .exit())
                .isEqualTo(exit);
    }

    @Test
    void onlySomeCasesByTheirReasonAreListed() {
        ProgramInside program = new ProgramInside(seeds);

        ProgramInside.Run ordered = program.run(
                "findings", "--db", program.db(), "--ground", "court-order", "--only", "vague-date,contradiction");
        ProgramInside.Run actor = program.run("findings", "--db", program.db(), "--basis", "actor,content");

        assertThat(ordered.out().lines().filter(line -> !line.startsWith("Open: ")))
                .containsExactly(
                        "facebook-brazil-court-order-2020: vague-date: The day of the action is known only as July 2020.");
        assertThat(actor.out())
                .contains("facebook-internet-research-agency-2018: no-policy-version: ", "facebook-covid-post-2020: ")
                .doesNotContain("facebook-romania-2020");
    }

    @Test
    void anUnknownKindIsAMatterOfUsage() {
        ProgramInside.Run run = new ProgramInside(folder).run("findings", "--only", "quarrel");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains(
                        "found \"quarrel\", expected one of contradiction, failed-total, incomplete-total, single-source,"
                                + " no-archive, no-policy-version, vague-date, end-after-announcement");
    }

    @Test
    void nothingIsOpenInAnEmptyRegister() throws IOException {
        ProgramInside program = new ProgramInside(folder);
        Files.writeString(folder.resolve("platforms.csv"), "platform_id,name\nchirp,Chirp\n");
        program.run("import", folder.resolve("platforms.csv").toString(), "--db", program.db());

        assertThat(program.run("findings", "--db", program.db()).out()).isEqualTo("Nothing is open.\n");
    }
}
