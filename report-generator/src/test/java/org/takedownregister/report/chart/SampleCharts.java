package org.takedownregister.report.chart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.chart.DatedClaim.Standing;

/** One chart of every kind and size, also as a program that prints them. */
final class SampleCharts {

    static final String HOSTILE = "\"'><script>alert(1)</script>&amp;\u0000\u202Ebad\uD800 \u0645\u0646\u0635\u0629"
            + " onload=alert(1) " + "long".repeat(2_000);

    private SampleCharts() {}

    public static void main(String[] none) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(all(0));
        out.print(network());
        out.flush();
    }

    /** Every sample by its name; the seed decides the order in which rows are given. */
    static Map<String, Chart> all(long seed) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("years", Charts.actionsOverTime("years", shuffled(actions(2016, 2026, 10), seed)));
        charts.put("many-years", Charts.actionsOverTime("many-years", shuffled(actions(1, 9999, 1), seed)));
        charts.put("months", Charts.actionsOverTime("months", shuffled(months(20), seed)));
        charts.put("one-day", Charts.actionsOverTime("one-day", List.of(action("2020-08-06", "Facebook", 1))));
        charts.put("hostile-actions", Charts.actionsOverTime("hostile", List.of(action("2020", HOSTILE, 4))));
        charts.put("five", Charts.countries("five", shuffled(countries(5), seed)));
        charts.put("sixty", Charts.countries("sixty", shuffled(countries(60), seed)));
        charts.put("ninety", Charts.countries("ninety", shuffled(countries(90), seed)));
        charts.put("one-country", Charts.countries("one", List.of(new CountryCount("Romania", 1, 0))));
        charts.put("hostile-country", Charts.countries("bad", List.of(new CountryCount(HOSTILE, 3, 2))));
        charts.put("assets", Charts.assets("assets", shuffled(assets(), seed)));
        charts.put("one-asset", Charts.assets("one-asset", List.of(new AssetCount("accounts", 35))));
        charts.put("no-number", Charts.assets("no-number", List.of(new AssetCount("events", 0))));
        charts.put("huge", Charts.assets("huge", List.of(new AssetCount("posts", Long.MAX_VALUE))));
        charts.put("hostile-asset", Charts.assets("bad-asset", List.of(new AssetCount(HOSTILE, 9))));
        charts.put("rationales", Charts.rationales("rationales", shuffled(rationales(), seed)));
        charts.put("time-line", Charts.timeLine("time-line", shuffled(dates(), seed)));
        charts.put("one-date", Charts.timeLine("one-date", dates().subList(0, 1)));
        charts.put(
                "hostile-date", Charts.timeLine("bad-date", List.of(claim(HOSTILE, "0001", Standing.RIVAL, HOSTILE))));
        charts.put("all-time", Charts.timeLine("all-time", List.of(claim("X", "0001/9999", Standing.LEADING, "Y"))));
        return charts;
    }

    /** A network of a dozen cases. */
    static Chart network() {
        List<NetworkCase> cases = new ArrayList<>();
        List<NetworkLink> links = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cases.add(new NetworkCase("A network of some length " + i, "May 202" + i, i == 3 ? "" : "../" + i));
            if (i > 0) {
                links.add(new NetworkLink(i, (i - 1) / 3, "part of", true));
                links.add(new NetworkLink(i, i * 7 % i, "same actor", false));
            }
        }
        return Charts.network("network", cases, links);
    }

    static ActionCount action(String when, String platform, long actions) {
        return new ActionCount(EdtfDate.of(when), platform, actions);
    }

    static DatedClaim claim(String what, String when, Standing standing, String saidBy) {
        return new DatedClaim(what, EdtfDate.of(when), standing, saidBy);
    }

    static List<ActionCount> actions(int from, int to, int platforms) {
        List<ActionCount> counts = new ArrayList<>();
        for (int year = from; year <= to; year += 1 + (to - from) / 100) {
            for (int platform = 0; platform < platforms; platform++) {
                counts.add(action(
                        String.format(Locale.ROOT, "%04d", year),
                        "Platform " + platform,
                        (year * 31L + platform * 7L) % 60));
            }
        }
        return counts;
    }

    static List<ActionCount> months(int count) {
        List<ActionCount> counts = new ArrayList<>();
        for (int month = 0; month < count; month++) {
            String when = (2020 + month / 12) + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1);
            counts.add(action(when, "Facebook", month * 100L));
            counts.add(action(when, "Instagram", 40));
        }
        return counts;
    }

    static List<CountryCount> countries(int count) {
        List<CountryCount> countries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            countries.add(new CountryCount("Democratic Republic of Place " + i, 60 / (i + 1), i * 7 % 30 + 1));
        }
        return countries;
    }

    static List<AssetCount> assets() {
        return List.of(
                new AssetCount("accounts", 170_000),
                new AssetCount("Pages", 3),
                new AssetCount("Groups", 1_000),
                new AssetCount("channels", 100),
                new AssetCount("domains", 10),
                new AssetCount("events", 0));
    }

    static List<RationaleCount> rationales() {
        List<RationaleCount> counts = new ArrayList<>();
        for (RationaleBasis basis : RationaleBasis.values()) {
            for (Ground ground : Ground.values()) {
                counts.add(new RationaleCount(basis, ground, basis.id() * 10L / ground.id()));
            }
        }
        return counts;
    }

    static List<DatedClaim> dates() {
        return List.of(
                claim("Announced", "2020-08-06", Standing.LEADING, "Platform"),
                claim("Announced", "2020-07-06", Standing.RIVAL, "News"),
                claim("Removed", "2020-07", Standing.LEADING, "Platform"),
                claim("Began", "2018~", Standing.EARLIER, "Observatory"),
                claim("Began", "2016/2017", Standing.RIVAL, "Company"));
    }

    private static <T> List<T> shuffled(List<T> rows, long seed) {
        List<T> copy = new ArrayList<>(rows);
        if (seed != 0) {
            Collections.shuffle(copy, new Random(seed));
        }
        return copy;
    }
}
