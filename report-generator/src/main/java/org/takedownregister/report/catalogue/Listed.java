package org.takedownregister.report.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.making.Ingredients;

/**
 * What lists show of a case.
 *
 * @param id its identifier
 * @param title its title
 * @param subject what it is about
 * @param date the date by which it is ordered; null if none is known
 * @param platforms the platforms concerned
 * @param actions what was done in the words of the leading speaker, each kind once
 * @param bases on what the reasons rest that anybody gives; of those that say nothing of it only where none does
 * @param grounds under which rules the reasons are given, likewise
 * @param leading its leading figures in words, or empty
 * @param speaker who states them, or empty
 * @param statements how many statements of figures it has
 * @param rivals whether a statement contradicts the leading one
 * @param lastBatch the last batch that touched it; 0 if none is known
 * @param of all that is said of the case itself
 */
public record Listed(
        Slug id,
        String title,
        Subject subject,
        @Nullable EdtfDate date,
        List<Slug> platforms,
        List<ActionKind> actions,
        List<RationaleBasis> bases,
        List<Ground> grounds,
        String leading,
        String speaker,
        int statements,
        boolean rivals,
        int lastBatch,
        Ingredients of) {

    /** Keeps lists of its own. */
    public Listed {
        platforms = List.copyOf(platforms);
        actions = List.copyOf(actions);
        bases = List.copyOf(bases);
        grounds = List.copyOf(grounds);
    }

    /** Whether it is one of the cases that are counted: not a disclosure, and something was done. */
    public boolean isCounted() {
        return subject != Subject.DISCLOSURE && !actions.isEmpty();
    }

    /** Whether nothing is said to have been done. */
    public boolean isAllegation() {
        return subject != Subject.DISCLOSURE && actions.isEmpty();
    }
}
