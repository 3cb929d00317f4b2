package org.takedownregister.report.telling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.judging.Verdict;

/**
 * What pages other than a case's own tell of its judgement.
 *
 * @param verdicts the verdicts that occur, each once, in order
 * @param questions what is open
 */
public record Judged(List<Verdict> verdicts, List<OpenQuestion> questions) {

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
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                verdicts.add(Verdict.valueOf(in.readUTF()));
            }
            List<OpenQuestion> questions = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                OpenQuestion.Kind kind = OpenQuestion.Kind.valueOf(in.readUTF());
                questions.add(new OpenQuestion(kind, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
            }
            return new Judged(verdicts, questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the same program to read again. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(verdicts.size());
            for (Verdict verdict : verdicts) {
                out.writeUTF(verdict.name());
            }
            out.writeInt(questions.size());
            for (OpenQuestion question : questions) {
                byte[] sentence = question.sentence().getBytes(StandardCharsets.UTF_8);
                out.writeUTF(question.kind().name());
                out.writeInt(sentence.length);
                out.write(sentence);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
