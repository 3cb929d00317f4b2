package org.takedownregister.report.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * What lists show of a case.
 *
 * @param id its identifier
 * @param title its title
 * @param subject what it is about
 * @param date the date by which it is ordered; null if none is known
 * @param platforms the platforms concerned
 * @param actions what was done as the foremost source tells it, each kind once
 * @param leading its leading figures in words, or empty
 * @param speaker who states them, or empty
 * @param rivals whether a statement contradicts the leading one
 * @param lastBatch the last batch that touched it; 0 if none is known
 */
public record Listed(
        Slug id,
        String title,
        Subject subject,
        @Nullable EdtfDate date,
        List<Slug> platforms,
        List<ActionKind> actions,
        String leading,
        String speaker,
        boolean rivals,
        int lastBatch) {

    /** Whether it is one of the cases that are counted: not a disclosure, and something was done. */
    public boolean isCounted() {
        return subject != Subject.DISCLOSURE && !actions.isEmpty();
    }

    /** Whether nothing is said to have been done. */
    public boolean isAllegation() {
        return subject != Subject.DISCLOSURE && actions.isEmpty();
    }
}
