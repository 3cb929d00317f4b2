package org.takedownregister.domain.judging;

import java.util.Locale;

/**
 * Something about a case that nobody has settled yet.
 *
 * @param kind what kind of question
 * @param sentence the question as a statement of what is open, in one sentence
 */
public record OpenQuestion(Kind kind, String sentence) {

    /** The kinds of open questions. */
    public enum Kind {
        /** Two speakers' claims cannot both be right. */
        CONTRADICTION("contradiction"),
        /** A stated total is not the sum of its parts. */
        FAILED_TOTAL("total that is not the sum of its parts"),
        /** The register does not hold all parts of a stated total. */
        INCOMPLETE_TOTAL("total of which parts are missing"),
        /** Everything rests on one witness. */
        SINGLE_SOURCE("single independent source"),
        /** A source has no archived copy. */
        NO_ARCHIVE("source without archived copy"),
        /** The text of a policy in force on the day of action is not known. */
        NO_POLICY_VERSION("no policy version"),
        /** A date that matters is not known to the day. */
        VAGUE_DATE("vague date"),
        /** The activity is said to have ended after the action was announced. */
        END_AFTER_ANNOUNCEMENT("end after the announcement");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in plain words, for readers. */
        public String words() {
            return words;
        }

        /** The kind in lower case with hyphens, for commands, addresses and files: {@code failed-total}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
