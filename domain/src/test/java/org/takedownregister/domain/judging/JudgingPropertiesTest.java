package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/** What holds of every case, tried on thousands that are drawn at random from a seed. */
class JudgingPropertiesTest {

    private static final int CASES = 4_000;
    private static final String[] VERSIONS = {"2019-11-08", "2020-07", "2020-08-06..2020-12"};

    @Test
    void noJudgementDependsOnTheOrderOfTheClaims() {
        forEverySeed(seed -> {
            Files files = new RandomCase(seed).draw();
            List<Claim> shuffled = new ArrayList<>(files.claims());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(judge(files.build(shuffled))).isEqualTo(judge(files.build()));
        });
    }

    @Test
    void theJudgementOfTwoStatementsIsTheSameInEitherOrder() {
        forEverySeed(seed -> {
            List<Statement> statements = statements(new RandomCase(seed).draw().build());
            for (Statement one : statements) {
                for (Statement other : statements) {
                    assertThat(Judge.figures(one, other, PlatformNames.NONE))
                            .isEqualTo(Judge.figures(other, one, PlatformNames.NONE));
                }
            }
        });
    }

    @Test
    void theJudgementOfTwoSpeakersOnDatesActionsAndPartiesIsTheSameInEitherOrder() {
        forEverySeed(seed -> {
            CaseJudgement judged = judge(new RandomCase(seed).draw().build());
            judged.events().forEach(events -> inEitherOrder(events, DateRule::events));
            judged.attributions().forEach(parties -> inEitherOrder(parties, AttributionRule::judge));
            judged.actions()
                    .ifPresent(actions ->
                            inEitherOrder(actions, (one, other) -> ActionRule.judge(one, other, PlatformNames.NONE)));
            Set<EdtfDate> announced = Set.of(EdtfDate.of("2020-08-06"));
            judged.actionDates()
                    .forEach(dates -> inEitherOrder(dates, (one, other) -> DateRule.actions(one, other, announced)));
        });
    }

    private static <C extends Claim> void inEitherOrder(
            JudgedClaims<?, C> judged, BiFunction<List<C>, List<C>, Judgement> rule) {
        List<List<C>> said = Stream.concat(
                        Stream.of(judged.leading()), judged.rivals().stream().map(RivalClaims::spoken))
                .map(Spoken::claims)
                .collect(Collectors.toList());
        for (List<C> one : said) {
            for (List<C> other : said) {
                assertThat(rule.apply(one, other)).isEqualTo(rule.apply(other, one));
            }
        }
    }

    @Test
    void everyStatementAgreesWithItself() {
        forEverySeed(seed -> statements(new RandomCase(seed).draw().build()).forEach(statement -> assertThat(
                        Judge.figures(statement, statement, PlatformNames.NONE).verdict())
                .isEqualTo(Verdict.AGREES)));
    }

    @Test
    void anotherSpeakerWhoSaysTheSameMakesNoVerdictOfTheCaseWorse() {
        forEverySeed(seed -> {
            Files files = new RandomCase(seed).draw();
            CaseJudgement before = judge(files.build());
            List<Statement> said = Statements.of(files.build()).speaking();
            if (said.isEmpty()) {
                return;
            }
            Statement again = new RandomCase(seed).pick(said);
            files.source("again", SourceKind.NEWS, "Somebody else", null);
            again.cells().forEach(cell -> files.claims().add(at(cell.figure(), files)));

            assertThat(worst(judge(files.build()))).isLessThanOrEqualTo(worst(before));
        });
    }

    @Test
    void aFigureOfOneRepeatedByTheOtherLeavesAnAgreementAnAgreement() {
        forEverySeed(seed -> {
            List<Statement> statements = statements(new RandomCase(seed).draw().build());
            for (Statement one : statements) {
                for (Statement other : statements) {
                    Verdict before =
                            Judge.figures(one, other, PlatformNames.NONE).verdict();
                    for (Cell cell : one.cells()) {
                        if (before == Verdict.AGREES && isCounted(one) && isCounted(other) && !speaksOf(other, cell)) {
                            Verdict after = Judge.figures(one, with(other, cell), PlatformNames.NONE)
                                    .verdict();
                            assertThat(after)
                                    .as("%s | %s | %s", one.cells(), other.cells(), cell)
                                    .isLessThanOrEqualTo(Verdict.REGROUPED);
                        }
                    }
                }
            }
        });
    }

    @Test
    void noUnionIsEverAddedUp() {
        forEverySeed(seed -> judge(new RandomCase(seed).draw().build()).leading().stream()
                .filter(leading -> leading.measure() == Measure.FOLLOWERS || leading.measure() == Measure.MEMBERS)
                .forEach(leading -> {
                    assertThat(leading.statement().sum()).isEmpty();
                    assertThat(leading.toString()).doesNotContain(" + ");
                }));
    }

    @Test
    void everyReasonIsOneSentence() {
        forEverySeed(seed -> {
            CaseJudgement judged = judge(new RandomCase(seed).draw().build());
            Stream.of(
                            judged.judgements().map(Judgement::reason),
                            judged.otherMeasures().stream()
                                    .map(rival -> rival.judgement().reason()),
                            judged.totals().stream().map(TotalCheck::sentence),
                            judged.leading().stream().map(Leading::reason),
                            judged.questions().stream().map(OpenQuestion::sentence))
                    .flatMap(sentences -> sentences)
                    .forEach(sentence -> assertThat(sentence)
                            .matches("[A-Z0-9\"][^\\n]*\\.")
                            .doesNotContain("null", "  ", "..", " .", ",."));
        });
    }

    private static boolean isCounted(Statement statement) {
        return statement.cells().stream().allMatch(cell -> Words.isCounted(cell.amount()));
    }

    private static boolean speaksOf(Statement statement, Cell cell) {
        return statement.cells().stream().anyMatch(other -> other.scope().matches(cell.scope()));
    }

    private static Statement with(Statement statement, Cell cell) {
        List<Cell> cells = new ArrayList<>(statement.cells());
        cells.add(cell);
        cells.sort(Comparator.comparing(Cell::scope));
        return new Statement(
                statement.measure(),
                statement.unit(),
                statement.source(),
                statement.speaker(),
                statement.voice(),
                statement.label(),
                statement.date(),
                statement.dayIsKnown(),
                cells,
                List.of());
    }

    private static Figure at(Figure figure, Files files) {
        return new Figure(
                figure.caseId(),
                files.at(),
                null,
                null,
                figure.measure(),
                figure.platform(),
                figure.assetType(),
                figure.cohort(),
                null,
                figure.value(),
                figure.valueMax(),
                figure.qualifier(),
                figure.unit(),
                null,
                Rank.NORMAL,
                null);
    }

    private static Verdict worst(CaseJudgement judged) {
        return judged.leading().stream()
                .flatMap(Leading::judgements)
                .map(Judgement::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.AGREES);
    }

    private static List<Statement> statements(CaseFile caseFile) {
        Statements statements = Statements.of(caseFile);
        return Stream.concat(statements.speaking().stream(), statements.saidBefore().stream())
                .collect(Collectors.toList());
    }

    private static CaseJudgement judge(CaseFile caseFile) {
        return CaseJudgement.of(caseFile, Files.lookup(List.of(), VERSIONS));
    }

    /** Runs a property on every seed, or on the one given; a failure says how to repeat it. */
    private static void forEverySeed(LongConsumer property) {
        Long only = Long.getLong("takedowns.seed");
        long first = only != null ? only : 1;
        long last = only != null ? only : CASES;
        for (long seed = first; seed <= last; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "Repeat with: mvn test -pl domain -Dtest=JudgingPropertiesTest -Dtakedowns.seed=" + seed,
                        failure);
            }
        }
    }
}
