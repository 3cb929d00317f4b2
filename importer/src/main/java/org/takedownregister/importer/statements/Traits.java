package org.takedownregister.importer.statements;

import java.util.List;
import org.takedownregister.domain.entry.Automation;
import org.takedownregister.importer.cells.VolumeCells;
import org.takedownregister.importer.row.Cell;

/**
 * What a statement is counted by but for its platform and day, in the low {@value #BITS} bits of a number: from the
 * lowest category, ground, kinds of restriction, kinds of content, who gave notice, and what machines did.
 */
final class Traits {

    /** How many bits they take. */
    static final int BITS = 33;

    /** Above them: which category of the earlier vocabulary a statement named, from 1; it is not counted by. */
    static final int EARLIER = BITS;

    static final int GROUND = 5;
    static final int VISIBILITY = 6;
    static final int MONETARY = 13;
    static final int PROVISION = 15;
    static final int ACCOUNT = 18;
    static final int CONTENT = 20;
    static final int NOTICE = 28;
    static final int DETECTION = 30;
    static final int DECISION = 31;

    /** In the order of the codes. */
    private static final List<Automation.Decided> DECIDED =
            List.of(Automation.Decided.WHOLLY, Automation.Decided.PARTLY, Automation.Decided.BY_PEOPLE);

    private Traits() {}

    /** The cells of a volume of these traits. */
    static VolumeCells cells(long traits, Cell source, Cell platform, Cell period, Cell value) {
        return new VolumeCells(
                source,
                platform,
                period,
                null,
                Cell.constant(Vocabulary.NOTICE.words(bits(traits, NOTICE, 2))),
                Cell.constant(Vocabulary.CATEGORY.words(bits(traits, 0, 5))),
                Cell.constant(Vocabulary.GROUND.words(bits(traits, GROUND, 1))),
                Cell.constant(Decisions.words(bits(traits, VISIBILITY, Decisions.BITS))),
                Cell.constant(String.join(", ", Vocabulary.CONTENT.listed(bits(traits, CONTENT, 8)))),
                Cell.constant(automation(traits).text()),
                Cell.constant(Automation.MEASURE),
                value,
                null);
    }

    private static int bits(long traits, int at, int count) {
        return (int) (traits >>> at) & ((1 << count) - 1);
    }

    private static Automation automation(long traits) {
        return Automation.of(bits(traits, DETECTION, 1) == 1, DECIDED.get(bits(traits, DECISION, 2)));
    }
}
