package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.source;
import static org.takedownregister.domain.register.Samples.takedownCase;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.Refused;

/** What every store of a register keeps to when something is erased from it. */
public abstract class ErasuresContract {

    private Register register;
    private Fixture given;

    /** Opens a register in an empty folder. */
    protected abstract Register open(Path inFolder);

    @BeforeEach
    void openRegister(@TempDir Path folder) {
        register = open(folder);
        given = new Fixture(register);
        given.imports(source("s1"), source("s2"), takedownCase("c1"), takedownCase("c2"));
        given.imports(figure("c1", "s1", 35), figure("c2", "s1", 7), figure("c1", "s2", 36), event("c1", "s1", "2020"));
        given.imports(figure("c1", "s1", 40));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private static Erasure erasure(Table table, Map<String, String> key) {
        return new Erasure(table, key, Fixture.NOW, "steward", "a court");
    }

    private static Erasure ofCase(String caseId) {
        return erasure(Table.CASES, Map.of("case_id", caseId));
    }

    @Test
    void aCaseGoesWithEverythingSaidOfItInEveryVersion() {
        Tombstone tombstone = register.erasures().erase(ofCase("c1"));

        assertThat(tombstone).isEqualTo(new Tombstone(1, Table.CASES, 5, Fixture.NOW, "steward", "a court", null));
        assertThat(given.stored(TakedownCase.class)).containsExactly(takedownCase("c2"));
        assertThat(given.stored(Figure.class)).containsExactly(figure("c2", "s1", 7));
        assertThat(given.stored(Event.class)).isEmpty();
        try (RegisterView then = register.view(Fixture.TODAY, 2)) {
            assertThat(then.entries(Figure.class).toList()).containsExactly(figure("c2", "s1", 7));
            assertThat(then.caseFile(Samples.slug("c1"))).isEmpty();
        }
        assertThat(register.erasures().tombstones()).containsExactly(tombstone);
    }

    @Test
    void aSourceGoesWithEverythingThatStandsInIt() {
        register.erasures().erase(erasure(Table.SOURCES, Map.of("source_id", "s1")));

        assertThat(given.stored(Source.class)).containsExactly(source("s2"));
        assertThat(given.stored(Figure.class)).containsExactly(figure("c1", "s2", 36));
        assertThat(given.stored(TakedownCase.class)).hasSize(2);
    }

    @Test
    void aClaimGoesAlone() {
        register.erasures().erase(erasure(Table.FIGURES, Map.of("case_id", "c1", "source_id", "s1")));

        assertThat(given.stored(Figure.class)).containsExactly(figure("c1", "s2", 36), figure("c2", "s1", 7));
        assertThat(given.stored(Event.class)).hasSize(1);
    }

    @Test
    void whatWasErasedIsRefusedUntilItIsLifted() {
        register.erasures().erase(ofCase("c1"));
        given.imports(takedownCase("c1"), figure("c1", "s1", 1), figure("c2", "s1", 8));

        assertThat(given.messages()).hasSize(2).allSatisfy(message -> assertThat(message)
                .contains("column case_id: found \"c1\", expected nothing of cases that was erased")
                .endsWith("lift the tombstone first: takedowns erase --lift 1. [row-erased]"));
        assertThat(given.stored(Figure.class)).containsExactly(figure("c2", "s1", 8));
    }

    @Test
    void aTombstoneIsLiftedOnce() {
        register.erasures().erase(ofCase("c1"));
        Tombstone lifted = register.erasures().lift(1, Fixture.NOW, "editor", "set aside");
        given.imports(takedownCase("c1"));

        assertThat(lifted.lifted()).isEqualTo(new Tombstone.Lifting(Fixture.NOW, "editor", "set aside"));
        assertThat(given.messages()).isEmpty();
        assertThatThrownBy(() -> register.erasures().lift(1, Fixture.NOW, "editor", "again"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("[tombstone-unknown]");
    }

    @Test
    void aSourceThatWasErasedRefusesWhatStandsInIt() {
        register.erasures().erase(erasure(Table.SOURCES, Map.of("source_id", "s1")));
        given.imports(figure("c1", "s1", 1));

        assertThat(given.messages()).singleElement().asString().endsWith("[row-erased]");
    }

    @Test
    void aKeyOfNothingOrOfSeveralIsRefused() {
        given.imports(figure("c1", "s1", AssetType.PAGE, 3), figure("c1", "s1", AssetType.ACCOUNT, 40));

        assertThatThrownBy(() -> register.erasures().erase(ofCase("c9"))).hasMessageContaining("[erasure-unknown]");
        assertThatThrownBy(() ->
                        register.erasures().erase(erasure(Table.FIGURES, Map.of("case_id", "c1", "source_id", "s1"))))
                .hasMessageContaining("Give also asset_type. [erasure-ambiguous]");
        assertThat(register.erasures().tombstones()).isEmpty();
    }

    @Test
    void whatIsNotThereCanBeRefusedBeforehand() {
        Tombstone tombstone = register.erasures().eraseIfThere(ofCase("c9"));
        given.imports(takedownCase("c9"));

        assertThat(tombstone.removed()).isZero();
        assertThat(given.messages()).singleElement().asString().endsWith("[row-erased]");
        assertThat(register.erasures().erase(ofCase("c9"))).isEqualTo(tombstone);
    }

    @Test
    void anErasureHasAReasonAndAKindOfRow() {
        assertThatThrownBy(() -> new Erasure(Table.CASES, Map.of("case_id", "c1"), Fixture.NOW, "x", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> erasure(Table.PLATFORMS, Map.of("platform_id", "p1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
