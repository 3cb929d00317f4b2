package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.platform;
import static org.takedownregister.domain.register.Samples.policy;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.source;
import static org.takedownregister.domain.register.Samples.takedownCase;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.ProblemCode;

/** What every store of a register refuses, and that nothing of it stays. */
public abstract class RegisterRefusalsContract {

    private Register register;
    private Fixture given;

    /** Opens a register in an empty folder. */
    protected abstract Register open(Path inFolder);

    @BeforeEach
    void openRegister(@TempDir Path folder) {
        register = open(folder);
        given = new Fixture(register);
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void givenTwoCases() {
        given.imports(source("s1"), source("s2"), takedownCase("c1"), takedownCase("c2"));
    }

    @Test
    void aCancelledBatchWritesNothingAndSaysSo() {
        givenTwoCases();
        List<Entry> before = given.everything(Fixture.TODAY);
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(given.offer(figure("c1", "s1", AssetType.ACCOUNT, 35)));
            batch.settle();

            assertThat(batch.cancel()).isTrue();
            assertThat(batch.cancel()).isTrue();
            assertThatThrownBy(() -> batch.put(given.offer(figure("c1", "s1", AssetType.PAGE, 3))))
                    .isInstanceOf(Cancelled.class);
            assertThatThrownBy(batch::settle).isInstanceOf(Cancelled.class);
            assertThatThrownBy(() -> batch.commit(Fixture.NOW, "tester", null, List.of()))
                    .isInstanceOf(Cancelled.class);
        }

        assertThat(given.everything(Fixture.TODAY)).isEqualTo(before);
        assertThat(given.imports(figure("c1", "s1", AssetType.ACCOUNT, 35)).changed())
                .isTrue();
    }

    @Test
    void aCommittedBatchCannotBeCancelled() {
        givenTwoCases();
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(given.offer(figure("c1", "s1", AssetType.ACCOUNT, 35)));
            batch.settle();
            batch.commit(Fixture.NOW, "tester", null, List.of());

            assertThat(batch.cancel()).isFalse();
        }

        assertThat(given.stored(Figure.class)).hasSize(1);
    }

    @Test
    void aBatchIsCancelledFromAnotherThreadWhileItTakesOffers() throws InterruptedException {
        givenTwoCases();
        List<Entry> before = given.everything(Fixture.TODAY);
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            Thread other = new Thread(batch::cancel);
            other.start();
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000_000; i++) {
                            batch.put(given.offer(takedownCase("case-" + i)));
                        }
                    })
                    .isInstanceOf(Cancelled.class);
            other.join();
        }

        assertThat(given.everything(Fixture.TODAY)).isEqualTo(before);
    }

    private static Outcomes outcomes(Settlement settlement) {
        return settlement.outcomes().getOrDefault(1, Outcomes.NONE);
    }

    @Test
    void aRefusedRowShieldsItsGroup() {
        givenTwoCases();
        given.imports(figure("c1", "s1", AssetType.ACCOUNT, 35), figure("c1", "s1", AssetType.PAGE, 3));
        Figure first = figure("c1", "s1", AssetType.ACCOUNT, 36);
        given.imports(first, figure("c1", "s1", AssetType.ACCOUNT, 37));

        assertThat(given.stored(Figure.class)).containsExactly(first, figure("c1", "s1", AssetType.PAGE, 3));
    }

    @Test
    void aKeySaidTwiceIsRefusedWithTheLineOfTheFirst() {
        givenTwoCases();
        Settlement settlement = given.imports(figure("c1", "s1", 35), figure("c1", "s1", 36));

        assertThat(outcomes(settlement)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(given.messages())
                .containsExactly("rows.csv, line 7, column case_id: found \"c1, s1, actioned, account\", expected a row"
                        + " of figures that no other row of the batch says differently or again. Remove it or"
                        + " rows.csv, line 6, or let them differ in case_id, source_id, stated_by, statement, measure,"
                        + " platform, asset_type, cohort, stated_on. [row-duplicate]");
        assertThat(given.stored(Figure.class)).containsExactly(figure("c1", "s1", 35));
    }

    @Test
    void whatRefersToNothingIsRefusedAndTheNearestNamed() {
        givenTwoCases();
        given.imports(platform("facebook"));
        given.imports(figure("c1", "s9", 35), event("nowhere-at-all", "s1", "2020"), policy("y1", "facebok"));

        assertThat(given.messages())
                .containsExactly(
                        "rows.csv, line 7, column source_id: found \"s9\", expected an identifier of sources that is in"
                                + " the register or in the input. Write s1. [reference-dangling]",
                        "rows.csv, line 8, column case_id: found \"nowhere-at-all\", expected an identifier of cases"
                                + " that is in the register or in the input. Add a row for it to cases.csv."
                                + " [reference-dangling]",
                        "rows.csv, line 9, column platform_id: found \"facebok\", expected an identifier of platforms"
                                + " that is in the register or in the input. Write facebook."
                                + " [reference-dangling]");
        assertThat(given.batch()).isEmpty();
    }

    @Test
    void anIdentifierInAListIsAReferenceToo() {
        Entry listed = new TakedownCase(
                slug("c1"),
                "Title",
                null,
                org.takedownregister.domain.entry.Subject.NETWORK,
                List.of(slug("nowhere")),
                List.of(),
                null);
        given.imports(listed);

        assertThat(given.refusals()).hasSize(1);
        assertThat(given.refusals().get(0).problems().get(0).place().column()).isEqualTo("platforms");
    }

    @Test
    void anOfferIsTakenWholeOrNotAtAll() {
        givenTwoCases();
        Offer bad = given.offer(takedownCase("c3"), event("c3", "s1", "2020"), figure("c3", "s9", 1));
        Offer good = given.offer(figure("c1", "s1", 1));
        Settlement settlement = given.offers(Register.Mode.DECLARE, List.of(bad, good), List.of());

        assertThat(outcomes(settlement)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(given.refusals()).hasSize(1);
        assertThat(given.refusals().get(0).offer()).isEqualTo(bad);
        assertThat(given.stored(TakedownCase.class)).hasSize(2);
        assertThat(given.stored(Event.class)).isEmpty();
    }

    @Test
    void whatARefusedOfferWouldHaveDefinedIsNotThere() {
        givenTwoCases();
        Offer bad = given.offer(takedownCase("c3"), figure("c3", "s9", 1));
        Offer child = given.offer(figure("c3", "s1", 1));
        given.offers(Register.Mode.DECLARE, List.of(bad, child), List.of());

        assertThat(given.refusals()).extracting(Refusal::offer).containsExactly(bad, child);
        assertThat(given.refusals().get(1).problems())
                .extracting(problem -> problem.code(), problem -> problem.found())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.REFERENCE_DANGLING, "c3"));
    }

    @Test
    void everyProblemOfAnOfferIsToldAtOnce() {
        givenTwoCases();
        given.offers(
                Register.Mode.DECLARE,
                List.of(given.offer(figure("c9x", "s1", 1), event("c1", "s9x", "2020"))),
                List.of());

        assertThat(given.refusals().get(0).problems())
                .extracting(problem -> problem.found())
                .containsExactly("c9x", "s9x");
    }

    @Test
    void aSourceMayBeDerivedFromALaterOne() {
        given.imports(source("s1", "s2"), source("s2", "s1"));

        assertThat(given.messages()).isEmpty();
        assertThat(given.stored(Source.class)).containsExactly(source("s1", "s2"), source("s2", "s1"));
    }

    @Test
    void aSourceDerivedFromNothingKnownIsRefusedWhenTheBatchIsSettled() {
        Settlement settlement = given.imports(source("s1", "s2"), source("s2", "s9x"), source("s3"));

        assertThat(given.refusals())
                .extracting(refusal -> refusal.problems().get(0).found())
                .containsExactlyInAnyOrder("s9x", "s2");
        assertThat(outcomes(settlement)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(given.stored(Source.class)).containsExactly(source("s3"));
    }

    @Test
    void whatStandsInASourceWithoutItsOriginalIsRefusedWithIt() {
        given.imports(takedownCase("c1"), source("s1", "s9x"), figure("c1", "s1", 1));

        assertThat(given.messages()).hasSize(2);
        assertThat(given.messages().get(1)).contains("column source_id: found \"s1\"");
        assertThat(given.stored(Figure.class)).isEmpty();
    }
}
