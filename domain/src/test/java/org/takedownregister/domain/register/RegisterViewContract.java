package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.link;
import static org.takedownregister.domain.register.Samples.platform;
import static org.takedownregister.domain.register.Samples.policy;
import static org.takedownregister.domain.register.Samples.rationale;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.source;
import static org.takedownregister.domain.register.Samples.takedownCase;
import static org.takedownregister.domain.register.Samples.volume;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.value.Slug;

/** What every store of a register keeps to when it is read. */
public abstract class RegisterViewContract {

    private static final LocalDate EMBARGO = LocalDate.of(2030, 1, 1);

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

    @Test
    void aNewRegisterIsEmpty() {
        assertThat(given.everything(Fixture.TODAY)).isEmpty();
        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.newestBatch()).isEmpty();
            assertThat(view.batches().toList()).isEmpty();
            assertThat(view.caseFiles().toList()).isEmpty();
            assertThat(view.caseFile(slug("c1"))).isEmpty();
        }
    }

    @Test
    void everyTableHasASample() {
        for (List<Entry> samples : List.of(Samples.full(), Samples.sparse())) {
            assertThat(samples.stream().map(Table::of)).contains(Table.values());
        }
    }

    @Test
    void rowsComeBackAsTheyWereGivenByTableAndKey() {
        List<Entry> all = new ArrayList<>(Samples.sparse());
        all.addAll(Samples.full());
        given.imports(Register.Mode.DECLARE, all);

        assertThat(given.messages()).isEmpty();
        List<Entry> byTable =
                all.stream().sorted(java.util.Comparator.comparing(Table::of)).collect(Collectors.toList());
        assertThat(given.everything(Fixture.TODAY)).containsExactlyElementsOf(byTable);
    }

    @Test
    void theOrderIsThatOfTheKeysWhateverTheOrderOfTheImport() {
        List<Entry> claims = new ArrayList<>();
        for (String caseId : List.of("a", "b", "b-1", "c")) {
            for (String source : List.of("s", "s-1", "t")) {
                claims.add(figure(caseId, source, AssetType.ACCOUNT, 1));
                claims.add(figure(caseId, source, AssetType.PAGE, 1));
            }
        }
        List<Entry> parents = new ArrayList<>(List.of(source("t"), source("s-1"), source("s")));
        parents.addAll(List.of(takedownCase("c"), takedownCase("a"), takedownCase("b-1"), takedownCase("b")));
        given.imports(Register.Mode.DECLARE, parents);
        List<Entry> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(1));
        given.imports(Register.Mode.DECLARE, shuffled);

        assertThat(given.stored(Figure.class)).map(Entry.class::cast).containsExactlyElementsOf(claims);
        assertThat(given.stored(TakedownCase.class))
                .extracting(found -> found.caseId().text())
                .containsExactly("a", "b", "b-1", "c");
        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.caseFiles().toList().stream().flatMap(file -> file.claims().stream()))
                    .map(Entry.class::cast)
                    .containsExactlyElementsOf(claims);
        }
    }

    @Test
    void aCaseFileHoldsWhatIsSaidOfTheCaseAndNothingElse() {
        List<Entry> all = new ArrayList<>(Samples.sparse());
        all.addAll(Samples.full());
        all.add(link("c2", "c1", "z-source"));
        given.imports(Register.Mode.DECLARE, all);
        CaseFile file = given.caseFile("c1");

        assertThat(file.takedownCase()).isEqualTo(takedownCase("c1"));
        List<Entry> claims =
                Samples.sparse().stream().filter(Claim.class::isInstance).collect(Collectors.toList());
        assertThat(file.claims()).map(Entry.class::cast).containsExactlyElementsOf(claims);
        assertThat(file.linksHere()).containsExactly(link("c2", "c1", "z-source"));
        assertThat(file.sources())
                .extracting(source -> source.sourceId().text())
                .containsExactly("s1", "z-original", "z-source");
        assertThat(file.batches()).containsExactly(1);
        assertThat(file.speaker(file.figures().get(0))).isEqualTo("Publisher");
    }

    @Test
    void allCaseFilesAreTheSameAsEachAlone() {
        List<Entry> all = new ArrayList<>(Samples.sparse());
        all.addAll(Samples.full());
        for (int i = 0; i < 450; i++) {
            all.add(takedownCase("many-" + i));
            all.add(figure("many-" + i, i % 2 == 0 ? "s1" : "z-source", i));
        }
        given.imports(Register.Mode.DECLARE, all);
        try (RegisterView view = register.view(Fixture.TODAY)) {
            List<CaseFile> files = view.caseFiles().toList();
            assertThat(files)
                    .hasSize(454)
                    .isSortedAccordingTo(java.util.Comparator.comparing(
                            file -> file.takedownCase().caseId()));
            for (String caseId : List.of("c1", "c2", "z-full", "z-related", "many-0", "many-449")) {
                assertThat(files).contains(view.caseFile(slug(caseId)).orElseThrow());
            }
            SortedSet<Slug> some = new TreeSet<>(List.of(slug("c1"), slug("no-such-case"), slug("z-full")));
            for (int i = 0; i < 450; i += 2) {
                some.add(slug("many-" + i));
            }
            assertThat(view.caseFiles(some).toList())
                    .isEqualTo(files.stream()
                            .filter(file -> some.contains(file.takedownCase().caseId()))
                            .collect(Collectors.toList()));
            assertThat(view.caseFiles(new TreeSet<>()).toList()).isEmpty();
        }
    }

    @Test
    void theCasesThatLaterBatchesTouchedAreKnown() {
        given.imports(source("s1"), takedownCase("a"), takedownCase("b"), takedownCase("c"), takedownCase("d"));
        given.imports(takedownCase("b", "Another title", null));
        given.imports(figure("c", "s1", 1), link("c", "d", "s1"));
        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.touchedSince(3)).isEmpty();
            assertThat(view.touchedSince(2)).containsExactly(slug("c"), slug("d"));
            assertThat(view.touchedSince(1)).containsExactly(slug("b"), slug("c"), slug("d"));
            assertThat(view.touchedSince(0)).containsExactly(slug("a"), slug("b"), slug("c"), slug("d"));
        }
        try (RegisterView earlier = register.view(Fixture.TODAY, 2)) {
            assertThat(earlier.touchedSince(1)).containsExactly(slug("b"));
        }
    }

    @Test
    void aViewStaysAtItsMoment() {
        given.imports(source("s1"), takedownCase("c1"), figure("c1", "s1", 1));
        try (RegisterView before = register.view(Fixture.TODAY);
                Cursor<Figure> half = before.entries(Figure.class)) {
            given.imports(takedownCase("c2"), figure("c1", "s1", 2));

            assertThat(half.next()).isEqualTo(figure("c1", "s1", 1));
            assertThat(before.newestBatch().orElseThrow().number()).isEqualTo(1);
            assertThat(before.entries(TakedownCase.class).toList()).hasSize(1);
            assertThat(before.caseFile(slug("c1")).orElseThrow().batches()).containsExactly(1);
        }
        assertThat(given.stored(Figure.class)).containsExactly(figure("c1", "s1", 2));
    }

    @Test
    void readersGoOnReadingWhileABatchIsOpen() {
        given.imports(source("s1"));
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(given.offer(source("s2")));
            batch.settle();
            assertThat(given.stored(Source.class)).containsExactly(source("s1"));
            batch.commit(Fixture.NOW, "tester", null, List.of());
            assertThat(given.stored(Source.class)).containsExactly(source("s1"), source("s2"));
        }
    }

    @Test
    void batchesAreKeptAsTheyWereCommitted() {
        BatchFile file = new BatchFile(
                1, "a.zip!rows.csv", "figures", "0".repeat(64), 123, "UTF-8", 15, new Outcomes(5, 4, 3), 2, 1);
        given.imports(source("s0"));
        Batch second;
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(given.offer(source("s1")));
            batch.settle();
            second = batch.commit(Fixture.NOW, "tester", "a note", List.of(file));
        }
        try (RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(second).isEqualTo(new Batch(2, Fixture.NOW, "tester", "a note", 0, List.of(file)));
            assertThat(view.newestBatch()).contains(second);
            assertThat(view.batches().toList()).extracting(Batch::number).containsExactly(1, 2);
        }
    }

    @Test
    void aCaseUnderEmbargoIsSeenFromItsDayOn() {
        given.imports(source("s1"), takedownCase("c1", "Case", EMBARGO), figure("c1", "s1", 1));

        assertThat(given.everything(EMBARGO.minusDays(1))).isEmpty();
        assertThat(given.everything(EMBARGO)).hasSize(3);
        try (RegisterView view = register.view(EMBARGO.minusDays(1))) {
            assertThat(view.caseFile(slug("c1"))).isEmpty();
            assertThat(view.caseFiles().toList()).isEmpty();
        }
    }

    @Test
    void linksFromAndToAnEmbargoedCaseAreInvisible() {
        given.imports(
                source("s1"),
                takedownCase("open"),
                takedownCase("secret", "Secret", EMBARGO),
                event("open", "s1", "2020"),
                link("open", "secret", "s1"),
                link("secret", "open", "s1"));
        try (RegisterView view = register.view(Fixture.TODAY)) {
            CaseFile file = view.caseFile(slug("open")).orElseThrow();
            assertThat(file.links()).isEmpty();
            assertThat(file.linksHere()).isEmpty();
            assertThat(file.sources()).hasSize(1);
        }
        assertThat(given.everything(Fixture.TODAY))
                .containsExactly(source("s1"), takedownCase("open"), event("open", "s1", "2020"));
    }

    @Test
    void sourcesAndPoliciesThatOnlyAnEmbargoedCaseRefersToAreInvisible() {
        given.imports(
                platform("p1"),
                source("only-secret", "original-of-secret"),
                source("original-of-secret"),
                source("original-of-both"),
                source("secret-copy", "original-of-both"),
                source("open-copy", "original-of-both"),
                source("both"),
                source("only-link"),
                source("of-volume"),
                source("unused"),
                policy("only-secret-policy", "p1"),
                policy("both-policy", "p1"),
                policy("unused-policy", "p1"),
                takedownCase("open"),
                takedownCase("secret", "Secret", EMBARGO),
                event("secret", "only-secret", "2020"),
                event("secret", "secret-copy", "2020"),
                event("secret", "of-volume", "2020"),
                rationale("secret", "both", "only-secret-policy"),
                rationale("secret", "only-secret", "both-policy"),
                rationale("open", "both", "both-policy"),
                event("open", "open-copy", "2020"),
                link("open", "secret", "only-link"),
                volume("of-volume", "p1", "2020", "items", 1));

        assertThat(given.messages()).isEmpty();
        assertThat(given.stored(Source.class))
                .extracting(source -> source.sourceId().text())
                .containsExactly("both", "of-volume", "open-copy", "original-of-both", "unused");
        assertThat(given.stored(Policy.class))
                .extracting(policy -> policy.policyId().text())
                .containsExactly("both-policy", "unused-policy");
        assertThat(given.stored(Source.class, EMBARGO)).hasSize(9);
    }
}
