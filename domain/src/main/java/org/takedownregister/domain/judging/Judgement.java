package org.takedownregister.domain.judging;

/**
 * A verdict with its reason.
 *
 * @param verdict how the two stand to each other
 * @param reason why, in one plain sentence that names what diverges and nobody who said it
 * @param independent whether the two are different witnesses: their sources are not the same one, neither
 *     copies the other, they copy no third one, and two different speakers speak
 */
public record Judgement(Verdict verdict, String reason, boolean independent) {

    /** Whether one says what the other says: they agree, or one rounds the other. */
    public boolean confirms() {
        return verdict == Verdict.AGREES || verdict == Verdict.ROUNDED;
    }

    /** Whether one witness confirms another, independently. */
    public boolean corroborates() {
        return independent && confirms();
    }

    Judgement independent(boolean whether) {
        return new Judgement(verdict, reason, whether);
    }

    static Judgement of(Verdict verdict, String reason) {
        return new Judgement(verdict, reason, true);
    }
}
