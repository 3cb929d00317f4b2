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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.Refused;

/** What every store of a register keeps to about earlier days: as of, corrections, differences, undoing. */
public abstract class TimeContract {

    private static final int RANDOM_BATCHES = 20;
    private static final int RANDOM_CASES = 150;

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

    private void givenThreeBatches() {
        given.imports(source("s1"), takedownCase("c1", "Old title", null), figure("c1", "s1", 35));
        given.imports(takedownCase("c1", "New title", null), figure("c1", "s1", 36));
        given.imports(event("c1", "s1", "2020"), figure("c1", "s1", AssetType.PAGE, 3));
    }

    @Test
    void anEarlierStateIsWhatWasSaidThen() {
        givenThreeBatches();

        try (RegisterView then = register.view(Fixture.TODAY, 1)) {
            assertThat(then.entries(Figure.class).toList()).containsExactly(figure("c1", "s1", 35));
            assertThat(then.entries(TakedownCase.class).toList())
                    .containsExactly(takedownCase("c1", "Old title", null));
            assertThat(then.newestBatch()).get().extracting(Batch::number).isEqualTo(1);
            assertThat(then.batches().toList()).hasSize(1);
            assertThat(then.caseFile(slug("c1")).orElseThrow().batches()).containsExactly(1);
            assertThat(then.corrections(slug("c1")).toList()).isEmpty();
        }
        try (RegisterView empty = register.view(Fixture.TODAY, 0)) {
            assertThat(empty.caseFiles().toList()).isEmpty();
            assertThat(empty.newestBatch()).isEmpty();
        }
    }

    @Test
    void asOfTheLastBatchIsNow() {
        givenThreeBatches();

        assertThat(everything(3)).isEqualTo(given.everything(Fixture.TODAY));
        assertThat(everything(99)).isEqualTo(given.everything(Fixture.TODAY));
    }

    @Test
    void correctionsAreWhatLaterBatchesChanged() {
        givenThreeBatches();

        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.corrections(slug("c1")).toList())
                    .containsExactly(
                            new Correction(
                                    2,
                                    new Change(
                                            Table.CASES,
                                            takedownCase("c1", "Old title", null),
                                            takedownCase("c1", "New title", null))),
                            new Correction(
                                    2, new Change(Table.FIGURES, figure("c1", "s1", 35), figure("c1", "s1", 36))),
                            new Correction(3, new Change(Table.FIGURES, figure("c1", "s1", 36), null)),
                            new Correction(3, new Change(Table.FIGURES, null, figure("c1", "s1", AssetType.PAGE, 3))),
                            new Correction(3, new Change(Table.EVENTS, null, event("c1", "s1", "2020"))));
        }
    }

    @Test
    void differencesAreNetAndByTableAndKey() {
        givenThreeBatches();

        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.changesSince(1).toList())
                    .containsExactly(
                            new Change(
                                    Table.CASES,
                                    takedownCase("c1", "Old title", null),
                                    takedownCase("c1", "New title", null)),
                            new Change(Table.FIGURES, figure("c1", "s1", 35), null),
                            new Change(Table.FIGURES, null, figure("c1", "s1", AssetType.PAGE, 3)),
                            new Change(Table.EVENTS, null, event("c1", "s1", "2020")));
            assertThat(view.changesSince(0).toList()).hasSize(4);
            assertThat(view.changesSince(3).toList()).isEmpty();
        }
    }

    /** Of few touched cases the rows are looked for one case after another, of many all are read. */
    @Test
    void differencesOfManyCasesAreToldLikeThoseOfFew() {
        given.imports(Register.Mode.DECLARE, cases(0, 1_200, "Old title"));
        given.imports(Register.Mode.DECLARE, cases(300, 900, "New title"));
        given.imports(Register.Mode.DECLARE, cases(1_000, 1_003, "New title"));

        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(titles(view, 2))
                    .containsExactly("case-1000: New title", "case-1001: New title", "case-1002: New title");
            assertThat(titles(view, 1))
                    .hasSize(603)
                    .startsWith(
                            "case-1000: New title",
                            "case-1001: New title",
                            "case-1002: New title",
                            "case-300: New title")
                    .endsWith("case-899: New title");
        }
    }

    private static List<TakedownCase> cases(int from, int to, String title) {
        return IntStream.range(from, to)
                .mapToObj(number -> takedownCase("case-" + number, title, null))
                .toList();
    }

    private static List<String> titles(RegisterView view, int since) {
        return view.changesSince(since).toList().stream()
                .map(change -> (TakedownCase) Objects.requireNonNull(change.after()))
                .map(after -> after.caseId().text() + ": " + after.title())
                .toList();
    }

    @Test
    void whatWasChangedBackDiffersInNothing() {
        given.imports(source("s1"), takedownCase("c1"), figure("c1", "s1", 35));
        given.imports(figure("c1", "s1", 36));
        given.imports(figure("c1", "s1", 35));

        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.changesSince(1).toList()).isEmpty();
            assertThat(view.corrections(slug("c1")).toList()).hasSize(2);
        }
    }

    @Test
    void anUndoneBatchLeavesTheRegisterAsItWasBefore() {
        givenThreeBatches();

        Batch undone = register.revert(3, Fixture.NOW, "tester", "wrong file");

        assertThat(undone.number()).isEqualTo(4);
        assertThat(undone.note()).isEqualTo("wrong file");
        assertThat(undone.withdrawn()).isEqualTo(2);
        assertThat(given.everything(Fixture.TODAY)).isEqualTo(everything(2));
        assertThat(given.caseFile("c1").batches()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void anUndoingCanBeUndone() {
        givenThreeBatches();
        register.revert(3, Fixture.NOW, "tester", null);
        register.revert(4, Fixture.NOW, "tester", null);

        assertThat(given.everything(Fixture.TODAY)).isEqualTo(everything(3));
    }

    @Test
    void aBatchThatALaterOneBuiltOnIsNotUndone() {
        givenThreeBatches();
        given.imports(platform("facebook"), takedownCase("c2"));
        given.imports(link("c1", "c2", "s1"));
        List<Entry> before = given.everything(Fixture.TODAY);

        assertThatThrownBy(() -> register.revert(2, Fixture.NOW, "tester", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "found \"a row of figures of batch 2, replaced or withdrawn in batch 3\", expected a"
                                + " batch that no later batch built on. Undo batch 3 first, or import the rows as they should"
                                + " be. [batch-built-upon]");
        assertThatThrownBy(() -> register.revert(4, Fixture.NOW, "tester", null))
                .hasMessageContaining("a row of cases of batch 4, referred to by links in batch 5");
        assertThatThrownBy(() -> register.revert(9, Fixture.NOW, "tester", null))
                .hasMessageContaining("[batch-unknown]");
        assertThat(given.everything(Fixture.TODAY)).isEqualTo(before);
    }

    /** Thousands of cases as random batches leave them: as of the last batch, undone, and as of every batch at the end. */
    @Test
    void whatRandomBatchesDidIsTheSameSeenFromAnyLaterDay() {
        long seed = Long.getLong("register.seed", System.nanoTime());
        Random random = new Random(seed);
        given.imports(Stream.concat(Stream.of(source("s1"), source("s2")), cases().map(caseId -> takedownCase(caseId)))
                .toArray(Entry[]::new));
        Map<Integer, List<Entry>> states = new TreeMap<>();
        for (int run = 0; run < RANDOM_BATCHES; run++) {
            String repeat = "repeat with -Dregister.seed=" + seed + ", run " + run;
            List<Entry> before = given.everything(Fixture.TODAY);
            given.imports(Register.Mode.DECLARE, someRows(random));
            List<Entry> after = given.everything(Fixture.TODAY);
            states.put(newest(), after);
            assertThat(everything(newest())).as(repeat).isEqualTo(after);
            if (!after.equals(before) && random.nextBoolean()) {
                register.revert(newest(), Fixture.NOW, "tester", null);
                assertThat(given.everything(Fixture.TODAY)).as(repeat).isEqualTo(before);
                states.put(newest(), before);
            }
        }
        assertThat(states).hasSizeGreaterThan(RANDOM_BATCHES);
        states.forEach((batch, state) -> assertThat(everything(batch))
                .as("batch %d, -Dregister.seed=%d", batch, seed)
                .isEqualTo(state));
    }

    private static Stream<String> cases() {
        return IntStream.rangeClosed(1, RANDOM_CASES).mapToObj(number -> "c" + number);
    }

    private static List<Entry> someRows(Random random) {
        List<Entry> rows = new ArrayList<>();
        cases().forEach(caseId -> {
            for (AssetType type : List.of(AssetType.ACCOUNT, AssetType.PAGE, AssetType.GROUP)) {
                if (random.nextInt(3) > 0) {
                    rows.add(figure(caseId, "s" + (1 + random.nextInt(2)), type, random.nextInt(3)));
                }
            }
            if (random.nextInt(4) == 0) {
                rows.add(event(caseId, "s1", String.valueOf(2019 + random.nextInt(2))));
            }
            if (random.nextInt(8) == 0) {
                rows.add(takedownCase(caseId, "Title " + random.nextInt(2), null));
            }
        });
        return rows;
    }

    private int newest() {
        try (RegisterView view = register.view(Fixture.TODAY)) {
            return view.newestBatch().map(Batch::number).orElse(0);
        }
    }

    private List<Entry> everything(int batch) {
        List<Entry> all = new ArrayList<>();
        try (RegisterView view = register.view(Fixture.TODAY, batch)) {
            for (Table table : Table.values()) {
                all.addAll(view.entries(table.record()).toList());
            }
        }
        return all;
    }
}
