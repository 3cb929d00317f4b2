package org.takedownregister.domain.judging;

import java.util.List;
import org.takedownregister.domain.entry.Claim;

/**
 * Two things that cannot both be right, in the order in which a sentence names them.
 *
 * @param about how the sentence begins: {@code For accounts, }
 * @param one what it names first
 * @param other what it names second
 * @param apart how it ends: {@code  differ by 18.}
 */
record Divergence(String about, Side one, Side other, String apart) {

    /**
     * One of the two.
     *
     * @param text as the sentence names it
     * @param said as it follows "says": what the speaker says and nothing that was added up for it
     * @param claims who says so
     */
    record Side(String text, String said, List<? extends Claim> claims) {
        Side {
            claims = List.copyOf(claims);
        }

        static Side of(String text, List<? extends Claim> claims) {
            return new Side(text, text, claims);
        }
    }

    /** The reason why they contradict each other, which names nobody. */
    String sentence() {
        return about + one.text + " and " + other.text + apart;
    }
}
