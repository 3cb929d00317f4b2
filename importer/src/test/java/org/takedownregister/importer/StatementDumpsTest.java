package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.takedownregister.importer.MadeUpStatements.FIRST;
import static org.takedownregister.importer.MadeUpStatements.FULL;
import static org.takedownregister.importer.MadeUpStatements.LIGHT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Refused;

/** Dumps of the DSA Transparency Database, counted into volumes. */
class StatementDumpsTest {

    private static final String PART = "sor-global-2025-07-01-full-00000-00000.csv";

    private final Path folder;

    StatementDumpsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, MadeUpStatements statements) throws IOException {
        return Files.writeString(folder.resolve(name), statements.csv());
    }

    private static List<String> volumes(Recorded recorded) {
        return recorded.entries().stream()
                .map(entry -> Table.VOLUMES.columns().stream()
                        .map(column -> column.text(entry))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void equalStatementsAreOneVolumeAndStandAtTheFirstOfThem() throws IOException {
        Path file = file(
                PART,
                new MadeUpStatements(FULL)
                        .with()
                        .with("category=STATEMENT_CATEGORY_VIOLENCE", "decision_ground=DECISION_GROUND_ILLEGAL_CONTENT")
                        .with("incompatible_content_ground=Another text", "content_language=DE")
                        .with("automated_detection=No", "automated_decision=AUTOMATED_DECISION_NOT_AUTOMATED"));

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.files.get(0).layout()).isEqualTo("dsa-statements");
        assertThat(recorded.warnings).isEmpty();
        assertThat(volumes(recorded))
                .containsExactly(
                        "dsa-statements-2025-07-01|chirp-cafe|2025-07-01||own initiative|scams and fraud|terms|removed|text|"
                                + "found automatically, decided automatically|statements-of-reasons|2|count",
                        "dsa-statements-2025-07-01|chirp-cafe|2025-07-01||own initiative|violence|law|removed|text|"
                                + "found automatically, decided automatically|statements-of-reasons|1|count",
                        "dsa-statements-2025-07-01|chirp-cafe|2025-07-01||own initiative|scams and fraud|terms|removed|text|"
                                + "found by people, decided by people|statements-of-reasons|1|count");
        assertThat(recorded.offers).extracting(offer -> offer.row().line()).containsExactly(2L, 3L, 5L);
        assertThat(recorded.setAsideTogether)
                .containsEntry(file + ": statements counted in the volume of an earlier one", 1L);
        assertThat(recorded.rows()).isEqualTo(4);
        assertThat(recorded.ended(file).bytes()).isEqualTo(Files.size(file));
        assertThat(recorded.mentions())
                .filteredOn(Platform.class::isInstance)
                .extracting(platform -> ((Platform) platform).name())
                .containsOnly("Chirp Café");
        assertThat(recorded.mentions())
                .filteredOn(Source.class::isInstance)
                .extracting(source -> ((Source) source).title())
                .containsOnly("DSA Transparency Database: statements of reasons of 2025-07-01");
    }

    @Test
    void noTextOfASingleStatementGoesWithACount() throws IOException {
        Recorded recorded = Recorded.from(file(PART, new MadeUpStatements(FULL).with()));

        assertThat(recorded.offers.get(0).row().cells()).isEmpty();
    }

    @Test
    void aDumpIsAZipOfZipsOfParts() throws IOException {
        String first = new MadeUpStatements(FULL).with().with().csv();
        String second =
                new MadeUpStatements(FULL).with().with("platform_name=Glimpse").csv();
        String third = new MadeUpStatements(FULL).with("platform_name=Glimpse").csv();
        byte[] inner = MadeUpStatements.zip(
                List.of(PART, "sor-global-2025-07-01-full-00000-00001.csv"),
                List.of(first.getBytes(UTF_8), second.getBytes(UTF_8)));
        byte[] other = MadeUpStatements.zip(
                List.of("sor-global-2025-07-01-full-00001-00000.csv"), List.of(third.getBytes(UTF_8)));
        Path outer = Files.write(
                folder.resolve("sor-global-2025-07-01-full.zip"),
                MadeUpStatements.zip(
                        List.of("sor-global-2025-07-01-full-00000.zip", "sor-global-2025-07-01-full-00001.zip"),
                        List.of(inner, other)));

        Recorded recorded = Recorded.from(InputOptions.DEFAULT.withLayout("dsa-statements"), outer);

        assertThat(volumes(recorded))
                .extracting(volume -> volume.replaceAll("^[^|]*\\|([^|]*)\\|.*\\|(\\d+)\\|count$", "$1 $2"))
                .containsExactly("chirp-cafe 3", "glimpse 2");
        assertThat(recorded.files)
                .extracting(input -> input.name().replaceFirst("^.*!sor", "sor"))
                .containsExactly(
                        PART,
                        "sor-global-2025-07-01-full-00000-00001.csv",
                        "sor-global-2025-07-01-full-00001-00000.csv");
        assertThat(recorded.offers.get(1).row().place().text())
                .endsWith("00000.zip!sor-global-2025-07-01-full-00000-00001.csv, line 3");
    }

    @Test
    void everySchemaIsRead() throws IOException {
        Path light = file(
                "sor-global-2024-05-02-light-00000-00000.csv",
                new MadeUpStatements(LIGHT).with("created_at=2024-05-02 00:00:00"));
        Path first = file(
                "2023.csv",
                new MadeUpStatements(FIRST)
                        .with(
                                "created_at=2023-10-05 23:59:59",
                                "decision_visibility=DECISION_VISIBILITY_CONTENT_DEMOTED",
                                "content_type=[\"CONTENT_TYPE_TEXT\", \"CONTENT_TYPE_IMAGE\"]"));

        Recorded recorded = Recorded.from(InputOptions.DEFAULT.withLayout("dsa-statements"), light, first);

        assertThat(recorded.warnings).isEmpty();
        assertThat(volumes(recorded))
                .containsExactly(
                        "dsa-statements-2024-05-02|chirp-cafe|2024-05-02||own initiative|scams and fraud|terms|removed|text|"
                                + "found automatically, decided automatically|statements-of-reasons|1|count",
                        "dsa-statements-2023-10-05|chirp-cafe|2023-10-05||own initiative|scams and fraud|terms|demoted|"
                                + "image, text|found automatically, decided automatically|statements-of-reasons|1|count");
    }

    @Test
    void categoriesThatEndedBecomeTheNearestThatFollowedAndItIsSaid() throws IOException {
        Path file = file(
                PART,
                new MadeUpStatements(FULL)
                        .with("category=STATEMENT_CATEGORY_NON_CONSENSUAL_BEHAVIOUR")
                        .with("category=STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT")
                        .with("category=STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE")
                        .with("category=STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE")
                        .with("category=STATEMENT_CATEGORY_UNSAFE_AND_ILLEGAL_PRODUCTS")
                        .with("category=STATEMENT_CATEGORY_CYBER_VIOLENCE"));

        Recorded recorded = Recorded.from(file);

        assertThat(volumes(recorded))
                .extracting(volume -> volume.replaceAll("^.*initiative\\|([^|]*)\\|.*\\|(\\d+)\\|count$", "$1 $2"))
                .containsExactly(
                        "cyber violence 2",
                        "other violation of terms and conditions 3",
                        "unsafe and prohibited products 1");
        assertThat(recorded.warningMessages())
                .containsExactly(
                        mapped("NON_CONSENSUAL_BEHAVIOUR", 1, "CYBER_VIOLENCE"),
                        mapped("PORNOGRAPHY_OR_SEXUALIZED_CONTENT", 1, "OTHER_VIOLATION_TC"),
                        mapped("SCOPE_OF_PLATFORM_SERVICE", 2, "OTHER_VIOLATION_TC"),
                        mapped("UNSAFE_AND_ILLEGAL_PRODUCTS", 1, "UNSAFE_AND_PROHIBITED_PRODUCTS"));
    }

    private static String mapped(String from, int statements, String to) {
        String found = "STATEMENT_CATEGORY_" + from + " in " + statements + " statements";
        String cut = found.length() > 80 ? found.substring(0, 80) + "…" : found;
        return "found \"" + cut
                + "\", expected a category of the vocabulary that began on 1 July 2025. Nothing is to be"
                + " done: they are counted as STATEMENT_CATEGORY_" + to + ". [category-mapped]";
    }

    @Test
    void everythingThatIsWrongWithARowIsToldWithItsPlace() throws IOException {
        Path file = file(
                PART,
                new MadeUpStatements(FULL)
                        .with()
                        .with(
                                "decision_visibility=[\"DECISION_VISIBILITY_CONTENT_REMOVE\"]",
                                "category=STATEMENT_CATEGORY_FUN",
                                "content_type=[]",
                                "platform_name=",
                                "created_at=01/07/2025")
                        .with("decision_visibility=", "automated_detection=yes")
                        .line("00000000-0000-4000-8000-00000000ffff,too,few")
                        .with());

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.messages())
                .containsExactly(
                        file
                                + ", line 3, column decision_visibility: found \"[\"DECISION_VISIBILITY_CONTENT_REMOVE\"]\","
                                + " expected a JSON array of DECISION_VISIBILITY_CONTENT_REMOVED,"
                                + " DECISION_VISIBILITY_CONTENT_DISABLED, DECISION_VISIBILITY_CONTENT_DEMOTED,"
                                + " DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED,"
                                + " DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED,"
                                + " DECISION_VISIBILITY_CONTENT_LABELLED, DECISION_VISIBILITY_OTHER. Write"
                                + " DECISION_VISIBILITY_CONTENT_REMOVED. [code-unknown]",
                        file + ", line 3, column category: found \"STATEMENT_CATEGORY_FUN\", expected one of "
                                + recorded.rejects
                                        .get(0)
                                        .problems()
                                        .get(1)
                                        .expected()
                                        .substring(7)
                                + ". Write a code of the database. [code-unknown]",
                        file + ", line 3, column content_type: found \"[]\", expected one of CONTENT_TYPE_APP,"
                                + " CONTENT_TYPE_AUDIO, CONTENT_TYPE_IMAGE, CONTENT_TYPE_PRODUCT,"
                                + " CONTENT_TYPE_SYNTHETIC_MEDIA, CONTENT_TYPE_TEXT, CONTENT_TYPE_VIDEO,"
                                + " CONTENT_TYPE_OTHER. Fill the cell. [cell-missing]",
                        file + ", line 3, column platform_name: found nothing, expected a value. Fill the cell."
                                + " [cell-missing]",
                        file + ", line 3, column created_at: found \"01/07/2025\", expected a day and time such as"
                                + " 2025-07-01 13:45:00. Write the time as the database does. [date-unreadable]",
                        file + ", line 4, column decision_visibility: found nothing, expected a decision in one of"
                                + " decision_visibility, decision_monetary, decision_provision, decision_account. Fill one"
                                + " of these cells. [cell-missing]",
                        file
                                + ", line 4, column automated_detection: found \"yes\", expected one of No, Yes. Write Yes."
                                + " [code-unknown]",
                        file
                                + ", line 5: found \"3 cells\", expected 38 cells, as the header has. Add the missing cells;"
                                + " one that is empty needs its delimiter too. [row-ragged]");
        assertThat(recorded.rejects.get(1).groups())
                .singleElement()
                .hasToString("Group[table=VOLUMES, caseId=null, sourceId=dsa-statements-2025-07-01]");
        assertThat(recorded.rejects.get(0).groups())
                .singleElement()
                .hasToString("Group[table=VOLUMES, caseId=null, sourceId=null]");
        assertThat(volumes(recorded)).hasSize(1);
        assertThat(recorded.rows()).isEqualTo(5);
    }

    @Test
    void aStrayQuoteCostsItsRowAndABreakInsideQuotesNone() throws IOException {
        String id = MadeUpStatements.identifier(77);
        Path file = file(
                PART,
                new MadeUpStatements(FULL)
                        .with("incompatible_content_ground=one\nline\r\nmore", "platform_name=  Glimpse ")
                        .line(id + ",\"open")
                        .with()
                        .line(id + ",\"closed\" too early" + ",".repeat(36))
                        .line(",".repeat(37))
                        .line("")
                        .with());

        Recorded recorded = Recorded.from(file);

        assertThat(volumes(recorded))
                .extracting(volume -> volume.replaceAll("^[^|]*\\|([^|]*)\\|.*\\|(\\d+)\\|count$", "$1 $2"))
                .containsExactly("glimpse 1", "chirp-cafe 2");
        assertThat(recorded.offers).extracting(offer -> offer.row().line()).containsExactly(2L, 6L);
        assertThat(recorded.rejects).extracting(reject -> reject.row().line()).containsExactly(5L, 7L);
        assertThat(recorded.rejects)
                .extracting(reject -> reject.problems().get(0).code().code())
                .containsExactly("row-unbalanced-quote", "row-unbalanced-quote");
        assertThat(recorded.setAsideTogether).containsEntry(file + ": rows of blank cells", 1L);
    }

    @Test
    void bytesThatSpellNothingAndZeroBytesCostTheirRows() throws IOException {
        byte[] csv = new MadeUpStatements(FULL)
                .with("decision_facts=caf?")
                .with("decision_facts=nul?")
                .with("decision_facts=smörgåsbord 🙂")
                .csv()
                .getBytes(UTF_8);
        int broken = new String(csv, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("caf?") + 3;
        int zero = new String(csv, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("nul?") + 3;
        csv[broken] = (byte) 0xE9;
        csv[zero] = 0;
        Path file = Files.write(folder.resolve(PART), csv);

        Recorded recorded = Recorded.from(InputOptions.DEFAULT.withEncoding(UTF_8), file);

        assertThat(recorded.rejects)
                .extracting(reject -> reject.problems().get(0).code().code())
                .containsExactly("encoding-broken", "row-nul-byte");
        assertThat(volumes(recorded)).hasSize(1);
    }

    @Test
    void whatTheWordsOfADecisionAreTooLongForIsCountedAsSeveralWays() throws IOException {
        String all =
                "decision_visibility=[\"DECISION_VISIBILITY_CONTENT_REMOVED\",\"DECISION_VISIBILITY_CONTENT_DISABLED\","
                        + "\"DECISION_VISIBILITY_CONTENT_DEMOTED\",\"DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED\","
                        + "\"DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED\",\"DECISION_VISIBILITY_CONTENT_LABELLED\","
                        + "\"DECISION_VISIBILITY_OTHER\"]";
        Path file = file(
                PART,
                new MadeUpStatements(FULL)
                        .with(all)
                        .with(all, "decision_account=DECISION_ACCOUNT_TERMINATED")
                        .with(
                                all,
                                "decision_account=DECISION_ACCOUNT_SUSPENDED",
                                "decision_monetary=DECISION_MONETARY_OTHER")
                        .with("decision_visibility=", "decision_provision=DECISION_PROVISION_PARTIAL_SUSPENSION"));

        assertThat(volumes(Recorded.from(file)))
                .extracting(volume -> volume.replaceAll("^.*\\|terms\\|([^|]*)\\|.*$", "$1"))
                .containsExactly(
                        "visibility restricted in several ways",
                        "visibility restricted in several ways, account terminated",
                        "visibility restricted in several ways, and more than that",
                        "service partly suspended");
    }

    @Test
    void aDumpOfOnePlatformIsASourceOfItsOwn() throws IOException {
        Recorded recorded = Recorded.from(
                file("sor-chirp-cafe-2025-07-01-light-00000-00000.csv", new MadeUpStatements(LIGHT).with()));

        assertThat(volumes(recorded)).singleElement().asString().startsWith("dsa-statements-2025-07-01-chirp-cafe|");
    }

    @Test
    void noStatementIsCountedTwice() throws IOException {
        MadeUpStatements statements = new MadeUpStatements(FULL).with();
        Path full = file(PART, statements);
        Path light = file("sor-global-2025-07-01-light-00000-00000.csv", new MadeUpStatements(LIGHT).with());
        Files.createDirectories(folder.resolve("again"));
        Path again = file("again/" + PART, statements);
        Path renamed = file("copy.csv", statements);

        assertThatThrownBy(() -> Recorded.from(full, light))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        light + ": found \"the light dump of a day of which the other one is there too\", expected each"
                                + " statement once. Leave one of them out; nothing was imported. [statements-twice]");
        assertThatThrownBy(() -> Recorded.from(full, again))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(again + ": found \"the same part of a dump as ");
        assertThatThrownBy(() -> Recorded.from(full, renamed))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(renamed + ": found \"the very bytes of ");
    }

    @Test
    void mendedRowsCountAlongWithTheirDumpAndNotWithoutIt() throws IOException {
        Path dump = file(PART, new MadeUpStatements(FULL).with().with("category=X"));
        Path mended = file(
                PART.replace(".csv", ".rejects.csv"),
                new MadeUpStatements(
                                FULL + ",reject_line,reject_column,reject_code,reject_found,reject_message,reject_fix")
                        .with());

        Recorded both = Recorded.from(dump, mended);

        assertThat(volumes(both)).singleElement().asString().endsWith("|2|count");
        assertThat(both.rejects).hasSize(1);
        assertThatThrownBy(() -> Recorded.from(mended))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(mended + ": found \"rejected statements without the dump that they are of\"")
                .hasMessageEndingWith("[statements-partial]");
    }
}
