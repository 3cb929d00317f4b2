package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.register.CaseFile;

/** A case whose claims the fuzzer chooses: it is judged, in whatever order they come, and evenly. */
class JudgingFuzzTest {

    private static final String[] VERSIONS = {"2019-11-08", "2020-07", "2020-08-06..2020-12"};

    @FuzzTest
    void everyCaseIsJudgedEvenly(byte[] bytes) {
        Files files = new RandomCase(new DrawnFrom(bytes)).draw();
        CaseFile caseFile = files.build();
        List<Claim> reversed = new ArrayList<>(files.claims());
        Collections.reverse(reversed);

        CaseJudgement judged = judge(caseFile);

        assertThat(judge(files.build(reversed))).isEqualTo(judged);
        assertThat(judged.judgements())
                .allSatisfy(judgement -> assertThat(judgement.reason()).endsWith("."));
        List<Statement> statements = Statements.of(caseFile).speaking();
        for (Statement one : statements) {
            assertThat(Judge.figures(one, one, PlatformNames.NONE).verdict()).isEqualTo(Verdict.AGREES);
            for (Statement other : statements) {
                assertThat(Judge.figures(one, other, PlatformNames.NONE))
                        .isEqualTo(Judge.figures(other, one, PlatformNames.NONE));
            }
        }
    }

    private static CaseJudgement judge(CaseFile caseFile) {
        return CaseJudgement.of(caseFile, Files.lookup(List.of(), VERSIONS));
    }
}
