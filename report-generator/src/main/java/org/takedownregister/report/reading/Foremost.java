package org.takedownregister.report.reading;

import java.util.Comparator;
import java.util.List;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/** Which sources come first where one must: the kind nearest to the action, then the earliest. */
public final class Foremost {

    /** The foremost source first. */
    public static final Comparator<Source> ORDER = Comparator.comparing(Source::kind)
            .thenComparing(Source::publishedOn, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(Source::sourceId);

    private Foremost() {}

    /** What was done, as the foremost source that tells of an action has it; each kind once. */
    public static List<ActionKind> deeds(CaseFile file) {
        return file.actions().stream()
                .map(action -> file.source(action.sourceId()))
                .min(ORDER)
                .map(source -> file.actions().stream()
                        .filter(action -> action.sourceId().equals(source.sourceId()))
                        .map(Action::action)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }
}
