package org.takedownregister.report.telling;

import java.util.List;
import java.util.stream.Stream;
import org.takedownregister.report.page.Article;
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
                        section(
                                "sums",
                                "What is never added up",
                                "Followers and members are unions: one account may follow several of the accounts that were"
                                        + " removed. They are never added up. No total on a case page is computed by us."),
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

    private static Section section(String id, String heading, String... paragraphs) {
        return Section.of(id, heading, Stream.of(paragraphs).map(Phrase::of).toList());
    }
}
