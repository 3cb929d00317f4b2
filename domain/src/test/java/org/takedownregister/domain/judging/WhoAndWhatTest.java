package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Role;

/** Places, actors and actions. */
class WhoAndWhatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPERATED_FROM|RO|RO|AGREES|Both name Romania.",
                "OPERATED_FROM|RO|UA|CONTRADICTS|For the place it was operated from, Romania and Ukraine have nothing in common.",
                "OPERATED_FROM|RO,UA|RO|NARROWER_SCOPE|Both name Romania; only one names Ukraine.",
                "TARGETS|US,GB|US|NARROWER_SCOPE|Both name United States; only one names United Kingdom.",
                "TARGETS|US,GB|US,FR|NARROWER_SCOPE|Both name United States; France and United Kingdom are named by one alone.",
                "TARGETS|US|FR|NOT_COMPARABLE|France and United States can both be true of whom it targeted.",
                "RUN_BY|Acme  Media|acme media|AGREES|Both name Acme  Media.",
                "RUN_BY|Acme Media|Other House|CONTRADICTS|For who ran it, Acme Media and Other House have nothing in common.",
                "RUN_BY|CN|The ruling party/PARTY|NOT_COMPARABLE|China and The ruling party can both be true of who ran it.",
                "RUN_BY|CN/STATE|RU|CONTRADICTS|For who ran it, China and Russia have nothing in common.",
                "RUN_BY|Acme Media//NONE|Acme Media|NOT_COMPARABLE|To name nobody says nothing against a name.",
                "FOUND_BY|One lab|Other lab|NOT_COMPARABLE|One lab and Other lab can both be true of who found it.",
            })
    void attributionsOfARoleAreSets(Role role, String one, String other, Verdict verdict, String sentence) {
        assertThat(judge(role, one, other)).isEqualTo(new Judgement(verdict, sentence, true));
        assertThat(judge(role, other, one)).isEqualTo(new Judgement(verdict, sentence, true));
    }

    private static Judgement judge(Role role, String one, String other) {
        Files files = Files.ofCase("a").news("one", "One", null);
        add(files, role, one);
        files.news("two", "Two", null);
        add(files, role, other);
        return CaseJudgement.of(files.build(), Lookup.NOTHING)
                .attributions()
                .get(0)
                .rivals()
                .get(0)
                .judgement();
    }

    private static void add(Files files, Role role, String names) {
        for (String name : names.split(",", -1)) {
            String[] part = name.split("/", -1);
            @Nullable PartyKind kind = part.length > 1 && !part[1].isEmpty() ? PartyKind.valueOf(part[1]) : null;
            AttributionLevel level = part.length > 2 ? AttributionLevel.valueOf(part[2]) : AttributionLevel.DIRECT;
            files.attribution(role, part[0], kind, level);
        }
    }

    /** An action is written kind, platform, types, cohort, date; a figure of 0 is written none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "removed - account - -|removed - account - -|AGREES|Both say removed.",
                "removed - account - -|suspended - all - -|AGREES|Removed and suspended are words for the same effect.",
                "removed - account - -|labelled - account - -|NOT_COMPARABLE|Labelled and removed can both be true.",
                "removed - account - -|removed - page - -|NOT_COMPARABLE|Removed and removed can both be true.",
                "removed - account - -, labelled - account - -|removed - account - -|NARROWER_SCOPE|One leaves out that something was labelled.",
                "removed - account - -|none - account amplifier -|CONTRADICTS|That amplifier accounts were removed and that none of them was acted on cannot both hold.",
                "removed - all - -|none - account amplifier -|CONTRADICTS|That amplifier accounts were removed and that none of them was acted on cannot both hold.",
                "removed - account core -|none - account amplifier -|NOT_COMPARABLE|Not acted on and removed can both be true.",
                "removed - all - -|none - event - -|NOT_COMPARABLE|Not acted on and removed can both be true.",
                "removed - account - -, labelled - account - -|labelled - account - -, reinstated - account - -|NARROWER_SCOPE|Reinstated and removed are each said by one alone.",
                "removed - account - -|reinstated - account - -|CONTRADICTS|That accounts were removed and that they were reinstated cannot both hold.",
                "removed - account - 2020-06-12|reinstated - account - 2020-06-11|CONTRADICTS|That accounts were removed and that they were reinstated cannot both hold.",
                "removed - account - 2020-06-12|reinstated - account - 2020-08|NOT_COMPARABLE|Reinstated and removed can both be true.",
                "removed - account - -, reinstated - account - -|reinstated - account - -|NARROWER_SCOPE|One leaves out that something was removed.",
                "none - account amplifier -|none - account amplifier -|AGREES|Both say not acted on.",
            })
    void actionsAreJudgedByTheirEffect(String one, String other, Verdict verdict, String sentence) {
        Judgement judgement = judgeActions(one, other);

        assertThat(judgement).isEqualTo(new Judgement(verdict, sentence, true));
        assertThat(judgeActions(other, one)).isEqualTo(judgement);
    }

    private static Judgement judgeActions(String one, String other) {
        Files files = Files.ofCase("a").news("one", "One", null);
        actions(files, one);
        files.news("two", "Two", null);
        actions(files, other);
        return CaseJudgement.of(files.build(), Lookup.NOTHING)
                .actions()
                .orElseThrow()
                .rivals()
                .get(0)
                .judgement();
    }

    private static void actions(Files files, String actions) {
        Arrays.stream(actions.split(",", -1)).map(String::strip).forEach(action -> {
            String[] part = action.split(" ", -1);
            String scope = part[1] + " " + part[2] + " " + part[3];
            if (part[0].equals("none")) {
                files.figures("actioned " + scope + " 0");
            } else {
                files.action(
                        Code.parse(ActionKind.class, part[0]).orThrow(), scope, part[4].equals("-") ? null : part[4]);
            }
        });
    }

    @Test
    void atMostNoneIsNone() {
        Files files = Files.ofCase("a")
                .news("one", "One", null)
                .action(ActionKind.REMOVED, "- account -", null)
                .news("two", "Two", null)
                .figures("actioned - account - <=0");

        assertThat(CaseJudgement.of(files.build(), Lookup.NOTHING).judgements())
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.CONTRADICTS);
    }
}
