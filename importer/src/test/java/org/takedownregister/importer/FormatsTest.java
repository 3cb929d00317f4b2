package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** Small files of the shapes that others publish. */
class FormatsTest {

    private final Path folder;

    FormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> written(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Table.of(entry).tableName() + ": "
                        + Table.of(entry).columns().stream()
                                .map(column -> column.text(entry))
                                .collect(Collectors.joining("|")))
                .distinct()
                .collect(Collectors.toList());
    }

    @Test
    void everyRowOfGooglesRequestsIsTwoVolumes() throws IOException {
        Path file = Files.writeString(folder.resolve("requests.csv"), """
                Period Ending,Country/Region,CLDR Territory Code,Requester,Number of Requests,Items Requested To Be Removed,% Removed-Legal,% Removed-Policy,% Content Not Found,% Not Enough Information ,% No Action Taken,% Content Already Removed
                2022-06-30,Namibia,NA,Police,3,44,,,,11,89,
                2019-12-31,Europol,,Police,16,17,,94,,,6,
                2019-11-30,Austria,AT,Other,x,1,,,,,,
                """);

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.get(0).layout()).isEqualTo("google-government-removals");
        assertThat(written(recorded.entries()))
                .containsExactly(
                        "volumes: google-government-removals|google|2022-01/2022-06|NA|Police||not-stated||||removal-requests|3|count",
                        "volumes: google-government-removals|google|2022-01/2022-06|NA|Police||not-stated||||items-requested|44|count",
                        "volumes: google-government-removals|google|2019-07/2019-12|Europol|Police||not-stated||||removal-requests|16|count",
                        "volumes: google-government-removals|google|2019-07/2019-12|Europol|Police||not-stated||||items-requested|17|count");
        assertThat(recorded.messages())
                .containsExactly(
                        file
                                + ", line 4, column Period Ending: found \"2019-11-30\", expected the last day of a half-year,"
                                + " such as 2019-06-30. Write the day as Google's report does. [date-unreadable]",
                        file
                                + ", line 4, column Number of Requests: found \"x\", expected a whole number in digits. Write"
                                + " digits only, such as 150000. [number-unreadable]");
    }

    private static final String NETWORK = """
            Tactic ,Technique,Procedure,Indicator,Notes
            0. Acquiring assets,0.9 Acquiring social media accounts,0.9.1 Acquiring Facebook assets,658 accounts,
            0. Acquiring assets,0.9 Acquiring social media accounts,0.9.1 Acquiring Facebook assets,14 Pages ,
            0. Acquiring assets,0.9 Acquiring social media accounts,0.9.1 Acquiring Facebook assets,1 group,
            0. Acquiring assets,0.9 Acquiring social media accounts,0.9.2 Acquiring Instagram accounts,2 accounts ,
            0. Acquiring assets,0.9 Acquiring social media accounts,0.9.4 Acquiring X / Twitter accounts,x[.]com/somebody,
            ,,,,
            7. Targeted engagement,7.1 Running ads,7.1.1 Advertising,"About $177,000 in spending for ads, paid for in US dollars.
            ",
            7. Targeted engagement,7.2 Engaging,7.2.2 Acquiring Page followers,"About 18,300 accounts followed one or more of these Pages",
            7. Targeted engagement,7.2 Engaging,7.2.3 Acquiring Group members,Around 25 users joined the Group,
            7. Targeted engagement,7.2 Engaging,7.2.4 Acquiring Instagram followers,About 700 users followed one or more of these Instagram accounts.,
            8. Else,8.1 Else,8.1.1 Else,The 30 accounts posed as locals.,
            """;

    private static final String[] FIGURES = {
        "actioned|facebook|account|||658||exact|count|0.9.1 Acquiring Facebook assets",
        "actioned|facebook|page|||14||exact|count|0.9.1 Acquiring Facebook assets",
        "actioned|facebook|group|||1||exact|count|0.9.1 Acquiring Facebook assets",
        "actioned|instagram|account|||2||exact|count|0.9.2 Acquiring Instagram accounts",
        "ad-spend||all|||177000||about|USD|7.1.1 Advertising",
        "followers|facebook|page|||18300||about|count|7.2.2 Acquiring Page followers",
        "members|facebook|group|||25||about|count|7.2.3 Acquiring Group members",
        "followers|instagram|account|||700||about|count|7.2.4 Acquiring Instagram followers",
    };

    @Test
    void aFileOfMetasThreatResearchIsANetworkWithItsCounts() throws IOException {
        Path file = Files.writeString(folder.resolve("Q1_2025_Some-based CIB network.csv"), NETWORK);

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.messages()).isEmpty();
        assertThat(recorded.warnings).isEmpty();
        String key = "figures: meta-q1-2025-some-based-cib-network|meta-threat-research|||";
        assertThat(written(recorded.entries()).stream().filter(entry -> entry.startsWith("figures")))
                .containsExactlyElementsOf(Arrays.stream(FIGURES)
                        .map(figure -> key + figure + "|normal|")
                        .collect(Collectors.toList()));
        assertThat(written(recorded.entries()).stream().filter(entry -> entry.startsWith("actions")))
                .hasSize(4)
                .contains(
                        "actions: meta-q1-2025-some-based-cib-network|meta-threat-research||removed|facebook|page|||||");
        assertThat(written(recorded.mentions()))
                .contains("cases: meta-q1-2025-some-based-cib-network|Q1 2025 Some-based CIB network||network|||");
        assertThat(recorded.reasons)
                .containsExactly(
                        "no count: a narrative, an address or an account's name",
                        "a row of blank cells",
                        "no count: a narrative, an address or an account's name");
    }

    @Test
    void aCountForTwoPlatformsIsTakenOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("n.csv"), """
                Tactic,Technique,Procedure,Indicator
                0,0.9,0.9.1 Acquiring Facebook assets,About 120 accounts on Facebook and Instagram
                0,0.9,0.9.2 Acquiring Instagram accounts,About 120 accounts on Facebook and Instagram
                """);

        Recorded recorded = Recorded.from(file);

        assertThat(written(recorded.entries()))
                .containsExactly(
                        "figures: meta-n|meta-threat-research|||actioned||account|||120||about|count|0.9.1 Acquiring Facebook"
                                + " assets|normal|",
                        "actions: meta-n|meta-threat-research||removed||account|||||");
        assertThat(recorded.reasons).containsExactly("a count for two platforms, which line 2 gave already");
    }

    @Test
    void aTwinWithTabsSaysTheSame() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("n.csv"), "Tactic,Technique,Procedure,Indicator\n0,0.9,Instagram,2 accounts\n");
        Path tsv = Files.writeString(
                folder.resolve("n.tsv"), "Tactic\tTechnique\tProcedure\tIndicator\n0\t0.9\tInstagram\t2 accounts\n");

        assertThat(Recorded.from(csv).entries())
                .isEqualTo(Recorded.from(tsv).entries())
                .isNotEmpty();
    }

    @Test
    void anOlderFileOfIndicatorsIsSetAsideRowByRow() throws IOException {
        Path file = Files.writeString(
                folder.resolve("old.csv"),
                "indicator_type,indicator_value,comment,ds\ndomain_name,a[.]example,,2022-01-01\n");

        assertThat(Recorded.from(file).reasons).containsExactly("an indicator, which no table keeps");
    }

    @Test
    void aClaimOfInterferenceIsAnActionOnlyWhereAPlatformActed() throws IOException {
        Path file = Files.writeString(folder.resolve("fiat.csv"), """
                timestamp,case_hash,source,disinformant,disinformant_nation,disinformant_attribution,short_title,short_description,social_media,start_date,attribution_date,methods,total_engagement,attribution_credibility_score,attribution_objectivity_score,attribution_evidence_score,attribution_transparency_score,attribution_language,attribution_total_score,allsides_left,fb_pages_total,budget_usd_total,fb_accounts_total,fb_pages_followers_total,fb_groups_total,Events_total,ig_accounts_total,ig_followers_total,cases
                10/30/2020 12:57,AB12CD34,Facebook,@somebody,Romania,Direct Attribution,Accounts,"Facebook removed 35 accounts.","Facebook, Instagram",,8/6/2020,Sockpuppets,764693,4,3,4,4,1,15,1,3,0,35,1600,0,0,88,7200,1
                1/1/2020 1:00,EF56,An official,Iran,"Iran, Atlantis",Proxy/Inferred Attribution,A claim,Somebody meddled.,Twitter,1/2/2020,10/31/2020,,5,1,1,1,1,0,5,,,,,,,,,,
                1/1/2020 1:00,GH78,Facebook,x,Russia,Direct Attribution,Three networks,Facebook removed three networks.,Facebook,,10/32/2020,,5,1,1,1,1,0,4,,43,,,,,,,,3
                """);

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.get(0).layout()).isEqualTo("fiat-2020");
        assertThat(written(recorded.entries()))
                .containsExactly(
                        "cases: fiat-ab12cd34|Accounts|Facebook removed 35 accounts.|network|facebook;instagram|fiat:AB12CD34|",
                        "actions: fiat-ab12cd34|fiat-2020|Facebook|removed|facebook|all|||||",
                        "actions: fiat-ab12cd34|fiat-2020|Facebook|removed|instagram|all|||||",
                        "figures: fiat-ab12cd34|fiat-2020|Facebook||actioned|facebook|account|||35||exact|count||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|Facebook||actioned|facebook|page|||3||exact|count||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|Facebook||actioned|instagram|account|||88||exact|count||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|Facebook||followers|facebook|page|||1600||exact|count||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|Facebook||followers|instagram|account|||7200||exact|count||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|||score||all|||15||exact|points||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|||score||all|credibility||4||exact|points||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|||score||all|objectivity||3||exact|points||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|||score||all|evidence||4||exact|points||normal|",
                        "figures: fiat-ab12cd34|fiat-2020|||score||all|transparency||4||exact|points||normal|",
                        "attributions: fiat-ab12cd34|fiat-2020|Facebook|linked-to|RO||direct|||",
                        "events: fiat-ab12cd34|fiat-2020|Facebook|announced|2020-08-06",
                        "observations: fiat-ab12cd34|fiat-2020||other|1|Methods: Sockpuppets|",
                        "cases: fiat-ef56|A claim|Somebody meddled.|network|twitter|fiat:EF56|",
                        "figures: fiat-ef56|fiat-2020|||score||all|||5||exact|points||normal|",
                        "figures: fiat-ef56|fiat-2020|||score||all|credibility||1||exact|points||normal|",
                        "figures: fiat-ef56|fiat-2020|||score||all|objectivity||1||exact|points||normal|",
                        "figures: fiat-ef56|fiat-2020|||score||all|evidence||1||exact|points||normal|",
                        "figures: fiat-ef56|fiat-2020|||score||all|transparency||1||exact|points||normal|",
                        "attributions: fiat-ef56|fiat-2020|An official|linked-to|IR||inferred|||",
                        "attributions: fiat-ef56|fiat-2020|An official|linked-to|Atlantis||inferred|||",
                        "events: fiat-ef56|fiat-2020|An official|announced|2020-10-31",
                        "events: fiat-ef56|fiat-2020|An official|began|2020-01-02");
        assertThat(recorded.rejects).hasSize(1);
        assertThat(recorded.messages()).singleElement().asString().contains("line 4, column attribution_date: ");
    }

    @Test
    void everyPlatformThatIsSaidToHaveActedHasItsAction() throws IOException {
        Path file = Files.writeString(folder.resolve("fiat.csv"), """
                timestamp,case_hash,source,disinformant_nation,short_title,short_description,social_media,attribution_date,attribution_total_score
                1/1/2020 1:00,AB12,"Facebook, Twitter",Russia,Two,"Facebook removed 8 accounts. Twitter also removed five, and Reddit did not.","Facebook, Twitter",9/1/2020,15
                """);

        assertThat(written(Recorded.from(file).entries()).stream().filter(entry -> entry.startsWith("actions")))
                .containsExactly(
                        "actions: fiat-ab12|fiat-2020|Facebook, Twitter|removed|facebook|all|||||",
                        "actions: fiat-ab12|fiat-2020|Facebook, Twitter|removed|twitter|all|||||");
    }

    @Test
    void everyFormatHasItsPage() {
        List<String> tables =
                Arrays.stream(Table.values()).map(Table::tableName).collect(Collectors.toList());
        List<String> formats = Packages.layouts().stream()
                .filter(layout -> !tables.contains(layout) && !layout.equals("flat"))
                .collect(Collectors.toList());

        assertThat(formats).isNotEmpty().allSatisfy(format -> assertThat(
                        Path.of("..", "docs", "formats", format + ".md"))
                .content()
                .startsWith("# " + format + "\n"));
    }
}
