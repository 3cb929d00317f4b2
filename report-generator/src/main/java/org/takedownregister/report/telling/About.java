package org.takedownregister.report.telling;

import java.util.List;
import java.util.stream.Stream;
import org.takedownregister.domain.judging.Verdict;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** What the register is, by which rules it is told, and what it is not. */
final class About {

    private About() {}

    static Article of(Setting setting) {
        String path = Part.ABOUT.address();
        return new Article(
                setting.frame(
                        path,
                        "About",
                        "What this register is, by which rules it is told, and what it is not.",
                        Part.ABOUT),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "About this register",
                Phrase.of(setting.options().introduction()),
                List.of(),
                List.of(
                        section(
                                "what",
                                "What it holds",
                                "A case is one episode in which a platform acted, or is said to have acted: a network that was"
                                        + " removed, a post that was labelled, an advertiser that was barred.",
                                "A case itself holds no facts. Every number, date, reason and name is a claim: it has a source"
                                        + " and, where the source quotes somebody else, a speaker.",
                                "A disclosure groups cases and is not counted as one. A case in which no source says that a"
                                        + " platform acted is an allegation and is counted apart."),
                        section(
                                "leading",
                                "Which statement leads",
                                "What one speaker says in one breath is a statement. Of several statements of the same thing one"
                                        + " stands in large figures: the one that the editors prefer; if they prefer none, the"
                                        + " one from the foremost kind of source, the platform’s own disclosure before"
                                        + " independent research, news, governments, courts, civil society and companies; of"
                                        + " one kind, the latest. Every other statement stands beside it.",
                                "To lead is to be shown first. It is no judgement of who is right."),
                        verdicts(),
                        section(
                                "sums",
                                "What is never added up",
                                "Followers and members are unions: one account may follow several of the accounts that were"
                                        + " removed. They are never added up. Where the register adds up anything else, it says"
                                        + " that the sum is its own."),
                        section(
                                "policy",
                                "Which policy was in force",
                                "A platform is held to the text of its policy on the day it acted. Where no text of that day is"
                                        + " known, the page says exactly that and does not show today’s text instead."),
                        section(
                                "countries",
                                "What a country’s page says",
                                "That something was operated from a country says nothing of who ran it. Attributions are claims"
                                        + " of those who make them, with the confidence that they state."),
                        section(
                                "errors",
                                "Errors and the right of reply",
                                "Whoever is named here can have a reaction recorded beside what is said of them. An error is"
                                        + " corrected in the data, and the page’s history shows that it was changed. Write to"
                                        + " the editors of this register.")),
                List.of());
    }

    /** The verdicts from the best to the worst, each with its rule. */
    private static Section verdicts() {
        List<Grid.Row> rows = Stream.of(Verdict.values())
                .map(verdict -> new Grid.Row(null, List.of(Verdicts.chip(verdict), Phrase.of(rule(verdict)))))
                .toList();
        return Section.of(
                "verdicts",
                "How statements are compared",
                List.of(
                        Phrase.of(
                                "Whatever two speakers say of the same thing – numbers, dates, places, actors, actions –"
                                        + " is compared with the statement that leads, by rules alone and by nobody’s opinion."),
                        Phrase.of(
                                "A source that copies or quotes another one is no second witness, and the page says so."
                                        + " What a speaker says later takes the place of what the same speaker said before.")),
                new Grid(
                                "The verdicts and their rules",
                                List.of(Grid.Column.text("Verdict"), Grid.Column.text("When it is given")),
                                rows)
                        .excerpt());
    }

    private static String rule(Verdict verdict) {
        return switch (verdict) {
            case AGREES ->
                "Both give the same; or one gives a bound (more than, at most) that the other keeps; or the"
                        + " parts that one gives add up to the total of the other; a vague date that includes an exact one.";
            case ROUNDED ->
                "The numbers differ by no more than their last stated digit, or a word such as “about”," + " allows.";
            case REGROUPED -> "Both give the same total, divided into other kinds.";
            case NARROWER_SCOPE ->
                "One leaves out a kind of thing that the other counts; where both count, they agree.";
            case NOT_COMPARABLE ->
                "They measure different things: accounts that were removed, say, and accounts that"
                        + " were put into an archive.";
            case CONTRADICTS -> "They cannot both be right.";
        };
    }

    private static Section section(String id, String heading, String... paragraphs) {
        return Section.of(id, heading, Stream.of(paragraphs).map(Phrase::of).toList());
    }
}
