package org.takedownregister.report.telling;

import java.util.List;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.judging.Verdict;
import org.takedownregister.report.making.Packer;
import org.takedownregister.report.making.Packing;
import org.takedownregister.report.making.Unpacker;

/**
 * What pages other than a case's own tell of its judgement.
 *
 * @param verdicts the verdicts that occur, each once, in order
 * @param questions what is open
 */
public record Judged(List<Verdict> verdicts, List<OpenQuestion> questions) {

    private static final Packing<Judged> PACKING = Packing.of(Judged.class);

    /** Keeps lists of its own. */
    public Judged {
        verdicts = List.copyOf(verdicts);
        questions = List.copyOf(questions);
    }

    static Judged of(CaseJudgement judged) {
        return new Judged(
                judged.judgements().map(Judgement::verdict).distinct().sorted().toList(), judged.questions());
    }

    /** Reads what {@link #toBytes()} wrote. */
    public static Judged of(byte[] bytes) {
        return PACKING.read(new Unpacker(bytes));
    }

    /** For the same program to read again. */
    byte[] toBytes() {
        Packer out = new Packer();
        PACKING.write(this, out);
        return out.toByteArray();
    }
}
