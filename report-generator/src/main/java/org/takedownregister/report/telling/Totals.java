package org.takedownregister.report.telling;

import java.util.List;
import java.util.Optional;
import org.takedownregister.domain.judging.TotalCheck;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;

/** Stated totals against the sums of their parts. */
final class Totals {

    /** The anchor of the section. */
    static final String ID = "totals";

    private final Voices voices;

    Totals(Voices voices) {
        this.voices = voices;
    }

    /** The section; empty where no total can be checked. */
    Optional<Section> of(List<TotalCheck> checks) {
        List<Item> items = checks.stream().map(check -> Item.of(told(check))).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.list(
                        ID, "Totals", List.of(Phrase.of("Sums are ours, of numbers that others state.")), items));
    }

    private Phrase told(TotalCheck check) {
        Phrase chip =
                switch (check.outcome()) {
                    case HOLDS -> Phrase.EMPTY.chip("holds", "agree");
                    case ROUNDED -> Phrase.EMPTY.chip("rounded", "agree");
                    case INCOMPLETE -> Phrase.EMPTY.chip("parts missing", "narrow");
                    case FAILS -> Phrase.EMPTY.chip("does not add up", "clash");
                };
        return chip.and(" ")
                .and(voices.speaker(check.total().figure()))
                .and(": ")
                .and(check.sentence());
    }
}
