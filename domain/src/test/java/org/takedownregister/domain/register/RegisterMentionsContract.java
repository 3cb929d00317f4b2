package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.register.Samples.event;
import static org.takedownregister.domain.register.Samples.figure;
import static org.takedownregister.domain.register.Samples.platform;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.source;
import static org.takedownregister.domain.register.Samples.takedownCase;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;

/** What every store of a register keeps to with what rows say along with others. */
public abstract class RegisterMentionsContract {

    private static final Platform DETAILED =
            new Platform(slug("facebook"), "Facebook", "Meta", List.of("The Facebook"));

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

    private Offer offer(List<Entry> entries, Entry... mentions) {
        return new Offer(given.row(), entries, List.of(mentions));
    }

    private Settlement imports(Offer... offers) {
        return given.offers(Register.Mode.DECLARE, List.of(offers), List.of());
    }

    private static Source otherwise(String id) {
        return new Source(slug(id), SourceKind.COURT, "Another", "Title", null, null, null, null, List.of());
    }

    @Test
    void aMentionMayRecurIfItIsEqual() {
        Settlement settlement = imports(
                offer(List.of(takedownCase("c1"), figure("c1", "s1", 1)), source("s1"), platform("facebook")),
                offer(List.of(takedownCase("c2"), figure("c2", "s1", 1)), source("s1"), platform("facebook")));

        assertThat(given.messages()).isEmpty();
        assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(2, 0, 0));
        assertThat(given.stored(Source.class)).containsExactly(source("s1"));
        assertThat(given.stored(Platform.class)).containsExactly(platform("facebook"));
    }

    @Test
    void aMentionThatDiffersIsRefused() {
        imports(offer(List.of(takedownCase("c1")), source("s1")), offer(List.of(takedownCase("c2")), otherwise("s1")));

        assertThat(given.messages())
                .containsExactly("rows.csv, line 3, column source_id: found \"s1\", expected a row of sources that no"
                        + " other row of the batch says differently or again. Remove it or rows.csv, line 2, or let"
                        + " them differ in source_id. [row-duplicate]");
        assertThat(given.stored(Source.class)).containsExactly(source("s1"));
    }

    @Test
    void aMentionAddsAPlatformAndNeverChangesIt() {
        given.imports(DETAILED);
        Settlement settlement = imports(offer(List.of(takedownCase("c1")), platform("facebook")));

        assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(1, 0, 0));
        assertThat(given.stored(Platform.class)).containsExactly(DETAILED);
    }

    @Test
    void theRowOfAPlatformIsMoreThanItsMentionBeforeOrAfter() {
        imports(offer(List.of(takedownCase("c1")), platform("facebook")), offer(List.of(DETAILED)));
        assertThat(given.messages()).isEmpty();
        assertThat(given.stored(Platform.class)).containsExactly(DETAILED);

        imports(offer(List.of(DETAILED)), offer(List.of(takedownCase("c2")), platform("facebook")));
        assertThat(given.messages()).isEmpty();
        assertThat(given.stored(Platform.class)).containsExactly(DETAILED);
    }

    @Test
    void aMentionOfASourceUpdatesWhatIsStored() {
        given.imports(source("s1"));
        Settlement settlement = imports(offer(List.of(takedownCase("c1")), otherwise("s1")));

        assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(0, 1, 0));
        assertThat(given.stored(Source.class)).containsExactly(otherwise("s1"));
    }

    @Test
    void theRowOfASourceMayComeBesideEqualMentionsButOnlyOnce() {
        imports(
                offer(List.of(takedownCase("c1")), source("s1")),
                offer(List.of(source("s1"))),
                offer(List.of(takedownCase("c2")), source("s1")),
                offer(List.of(source("s1"))));

        assertThat(given.refusals()).hasSize(1);
        assertThat(given.refusals().get(0).offer().row().line()).isEqualTo(5);
    }

    @Test
    void aMentionOfARefusedRowIsForgottenWithIt() {
        imports(
                offer(List.of(figure("nowhere-at-all", "s1", 1)), source("s1"), platform("facebook")),
                offer(List.of(takedownCase("c1"), event("c1", "s1", "2020"))));

        assertThat(given.refusals()).hasSize(2);
        assertThat(given.everything(Fixture.TODAY)).isEmpty();
    }

    @Test
    void aRefusedRowLeavesTheMentionsOfOthersAsTheyWere() {
        imports(
                offer(List.of(takedownCase("c1")), source("s1"), platform("facebook")),
                offer(List.of(source("s1"), figure("nowhere-at-all", "s1", 1))),
                offer(List.of(DETAILED, figure("nowhere-at-all", "s1", 1))),
                offer(List.of(source("s1"))));

        assertThat(given.refusals())
                .extracting(refusal -> refusal.offer().row().line())
                .containsExactly(3L, 4L);
        assertThat(given.stored(Platform.class)).containsExactly(platform("facebook"));
        assertThat(given.stored(Source.class)).containsExactly(source("s1"));
    }

    @Test
    void rowsThatOnlyMentionAreCountedToo() {
        Settlement settlement = imports(offer(List.of(), source("s1")), offer(List.of(), source("s1")));

        assertThat(settlement.outcomes().get(1)).isEqualTo(new Outcomes(1, 0, 1));
    }
}
