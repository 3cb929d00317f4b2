package org.takedownregister.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leading statement, in large figures.
 *
 * @param figures its figures
 * @param said who says it and where
 * @param reason why it leads, as a sentence; empty where all statements agree
 * @param verdict how the statements compare, as a phrase; empty until it is judged
 */
public record Lead(List<BigFigure> figures, Phrase said, String reason, Phrase verdict) {

    /** Keeps a list of its own. */
    public Lead {
        figures = List.copyOf(figures);
    }

    /** Whether it is about a single thing, which a large 1 would not make plainer. */
    public boolean isSingle() {
        return figures.size() == 1
                && figures.get(0).machine().equals("1")
                && figures.get(0).qualifier().isEmpty();
    }

    /**
     * A large figure.
     *
     * @param anchor where it can be linked to
     * @param qualifier how firmly it is stated: {@code about}; empty for a plain number
     * @param machine the exact value
     * @param words what readers see
     * @param label what is counted
     * @param remark a note of the editors; null for none
     */
    public record BigFigure(
            String anchor,
            String qualifier,
            String machine,
            String words,
            String label,
            @Nullable String remark) {}
}
