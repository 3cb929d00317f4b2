package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.link;
import static org.takedownregister.domain.register.Samples.platform;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.source;
import static org.takedownregister.domain.register.Samples.takedownCase;
import static org.takedownregister.domain.register.Samples.volume;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.entry.Volume;

/** What every store of a register keeps to when it is written. */
public abstract class RegisterContract {

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

    private static Outcomes outcomes(Settlement settlement) {
        return settlement.outcomes().getOrDefault(1, Outcomes.NONE);
    }

    @Test
    void whatIsNewIsInserted() {
        Settlement settlement = given.imports(source("s1"), takedownCase("c1"), figure("c1", "s1", 35));

        assertThat(settlement).isEqualTo(new Settlement(Map.of(1, new Outcomes(3, 0, 0)), Map.of(), true));
        assertThat(given.stored(Figure.class)).containsExactly(figure("c1", "s1", 35));
    }

    @Test
    void whatIsSaidAgainIsUnchangedAndNoBatch() {
        List<Entry> all = new ArrayList<>(Samples.sparse());
        all.addAll(Samples.full());
        given.imports(Register.Mode.DECLARE, all);
        Settlement again = given.imports(Register.Mode.DECLARE, all);

        assertThat(again).isEqualTo(new Settlement(Map.of(1, new Outcomes(0, 0, all.size())), Map.of(), false));
        assertThat(given.changes()).isEmpty();
    }

    @Test
    void aNewValueUpdatesTheRow() {
        givenTwoCases();
        given.imports(figure("c1", "s1", 35));
        Settlement settlement = given.imports(figure("c1", "s1", 36));

        assertThat(outcomes(settlement)).isEqualTo(new Outcomes(0, 1, 0));
        assertThat(given.changes())
                .containsExactly(new Change(Table.FIGURES, figure("c1", "s1", 35), figure("c1", "s1", 36)));
        assertThat(given.stored(Figure.class)).containsExactly(figure("c1", "s1", 36));
    }

    @Test
    void aReferenceRowIsUpdatedToo() {
        given.imports(takedownCase("c1", "Old title", null));
        Settlement settlement = given.imports(takedownCase("c1", "New title", null));

        assertThat(outcomes(settlement)).isEqualTo(new Outcomes(0, 1, 0));
        assertThat(given.stored(TakedownCase.class)).containsExactly(takedownCase("c1", "New title", null));
    }

    @Test
    void aGroupThatIsTouchedSaysEverything() {
        givenTwoCases();
        given.imports(
                figure("c1", "s1", AssetType.ACCOUNT, 35),
                figure("c1", "s1", AssetType.PAGE, 3),
                figure("c1", "s2", AssetType.PAGE, 4),
                figure("c2", "s1", AssetType.PAGE, 5),
                event("c1", "s1", "2020"));
        Settlement settlement = given.imports(figure("c1", "s1", AssetType.ACCOUNT, 35));

        assertThat(settlement)
                .isEqualTo(new Settlement(Map.of(1, new Outcomes(0, 0, 1)), Map.of(Table.FIGURES, 1L), true));
        assertThat(given.changes())
                .containsExactly(new Change(Table.FIGURES, figure("c1", "s1", AssetType.PAGE, 3), null));
        assertThat(given.stored(Figure.class))
                .containsExactly(
                        figure("c1", "s1", AssetType.ACCOUNT, 35),
                        figure("c1", "s2", AssetType.PAGE, 4),
                        figure("c2", "s1", AssetType.PAGE, 5));
        assertThat(given.stored(Event.class)).hasSize(1);
        assertThat(given.batch().orElseThrow().withdrawn()).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnCanBeSaidAgain() {
        givenTwoCases();
        Figure pages = figure("c1", "s1", AssetType.PAGE, 3);
        given.imports(figure("c1", "s1", 35), pages);
        given.imports(figure("c1", "s1", 35));
        Settlement settlement = given.imports(figure("c1", "s1", 35), pages);

        assertThat(outcomes(settlement)).isEqualTo(new Outcomes(1, 0, 1));
        assertThat(given.stored(Figure.class)).hasSize(2);
    }

    @Test
    void addingWithdrawsNothing() {
        givenTwoCases();
        given.imports(figure("c1", "s1", AssetType.ACCOUNT, 35), figure("c1", "s1", AssetType.PAGE, 3));
        Settlement settlement = given.imports(Register.Mode.ADD, List.of(figure("c1", "s1", AssetType.ACCOUNT, 36)));

        assertThat(settlement.withdrawn()).isEmpty();
        assertThat(given.stored(Figure.class))
                .containsExactly(figure("c1", "s1", AssetType.ACCOUNT, 36), figure("c1", "s1", AssetType.PAGE, 3));
    }

    @Test
    void referenceRowsAreNotWithdrawnByAbsence() {
        given.imports(Register.Mode.DECLARE, Samples.full());
        given.imports(source("s1"), takedownCase("c1"), platform("p1"));

        assertThat(given.stored(Source.class)).hasSize(3);
        assertThat(given.stored(TakedownCase.class)).hasSize(3);
        assertThat(given.stored(Platform.class)).hasSize(2);
        assertThat(given.stored(PolicyVersion.class)).hasSize(1);
    }

    @Test
    void volumesOfASourceAndPeriodAreSaidTogether() {
        given.imports(
                platform("p1"),
                source("s1"),
                volume("s1", "p1", "2020", "items", 1),
                volume("s1", "p1", "2020", "requests", 2),
                volume("s1", "p1", "2021", "requests", 3));
        Settlement settlement = given.imports(volume("s1", "p1", "2020", "items", 4));

        assertThat(settlement.withdrawn()).isEqualTo(Map.of(Table.VOLUMES, 1L));
        assertThat(given.stored(Volume.class))
                .containsExactly(volume("s1", "p1", "2020", "items", 4), volume("s1", "p1", "2021", "requests", 3));
    }

    @Test
    void aShieldedGroupLosesNothing() {
        givenTwoCases();
        Figure[] both = {figure("c1", "s1", AssetType.ACCOUNT, 35), figure("c1", "s1", AssetType.PAGE, 3)};
        List<Group> shields = List.of(
                new Group(Table.FIGURES, slug("c1"), slug("s1")),
                new Group(Table.FIGURES, null, slug("s1")),
                new Group(Table.FIGURES, slug("c1"), null),
                new Group(Table.FIGURES, null, null));
        for (Group shield : shields) {
            given.imports(both);
            Settlement settlement = given.offers(Register.Mode.DECLARE, List.of(given.offer(both[0])), List.of(shield));
            assertThat(settlement.changed()).as("%s", shield).isFalse();
        }
    }

    @Test
    void aShieldCoversItsOwnGroupOnly() {
        givenTwoCases();
        Figure[] both = {figure("c1", "s1", AssetType.ACCOUNT, 35), figure("c1", "s1", AssetType.PAGE, 3)};
        List<Group> shields = List.of(
                new Group(Table.EVENTS, null, null),
                new Group(Table.FIGURES, slug("c2"), slug("s1")),
                new Group(Table.FIGURES, slug("nowhere"), null),
                new Group(Table.FIGURES, null, slug("s2")));
        for (Group shield : shields) {
            given.imports(both);
            Settlement settlement = given.offers(Register.Mode.DECLARE, List.of(given.offer(both[0])), List.of(shield));
            assertThat(settlement.withdrawn()).as("%s", shield).isEqualTo(Map.of(Table.FIGURES, 1L));
        }
    }

    @Test
    void aRowOfSeveralEntriesCountsOnce() {
        givenTwoCases();
        given.imports(figure("c1", "s1", 1), event("c1", "s1", "2020"));
        Settlement updated = given.offers(
                Register.Mode.DECLARE,
                List.of(
                        given.offer(
                                figure("c1", "s1", 2),
                                event("c1", "s1", "2020"),
                                figure("c1", "s1", AssetType.PAGE, 1)),
                        given.offer(event("c2", "s1", "2020"), figure("c2", "s1", 1))),
                List.of());

        assertThat(outcomes(updated)).isEqualTo(new Outcomes(1, 1, 0));
    }

    @Test
    void filesAreCountedApart() {
        givenTwoCases();
        InputFile other = new InputFile(2, "other.csv", "events", List.of());
        Offer inOther = new Offer(new InputRow(other, 2, List.of()), List.of(event("c1", "s1", "2020")), List.of());
        Settlement settlement =
                given.offers(Register.Mode.DECLARE, List.of(given.offer(figure("c1", "s1", 1)), inOther), List.of());

        assertThat(settlement.outcomes()).isEqualTo(Map.of(1, new Outcomes(1, 0, 0), 2, new Outcomes(1, 0, 0)));
    }

    @Test
    void afterSettlingNothingIsTaken() {
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.settle();
            assertThatThrownBy(() -> batch.put(given.offer(source("s1")))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(batch::settle).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void onlyASettledBatchIsCommitted() {
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            assertThatThrownBy(() -> batch.commit(Fixture.NOW, "tester", null, List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        givenTwoCases();
        given.imports(figure("c1", "s1", AssetType.ACCOUNT, 35), figure("c1", "s1", AssetType.PAGE, 3));
        List<Entry> before = given.everything(Fixture.TODAY);
        List<Entry> rows =
                List.of(takedownCase("c3"), figure("c1", "s1", AssetType.ACCOUNT, 36), figure("c3", "s1", 1));
        Settlement dry = given.imports(Register.Mode.DRY_RUN, rows);

        assertThat(dry).isEqualTo(new Settlement(Map.of(1, new Outcomes(2, 1, 0)), Map.of(Table.FIGURES, 1L), true));
        assertThat(given.changes())
                .containsExactly(
                        new Change(Table.CASES, null, takedownCase("c3")),
                        new Change(
                                Table.FIGURES,
                                figure("c1", "s1", AssetType.ACCOUNT, 35),
                                figure("c1", "s1", AssetType.ACCOUNT, 36)),
                        new Change(Table.FIGURES, figure("c1", "s1", AssetType.PAGE, 3), null),
                        new Change(Table.FIGURES, null, figure("c3", "s1", 1)));
        assertThat(given.everything(Fixture.TODAY)).isEqualTo(before);
        assertThat(given.imports(Register.Mode.DRY_RUN_ADD, rows).withdrawn()).isEmpty();
    }

    @Test
    void aDryRunIsNotCommitted() {
        try (OpenBatch batch = register.openBatch(Register.Mode.DRY_RUN, refusal -> {})) {
            batch.put(given.offer(source("s1")));
            batch.settle();
            assertThatThrownBy(() -> batch.commit(Fixture.NOW, "tester", null, List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aBatchThatIsClosedWithoutCommitLeavesNothing() {
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(given.offer(source("s1")));
            batch.settle();
        }
        assertThat(given.everything(Fixture.TODAY)).isEmpty();
        given.imports(source("s1"));
        assertThat(given.batch().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aCaseIsTouchedByItsOwnRowByWhatIsSaidAndByLinksToIt() {
        givenTwoCases();
        given.imports(figure("c1", "s1", 1));
        given.imports(figure("c1", "s1", 1));
        given.imports(link("c1", "c2", "s1"));
        given.imports(figure("c1", "s1", AssetType.PAGE, 2));

        assertThat(given.caseFile("c1").batches()).containsExactly(1, 2, 3, 4);
        assertThat(given.caseFile("c2").batches()).containsExactly(1, 3);
    }
}
