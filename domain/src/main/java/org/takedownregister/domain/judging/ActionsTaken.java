package org.takedownregister.domain.judging;

import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.register.CaseFile;

/** What was done in a case, in the words of the speaker who leads: what lists and headings show. */
public final class ActionsTaken {

    private ActionsTaken() {}

    /** The kinds of actions, each once, in the order of the vocabulary; none if nobody says that a platform acted. */
    public static List<ActionKind> of(CaseFile caseFile, PlatformNames platforms) {
        return Spoken.speaking(Spoken.of(caseFile, caseFile.actions(), platforms)).stream()
                .limit(1)
                .flatMap(spoken -> spoken.claims().stream())
                .map(Action::action)
                .distinct()
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
