package org.takedownregister.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.chart.DatedClaim.Standing;

class ChartsTest {

    @Test
    void whereThereIsNothingToDrawTheDescriptionSaysSo() {
        List<Chart> empty = List.of(
                Charts.actionsOverTime("a", List.of()),
                Charts.countries("c", List.of(new CountryCount("Romania", 0, 0))),
                Charts.assets("k", List.of()),
                Charts.rationales("r", List.of(new RationaleCount(RationaleBasis.ACTOR, Ground.LAW, 0))),
                Charts.timeLine("t", List.of()));

        assertThat(empty).allMatch(Chart::isEmpty);
        assertThat(empty)
                .extracting(Chart::description)
                .containsExactly(
                        "No dated action is known.",
                        "No source names a country.",
                        "No number of assets is known.",
                        "No reason is stated.",
                        "No date is known.");
    }

    @Test
    void platformsBeyondTheSevenLargestAreTheOthers() {
        List<ActionCount> counts = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            counts.add(SampleCharts.action("2020", "Platform " + i, i * 10L));
        }
        Chart chart = Charts.actionsOverTime("a", counts);

        assertThat(chart.tableHeader())
                .containsExactly(
                        "Year",
                        "Platform 9",
                        "Platform 8",
                        "Platform 7",
                        "Platform 6",
                        "Platform 5",
                        "Platform 4",
                        "Platform 3",
                        "Other platforms",
                        "Total");
        assertThat(chart.tableRows())
                .containsExactly(List.of("2020", "90", "80", "70", "60", "50", "40", "30", "30", "450"));
        assertThat(chart.svg()).contains("class=\"chart-8\"", ">Other platforms<");
    }

    @Test
    void aYearWithoutActionsKeepsItsPlace() {
        Chart chart = Charts.actionsOverTime(
                "a", List.of(SampleCharts.action("2018", "X", 1), SampleCharts.action("2020", "X", 2_000)));

        assertThat(chart.tableRows())
                .containsExactly(
                        List.of("2018", "1", "1"), List.of("2019", "0", "0"), List.of("2020", "2,000", "2,000"));
        assertThat(chart.description()).isEqualTo("2,001 actions from 2018 to 2020; most in 2020 (2,000). All by X.");
    }

    @Test
    void aDateThatSpansYearsIsCountedWhereItBeginsAndNamed() {
        Chart chart = Charts.actionsOverTime(
                "a", List.of(SampleCharts.action("2018/2019", "X", 3), SampleCharts.action("2019", "Y", 4)));

        assertThat(chart.description())
                .isEqualTo("7 actions from 2018 to 2019; most in 2019 (4). Most by Y (4). Counted in the year in which"
                        + " their date begins: 3 actions.");
    }

    @Test
    void monthsAreColumnsOnlyWhereEveryDateIsThatExact() {
        List<ActionCount> exact =
                List.of(SampleCharts.action("2020-01-31", "X", 1), SampleCharts.action("2020-02", "X", 1));
        List<ActionCount> vague = List.of(SampleCharts.action("2020-01", "X", 1), SampleCharts.action("2020", "X", 1));

        assertThat(Charts.actionsOverTime("a", exact).tableRows())
                .extracting(row -> row.get(0))
                .containsExactly("Jan 2020", "Feb 2020");
        assertThat(Charts.actionsOverTime("a", vague).tableRows())
                .extracting(row -> row.get(0))
                .containsExactly("2020");
    }

    @Test
    void countriesSayWhoIsNamedMostOftenAndNeverMore() {
        Chart chart = Charts.countries(
                "c",
                List.of(
                        new CountryCount("Romania", 1, 0),
                        new CountryCount("United States", 0, 3),
                        new CountryCount("Romania", 1, 0)));

        assertThat(chart.description())
                .isEqualTo("2 countries are named in attributions, which are claims. Named most often as the place of"
                        + " operation: Romania (2 cases). Named most often as the target: United States (3 cases).");
        assertThat(chart.tableRows()).containsExactly(List.of("United States", "0", "3"), List.of("Romania", "2", "0"));
    }

    @Test
    void ofNinetyCountriesTheTableHasAllAndTheDrawingTwentyFour() {
        Chart chart = Charts.countries("c", SampleCharts.countries(90));

        assertThat(chart.tableRows()).hasSize(90);
        assertThat(chart.description()).endsWith(" The drawing shows the 24 named most often, the table all.");
    }

    @Test
    void threeIsSeenBeside170000() {
        Chart chart = Charts.assets("k", SampleCharts.assets());
        List<Double> dots = numbers(wide(chart), "<path class=\"chart-1\" d=\"M([0-9.]+)");

        assertThat(dots).hasSize(5);
        // 170,000, 1,000, 100, 10, 3: equal steps for equal factors.
        assertThat(dots.get(1) - dots.get(2)).isCloseTo(dots.get(2) - dots.get(3), within(0.2));
        assertThat(dots.get(0) - dots.get(1)).isCloseTo((dots.get(1) - dots.get(2)) * Math.log10(170), within(0.3));
        assertThat(wide(chart)).contains(">170,000<", ">3<", ">0<", ">100k<");
        assertThat(chart.description())
                .isEqualTo("Most are accounts (170,000), fewest events (0). Equal steps along the scale multiply the"
                        + " number.");
    }

    @Test
    void reasonsAreCountedByBasisAndGround() {
        Chart chart = Charts.rationales(
                "r",
                List.of(
                        new RationaleCount(RationaleBasis.BEHAVIOUR, Ground.TERMS, 5),
                        new RationaleCount(RationaleBasis.CONTENT, Ground.COURT_ORDER, 1),
                        new RationaleCount(RationaleBasis.BEHAVIOUR, Ground.TERMS, 1)));

        assertThat(chart.tableRows().get(1)).containsExactly("Behaviour: what they did", "6", "0", "0", "0", "6");
        assertThat(chart.tableRows().get(2)).containsExactly("Content: what was said", "0", "0", "1", "0", "1");
        assertThat(chart.description())
                .isEqualTo("7 reasons. Behaviour: what they did 6 (the most). Content: what was said 1.");
    }

    @Test
    void aRivalDateHasAShapeOfItsOwn() {
        List<DatedClaim> claims = List.of(
                SampleCharts.claim("Announced", "2020-08-06", Standing.LEADING, "Platform"),
                SampleCharts.claim("Announced", "2020-07-06", Standing.RIVAL, "News"));
        Chart chart = Charts.timeLine("t", claims);
        Chart agreed = Charts.timeLine("t", claims.subList(0, 1));

        assertThat(wide(agreed)).contains("<circle class=\"chart-1\"").doesNotContain("chart-line-2", "rival");
        assertThat(wide(chart))
                .contains("<circle class=\"chart-1\"", "<path class=\"chart-line-2\"", ">contradicting statement<");
        assertThat(chart.description()).isEqualTo("Announced: 6 Aug 2020. News says 6 Jul 2020 for: Announced.");
        assertThat(chart.tableRows())
                .containsExactly(
                        List.of("Announced", "6 Aug 2020", "Platform", "leading statement"),
                        List.of("Announced", "6 Jul 2020", "News", "contradicting statement"));
    }

    @Test
    void aMonthIsABarAsLongAsTheMonth() {
        Chart chart = Charts.timeLine(
                "t",
                List.of(
                        SampleCharts.claim("Began", "2020-01-01/2020-01-10", Standing.LEADING, "A"),
                        SampleCharts.claim("Ended", "2020-03-01/2020-03-20", Standing.LEADING, "A")));
        List<Double> lengths =
                numbers(wide(chart), "<rect class=\"chart-1\" x=\"[0-9.]+\" y=\"[0-9.]+\" width=\"([0-9.]+)\"");

        assertThat(lengths).hasSize(2);
        assertThat(lengths.get(1)).isCloseTo(lengths.get(0) * 2, within(0.3));
    }

    @Test
    void aDateIsWrittenAsExactAsItIsKnown() {
        List<String> written = new ArrayList<>();
        for (String date : List.of(
                "2020",
                "2020-07",
                "2020-07-06~",
                "2016/2017",
                "2020-01/2020-03",
                "2020-12/2021-01",
                "2020-08-06/2020-08-12",
                "2020-07-30/2020-08-02",
                "2020-12-30/2021-01-02")) {
            DatedClaim claim = new DatedClaim("Began", EdtfDate.of(date), Standing.LEADING, "A");
            written.add(Charts.timeLine("t", List.of(claim)).tableRows().get(0).get(1));
        }
        assertThat(written)
                .containsExactly(
                        "2020",
                        "Jul 2020",
                        "about 6 Jul 2020",
                        "2016 to 2017",
                        "Jan to Mar 2020",
                        "Dec 2020 to Jan 2021",
                        "6 to 12 Aug 2020",
                        "30 Jul to 2 Aug 2020",
                        "30 Dec 2020 to 2 Jan 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "With space", "a\"b", "é"})
    void anIdThatCouldBreakThePageIsRefused(String id) {
        assertThatThrownBy(() -> Charts.timeLine(id, SampleCharts.dates()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an id is lower-case letters, digits and hyphens: " + id);
    }

    @Test
    void aCountBelowZeroIsRefused() {
        assertThatThrownBy(() -> new AssetCount("accounts", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a count below 0: -1");
    }

    private static String wide(Chart chart) {
        return chart.svg().substring(0, chart.svg().indexOf("</svg>"));
    }

    private static List<Double> numbers(String markup, String pattern) {
        List<Double> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(markup);
        while (matcher.find()) {
            found.add(Double.parseDouble(matcher.group(1)));
        }
        return found;
    }
}
