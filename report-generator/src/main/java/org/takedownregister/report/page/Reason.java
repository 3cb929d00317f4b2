package org.takedownregister.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason given for an action.
 *
 * @param chips on what it rests and under which rules, each leading to the cases like it
 * @param explained the same in a sentence
 * @param policy the policy it cites; empty if it cites none
 * @param words the reason; null if none is given
 * @param language the language of the reason; null if it is not known
 * @param quoted whether the reason is in the words of who gave it
 * @param said who gives it, in whose words, and where
 * @param inForce which version of the policy was in force; empty if no policy is cited
 */
public record Reason(
        List<Phrase> chips,
        String explained,
        Phrase policy,
        @Nullable String words,
        @Nullable String language,
        boolean quoted,
        Phrase said,
        Phrase inForce) {

    /** Keeps a list of its own. */
    public Reason {
        chips = List.copyOf(chips);
    }
}
