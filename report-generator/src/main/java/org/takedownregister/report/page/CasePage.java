package org.takedownregister.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.export.Citation;

/**
 * The page of a case, in the order in which it is read.
 *
 * @param frame what is around it
 * @param trail the way to it from the top
 * @param kicker what the case is about
 * @param title its title
 * @param summary what happened; null if nobody wrote it down
 * @param facts short facts
 * @param figures what was done and how much
 * @param reasons why
 * @param parties who is said to be behind it, and who else is named
 * @param moments when
 * @param timeLine the same as a drawing; null where there is little to draw
 * @param more how, what was told, links, reactions
 * @param doubts what is not known
 * @param sources where all this stands
 * @param history which batches touched it
 * @param citation how to cite it
 * @param json its file with all of this for programs, from the page
 * @param contents the sections there are: anchor and heading
 */
public record CasePage(
        Frame frame,
        List<Phrase> trail,
        String kicker,
        String title,
        @Nullable String summary,
        List<Fact> facts,
        FiguresPart figures,
        List<Reason> reasons,
        List<Section> parties,
        List<Moment> moments,
        @Nullable Drawing timeLine,
        List<Section> more,
        Section doubts,
        List<SourceNote> sources,
        Section history,
        Citation citation,
        String json,
        List<Anchor> contents) {

    /** Keeps lists of its own. */
    public CasePage {
        trail = List.copyOf(trail);
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        parties = List.copyOf(parties);
        moments = List.copyOf(moments);
        more = List.copyOf(more);
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
    }

    /** Whether the page has a table that can be sorted. */
    public boolean isSortable() {
        return Stream.of(figures.comparisons(), figures.reach(), parties, more, List.of(doubts, history))
                .anyMatch(Section::sortable);
    }

    /** The same page without the drawing of its dates, which stand beside it in words. */
    public CasePage withoutTimeLine() {
        return with(null, more);
    }

    /** The same page with nothing drawn on it; all that drawings show stands there in words. */
    public CasePage withoutDrawings() {
        return with(null, more.stream().map(Section::undrawn).toList());
    }

    private CasePage with(@Nullable Drawing drawn, List<Section> sections) {
        return new CasePage(
                frame, trail, kicker, title, summary, facts, figures, reasons, parties, moments, drawn, sections,
                doubts, sources, history, citation, json, contents);
    }

    /** Whether anything is drawn on it. */
    public boolean isDrawn() {
        return timeLine != null || Section.anyIsDrawn(more);
    }

    /**
     * What was done and how much.
     *
     * @param heading the question it answers
     * @param deeds what platforms did
     * @param lead the leading statement; null if nobody gives a figure
     * @param comparisons every statement beside the leading one, a table a measure
     * @param reach followers, members, money and the like
     */
    public record FiguresPart(
            String heading, List<Phrase> deeds, @Nullable Lead lead, List<Section> comparisons, List<Section> reach) {

        /** Keeps lists of its own. */
        public FiguresPart {
            deeds = List.copyOf(deeds);
            comparisons = List.copyOf(comparisons);
            reach = List.copyOf(reach);
        }
    }

    /**
     * A section of the page.
     *
     * @param id its anchor
     * @param name its heading
     */
    public record Anchor(String id, String name) {}
}
