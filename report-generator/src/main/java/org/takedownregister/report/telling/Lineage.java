package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.catalogue.Network.Surroundings;
import org.takedownregister.report.chart.Chart;
import org.takedownregister.report.chart.Charts;
import org.takedownregister.report.chart.NetworkCase;
import org.takedownregister.report.chart.NetworkLink;
import org.takedownregister.report.page.Drawing;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Dates;
import org.takedownregister.report.words.Words;

/** The network of cases around one: a drawing, and the same as a table with who asserts each link. */
final class Lineage {

    private static final Comparator<Listed> EARLIEST_FIRST = Comparator.comparing(
                    Listed::date, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(Listed::id);
    private static final List<Grid.Column> COLUMNS =
            List.of(Grid.Column.text("Case"), Grid.Column.text("Link"), Grid.Column.text("Who says so"));

    private final Slug here;
    private final Surroundings around;
    private final Ways ways;
    private final List<Listed> cases;

    Lineage(Slug here, Surroundings around, Ways ways) {
        this.here = here;
        this.around = around;
        this.ways = ways;
        this.cases = around.cases().stream()
                .map(ways.catalogue()::find)
                .flatMap(Optional::stream)
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /** What a reader must know who sees the drawing, or who does not see it for its size. */
    List<Phrase> notes(boolean disclosure) {
        String list = disclosure ? "the table of its parts names them" : "the list names them";
        if (around.areTooMany()) {
            return List.of(Phrase.of("It is linked to ")
                    .count(around.near(), "case", "cases")
                    .and(", too many to draw; " + list + "."));
        }
        List<Phrase> notes = new ArrayList<>();
        around.left()
                .forEach((caseId, more) -> notes.add(Phrase.of("Not drawn: ")
                        .count(more, "more case that is", "more cases that are")
                        .and(" linked to ")
                        .and(ways.toCase(caseId))
                        .and(".")));
        return notes;
    }

    /** The drawing; empty where there is nothing to draw or too much. The page's own list may hold all its links. */
    Optional<Drawing> drawn(boolean disclosure) {
        Map<Slug, Integer> places = new LinkedHashMap<>();
        cases.forEach(listed -> places.put(listed.id(), places.size()));
        LinkedHashSet<NetworkLink> lines = new LinkedHashSet<>();
        List<Link> links = around.links().stream()
                .filter(link -> places.containsKey(link.caseId()) && places.containsKey(link.relatedCaseId()))
                .sorted(Comparator.<Link, Integer>comparing(link -> places.get(link.relatedCaseId()))
                        .thenComparing(link -> places.get(link.caseId()))
                        .thenComparing(Link::kind))
                .toList();
        links.forEach(link -> lines.add(line(link, places)));
        Chart chart = Charts.network("network", cases.stream().map(this::box).toList(), List.copyOf(lines));
        boolean isListed = !disclosure
                && links.stream()
                        .allMatch(link -> link.caseId().equals(here)
                                || link.relatedCaseId().equals(here));
        return chart.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawing(
                        "network-drawn",
                        "",
                        chart.svg(),
                        chart.description(),
                        Phrase.EMPTY,
                        isListed ? null : table(links),
                        true));
    }

    private NetworkCase box(Listed listed) {
        EdtfDate date = listed.date();
        String when = date == null ? "no date known" : Dates.words(date);
        return new NetworkCase(
                listed.title(),
                listed.subject() == Subject.DISCLOSURE ? "disclosure, " + when : when,
                listed.id().equals(here) ? "" : ways.to(Addresses.caseFile(listed.id())));
    }

    private static NetworkLink line(Link link, Map<Slug, Integer> places) {
        int from = Objects.requireNonNull(places.get(link.caseId()));
        int to = Objects.requireNonNull(places.get(link.relatedCaseId()));
        boolean directed = isDirected(link.kind());
        return directed || to < from
                ? new NetworkLink(from, to, Words.between(link.kind()), directed)
                : new NetworkLink(to, from, Words.between(link.kind()), false);
    }

    private static boolean isDirected(LinkKind kind) {
        return switch (kind) {
            case SAME_NETWORK, SAME_ACTOR, CONSISTENT_TECHNICAL_LINKS -> false;
            case FOLLOW_UP, PART_OF, RECIDIVISM -> true;
        };
    }

    private Grid table(List<Link> links) {
        return new Grid(
                "Links between these cases",
                COLUMNS,
                links.stream()
                        .map(link -> new Grid.Row(
                                null,
                                List.of(
                                        ways.toCase(link.caseId()),
                                        Phrase.of(Words.outgoing(link.kind()) + " ")
                                                .and(ways.toCase(link.relatedCaseId())),
                                        speaker(link))))
                        .toList());
    }

    private Phrase speaker(Link link) {
        String quoted = link.statedBy();
        return Phrase.EMPTY
                .foreign(quoted == null ? publisher(link.sourceId()) : quoted)
                .and(", in ")
                .and(ways.toSource(link.sourceId()));
    }

    private String publisher(Slug sourceId) {
        return ways.catalogue().source(sourceId).map(Source::publisher).orElse(sourceId.text());
    }
}
