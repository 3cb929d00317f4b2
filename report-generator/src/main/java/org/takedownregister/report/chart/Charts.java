package org.takedownregister.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The charts of the site. Pure functions: equal rows in any order give equal bytes, on every machine and JDK. Safe for
 * threads. Each takes the id that its elements begin with; it must be unique in the page and be lower-case letters,
 * digits and hyphens, else {@link IllegalArgumentException}. Every text may come from outside; it is escaped.
 */
public final class Charts {

    private Charts() {}

    /** Stacked columns: actions over time, in the colours of at most seven platforms and the others together. */
    public static Chart actionsOverTime(String id, List<ActionCount> counts) {
        return ActionsOverTime.of(id, counts);
    }

    /** Rows with two sides: from where operations are said to be run, and whom they are said to target. */
    public static Chart countries(String id, List<CountryCount> counts) {
        return Countries.of(id, counts);
    }

    /** Dots on a logarithmic scale: assets by kind. */
    public static Chart assets(String id, List<AssetCount> counts) {
        return Assets.of(id, counts);
    }

    /** Stacked rows: what stated reasons rest on, and under which rules. */
    public static Chart rationales(String id, List<RationaleCount> counts) {
        return Rationales.of(id, counts);
    }

    /** A case's own dates: days as dots, longer spans as bars, rivals hollow and pointed. */
    public static Chart timeLine(String id, List<DatedClaim> claims) {
        return TimeLine.of(id, claims);
    }

    /**
     * A network of cases as boxes in layers, with lines between them. Equal lists give equal bytes; here their order
     * counts. Drawn once, in a size of its own that a narrow page has to scroll.
     */
    public static Chart network(String id, List<NetworkCase> cases, List<NetworkLink> links) {
        return Network.of(id, cases, links);
    }

    /** The style sheet that gives the charts their colours in light, in dark and on paper. */
    public static String styleSheet() {
        try (InputStream css = Charts.class.getResourceAsStream("chart.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
