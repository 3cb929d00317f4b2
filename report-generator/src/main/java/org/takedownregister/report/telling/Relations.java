package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.catalogue.Network.Surroundings;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.words.Words;

/** What a case is linked to, in both directions, and who reacted to it. */
final class Relations {

    /** More boxes than this are no longer seen at a glance. */
    private static final int MOST_DRAWN = 16;

    private static final Comparator<Listed> EARLIEST_FIRST = Comparator.comparing(
                    Listed::date, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(Listed::id);

    private final Voices voices;
    private final Ways ways;
    private final CaseJudgement judged;

    Relations(Voices voices, Ways ways, CaseJudgement judged) {
        this.voices = voices;
        this.ways = ways;
        this.judged = judged;
    }

    /** The cases that a disclosure groups; empty for any other case. */
    Optional<Section> parts(CaseTables tables) {
        if (voices.file().takedownCase().subject() != Subject.DISCLOSURE) {
            return Optional.empty();
        }
        List<Listed> parts = partIds().stream()
                .map(ways.catalogue()::find)
                .flatMap(Optional::stream)
                .sorted(EARLIEST_FIRST)
                .toList();
        Phrase note = Phrase.of("A disclosure groups cases and is not counted as one. Its parts are ")
                .count(parts.size(), "case", "cases")
                .and(" in this register, which may be fewer than were announced.");
        return Optional.of(
                Section.of("parts", "Its parts", List.of(note), tables.of("Cases that are part of it", parts, ways)));
    }

    private List<Slug> partIds() {
        return voices.file().linksHere().stream()
                .filter(link -> link.kind() == LinkKind.PART_OF)
                .map(Link::caseId)
                .distinct()
                .toList();
    }

    Optional<Section> links() {
        boolean disclosure = voices.file().takedownCase().subject() == Subject.DISCLOSURE;
        List<Item> items = new ArrayList<>();
        voices.file().links().stream()
                .sorted(Comparator.comparing(Link::kind).thenComparing(voices.foremost()))
                .forEach(link -> items.add(item(link, Words.outgoing(link.kind()), link.relatedCaseId())));
        voices.file().linksHere().stream()
                .filter(link -> !(disclosure && link.kind() == LinkKind.PART_OF))
                .sorted(Comparator.comparing(Link::kind).thenComparing(voices.foremost()))
                .forEach(link -> items.add(item(link, Words.incoming(link.kind()), link.caseId())));
        Surroundings around = ways.catalogue().network().around(here(), MOST_DRAWN);
        if (items.isEmpty() && around.near() == 0) {
            return Optional.empty();
        }
        Lineage lineage = new Lineage(here(), around, ways);
        List<Phrase> notes = new ArrayList<>(lineage.notes(disclosure));
        judged.lineage().stream()
                .filter(chain -> !(disclosure && chain.kind() == LinkKind.PART_OF))
                .forEach(chain -> notes.add(inOrder(chain)));
        return Optional.of(Section.list("links", "What it is linked to", notes, items)
                .with(lineage.drawn(disclosure).stream().toList()));
    }

    private Slug here() {
        return voices.file().takedownCase().caseId();
    }

    /** The cases of a chain by their days: {@code In order of time, with those it is part of: …}. */
    private Phrase inOrder(org.takedownregister.domain.judging.Lineage chain) {
        List<Phrase> steps = chain.steps().stream()
                .map(step -> {
                    Phrase name = step.isHere() ? Phrase.EMPTY.strong("this case") : ways.toCase(step.caseId());
                    EdtfDate day = step.day();
                    return day == null
                            ? name.and(" (no date known)")
                            : name.and(" (").date(day).and(")");
                })
                .toList();
        Phrase phrase = Phrase.of(Words.chain(chain.kind()) + ": ").and(Phrase.joined(steps, "; ", "; "));
        return chain.complete() ? phrase.and(".") : phrase.and("; and further cases.");
    }

    private Item item(Link link, String how, Slug other) {
        return new Item(
                Phrase.EMPTY
                        .strong(how)
                        .and(" ")
                        .and(ways.toCase(other))
                        .and(", according to ")
                        .and(voices.speaker(link))
                        .and("."),
                link.note(),
                null);
    }

    Optional<Section> reactions() {
        List<Item> items = voices.file().reactions().stream()
                .sorted(Comparator.comparing(
                                Reaction::reactedOn, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()))
                        .thenComparing(Reaction::actor)
                        .thenComparing(Reaction::stance))
                .map(this::reaction)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.list("reactions", "Who reacted", List.of(), items));
    }

    private Item reaction(Reaction reaction) {
        Phrase line = ways.toParty(reaction.actor())
                .and(" (" + Words.of(reaction.actorKind()) + ") ")
                .strong(Words.of(reaction.stance()))
                .and(" " + Words.of(reaction.about()));
        EdtfDate on = reaction.reactedOn();
        Phrase dated = on == null ? line : line.and(" ").when(on);
        return new Item(
                dated.and(", according to ").and(voices.speaker(reaction)).and("."), reaction.summary(), null);
    }

    /** The platforms of the case as links. */
    Phrase platforms() {
        return Phrase.joined(
                voices.file().takedownCase().platforms().stream()
                        .map(ways::toPlatform)
                        .toList(),
                ", ",
                ", ");
    }

    /** The disclosure or the larger case that it is part of; empty if there is none. */
    Phrase wholes() {
        return Phrase.joined(
                voices.file().links().stream()
                        .filter(link -> link.kind() == LinkKind.PART_OF)
                        .map(Link::relatedCaseId)
                        .distinct()
                        .map(ways::toCase)
                        .toList(),
                ", ",
                ", ");
    }
}
