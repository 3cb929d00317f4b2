package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Topic;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;

/** What is not known: what sources say they do not know, and what the register itself lacks. */
final class Doubts {

    private final Voices voices;
    private final List<OpenQuestion> questions;

    Doubts(Voices voices, List<OpenQuestion> questions) {
        this.voices = voices;
        this.questions = questions;
    }

    Section tell() {
        List<Item> items = new ArrayList<>(new Background(voices).observations(Topic.UNCERTAINTY));
        open().forEach(line -> items.add(Item.of(line)));
        return items.isEmpty()
                ? Section.of(
                        "doubts",
                        "What we are unsure of",
                        List.of(Phrase.of(
                                "Nothing that the register can tell by itself: more than one independent source,"
                                        + " all archived, dates to the day, a reason given.")))
                : Section.list("doubts", "What we are unsure of", List.of(), items);
    }

    /** What the register itself lacks for this case. */
    private List<Phrase> open() {
        List<Phrase> open = new ArrayList<>();
        for (OpenQuestion question : questions) {
            open.add(
                    question.kind() == OpenQuestion.Kind.CONTRADICTION
                            ? Phrase.EMPTY.chip("contradicts", "clash").and(" " + question.sentence())
                            : Phrase.of(question.sentence()));
        }
        reasons(voices.file(), open);
        return open;
    }

    private static void reasons(CaseFile file, List<Phrase> open) {
        if (file.actions().isEmpty()) {
            return;
        }
        List<Rationale> reasons = file.rationales();
        if (reasons.isEmpty()) {
            open.add(Phrase.of("The register holds no reason for the action."));
        } else if (reasons.stream().allMatch(reason -> reason.rationaleBasis() == RationaleBasis.NOT_STATED)) {
            open.add(Phrase.of("No source says on what the decision rests."));
        }
    }
}
