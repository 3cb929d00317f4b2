package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.value.Slug;

class FlatSheetTest {

    private final Path folder;

    FlatSheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Recorded read(String text) throws IOException {
        return Recorded.from(Files.writeString(folder.resolve("sheet.csv"), text));
    }

    private static List<String> written(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Table.of(entry).tableName() + ": "
                        + Table.of(entry).columns().stream()
                                .map(column -> column.text(entry))
                                .collect(Collectors.joining("|")))
                .collect(Collectors.toList());
    }

    @Test
    void oneRowIsACaseWithAllThatIsSaidOfIt() throws IOException {
        Recorded recorded = read("""
                case_id,title,source_kind,publisher,source_url,announced_on,acted_on,action,operated_from,targets,policy_id,policy_title,rationale_basis,ground,reasoning,facebook_accounts,facebook_pages
                romania-2020,Romania,platform-disclosure,Facebook,https://about.fb.com/x,2020-08-06,2020-07,removed,RO,US;MD,cib,Inauthentic behaviour,behaviour,terms,They misled.,35,~3
                """);

        assertThat(recorded.messages()).isEmpty();
        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.get(0).layout()).isEqualTo("flat");
        assertThat(written(recorded.mentions()))
                .containsExactly(
                        "platforms: facebook|Facebook||",
                        "sources: facebook-2020-08-06|platform-disclosure|Facebook|Facebook, 2020-08-06|https://about.fb.com/x||||",
                        "policies: cib|facebook|Inauthentic behaviour|");
        assertThat(written(recorded.entries()))
                .containsExactly(
                        "cases: romania-2020|Romania||network|facebook||",
                        "actions: romania-2020|facebook-2020-08-06||removed|facebook|all||2020-07|||",
                        "figures: romania-2020|facebook-2020-08-06|||actioned|facebook|account|||35||exact|count||normal|",
                        "figures: romania-2020|facebook-2020-08-06|||actioned|facebook|page|||3||about|count||normal|",
                        "attributions: romania-2020|facebook-2020-08-06||operated-from|RO||direct|||",
                        "attributions: romania-2020|facebook-2020-08-06||targets|US||direct|||",
                        "attributions: romania-2020|facebook-2020-08-06||targets|MD||direct|||",
                        "events: romania-2020|facebook-2020-08-06||announced|2020-08-06",
                        "rationales: romania-2020|facebook-2020-08-06||1|cib|behaviour|terms|||They misled.|paraphrase||");
    }

    @ParameterizedTest
    @CsvSource({
        "150000,           150000,,    exact",
        "~150000,          150000,,    about",
        "about 150000,     150000,,    about",
        ">170000,          170000,,    more-than",
        "more than 170000, 170000,,    more-than",
        ">=700,            700,,       at-least",
        "at least 700,     700,,       at-least",
        "<=20,             20,,        at-most",
        "100-200,          100,   200, exact",
        "100 – 200,        100,   200, exact",
    })
    void aCountSaysHowFirmlyItIsStated(String cell, long value, Long max, String qualifier) throws IOException {
        Recorded recorded = read("case_id,title,source_id,x_accounts\na,A,s,\"" + cell + "\"\n");

        Figure figure = (Figure) recorded.entries().get(1);
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.valueMax()).isEqualTo(max);
        assertThat(figure.qualifier().code()).isEqualTo(qualifier);
        assertThat(figure.measure().code()).isEqualTo("disclosed");
    }

    @Test
    void aRowWithFaultyCellsIsOneRejectWithTheSheetsOwnColumns() throws IOException {
        Recorded recorded = read("""
                Case ID,title,publisher,source_kind,action,acted_on,operated_from,facebook_accounts,total_accounts
                romania-2020,Romania,Facebook,platform,,July 2020,UK,"1,000",5
                """);

        String at = folder.resolve("sheet.csv") + ", line 2, column ";
        assertThat(recorded.rejects).hasSize(1);
        assertThat(recorded.messages())
                .containsExactly(
                        at
                                + "source_kind: found \"platform\", expected one of platform-disclosure, independent-research,"
                                + " news, government, court, civil-society, company-statement. Write one of them."
                                + " [code-unknown]",
                        at + "action: found nothing, expected one of removed, suspended, terminated, disabled, demoted,"
                                + " labelled, age-restricted, interaction-restricted, demonetised, ad-rejected,"
                                + " advertiser-barred, blocked, reinstated. Fill the cell. [cell-missing]",
                        at + "acted_on: found \"July 2020\", expected a date such as 2020, 2020-07, 2020-07-06,"
                                + " 2025-01/2025-03 or 2020-07~. A spreadsheet rewrote the date; format the column as text"
                                + " and write 2020-07. [date-unreadable]",
                        at + "operated_from: found \"UK\", expected the ISO 3166-1 code of a country, two capital"
                                + " letters. Write GB. [country-unknown]",
                        at + "facebook_accounts: found \"1,000\", expected a whole number in digits. Write 1000."
                                + " [number-unreadable]");
        assertThat(recorded.rejects.get(0).identifiers()).contains("romania-2020", "facebook");
        assertThat(recorded.rejects.get(0).groups())
                .contains(new Group(Table.FIGURES, new Slug("romania-2020"), new Slug("facebook")));
        assertThat(recorded.warningMessages())
                .containsExactly(folder.resolve("sheet.csv")
                        + ": found \"total_accounts\", expected a column of flat. Delete the column if it is not needed;"
                        + " it is not read. [column-unknown]");
    }

    @ParameterizedTest
    @CsvSource({
        "chirp,       ,   , chirp",
        "chirp,       5,  , chirp;facebook",
        "chirp;bolt,  5, 6, chirp;bolt;facebook;x",
        "x,           5, 6, x;facebook",
        "' chirp ; ', ,   , chirp",
        "chirp;chirp, , 6, chirp;x",
        "'',          5, 6, facebook;x",
        "'',          ,   , ''",
    })
    void aRowNamesItsPlatformsAndThoseOfItsCountsHoweverManyRowsNameThem(
            String named, @Nullable Integer ofFacebook, @Nullable Integer ofX, String platforms) throws IOException {
        String counts = (ofFacebook == null ? "" : ofFacebook) + "," + (ofX == null ? "" : ofX);
        StringBuilder sheet =
                new StringBuilder("case_id,title,platforms,source_id,action,facebook_accounts,x_accounts\n");
        for (int i = 0; i < 3; i++) {
            sheet.append("other-" + i + ",Other,chirp,s,removed,1,\n");
            sheet.append("case-" + i + ",Case,\"" + named + "\",s,removed," + counts + "\n");
        }

        Recorded recorded = read(sheet.toString());

        List<String> ids = platforms.isEmpty() ? List.of() : List.of(platforms.split(";"));
        assertThat(recorded.offers).hasSize(6);
        for (int i = 0; i < 3; i++) {
            assertPlatforms(recorded.offers.get(2 * i), List.of("chirp", "facebook"));
            assertPlatforms(recorded.offers.get(2 * i + 1), ids);
        }
    }

    private static void assertPlatforms(Offer offer, List<String> ids) {
        assertThat(offer.mentions().stream().map(Platform.class::cast).map(platform -> platform.platformId()
                        .text()))
                .containsExactlyElementsOf(ids);
        assertThat(((TakedownCase) offer.entries().get(0)).platforms().stream().map(Slug::text))
                .containsExactlyElementsOf(ids);
        assertThat(offer.entries().stream()
                        .filter(Action.class::isInstance)
                        .map(action -> ((Action) action).platform())
                        .map(platform -> platform == null ? "" : platform.text()))
                .containsExactlyElementsOf(ids.isEmpty() ? List.of("") : ids);
    }

    @Test
    void aRowMayReferToASourceThatIsDescribedElsewhere() throws IOException {
        Recorded recorded = read("case_id,title,source_id,announced_on\na,A,s,2020\n");

        assertThat(written(recorded.mentions())).isEmpty();
        assertThat(written(recorded.entries()))
                .containsExactly("cases: a|A||network|||", "events: a|s||announced|2020");
    }
}
