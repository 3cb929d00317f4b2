package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;

class LineageTest {

    private static Files file(String caseId, String announced) {
        Files files = Files.ofCase(caseId).platform("report", "Meta", null);
        return announced.isEmpty() ? files : files.event(EventKind.ANNOUNCED, announced);
    }

    @Test
    void aChainRunsBothWaysInTheOrderOfItsDays() {
        List<CaseFile> cases = List.of(
                file("first", "2018-01").linkHere(LinkKind.RECIDIVISM, "second").build(),
                file("second", "2019-05-01")
                        .link(LinkKind.RECIDIVISM, "first")
                        .linkHere(LinkKind.RECIDIVISM, "third")
                        .linkHere(LinkKind.RECIDIVISM, "undated")
                        .linkHere(LinkKind.SAME_ACTOR, "other")
                        .build(),
                file("third", "2020").link(LinkKind.RECIDIVISM, "second").build(),
                file("undated", "").link(LinkKind.RECIDIVISM, "second").build(),
                file("other", "2018").link(LinkKind.SAME_ACTOR, "second").build());

        for (CaseFile here : cases.subList(0, 4)) {
            assertThat(Lineage.of(here, Files.lookup(cases))).singleElement().satisfies(chain -> {
                assertThat(chain.kind()).isEqualTo(LinkKind.RECIDIVISM);
                assertThat(chain.complete()).isTrue();
                assertThat(ids(chain)).containsExactly("first", "second", "third", "undated");
                assertThat(chain.steps().stream().filter(Lineage.Step::isHere).map(Lineage.Step::caseId))
                        .containsExactly(here.takedownCase().caseId());
                assertThat(chain.steps().get(1).links())
                        .extracting(link -> link.relatedCaseId().text())
                        .containsExactly("first");
            });
        }
        assertThat(Lineage.of(cases.get(4), Files.lookup(cases))).isEmpty();
    }

    @Test
    void thePartsOfAWholeAreNotInOneAnothersChain() {
        List<CaseFile> cases = List.of(
                file("whole", "2020-09")
                        .linkHere(LinkKind.PART_OF, "one")
                        .linkHere(LinkKind.PART_OF, "two")
                        .build(),
                file("one", "2020-08-01").link(LinkKind.PART_OF, "whole").build(),
                file("two", "2020-08-02").link(LinkKind.PART_OF, "whole").build());

        assertThat(ids(Lineage.of(cases.get(0), Files.lookup(cases)).get(0))).containsExactly("one", "two", "whole");
        assertThat(ids(Lineage.of(cases.get(1), Files.lookup(cases)).get(0))).containsExactly("one", "whole");
    }

    @Test
    void aCircleOfLinksEndsAndACaseThatIsNotThereIsLeftOut() {
        List<CaseFile> cases = List.of(
                file("a", "2020")
                        .link(LinkKind.FOLLOW_UP, "b")
                        .linkHere(LinkKind.FOLLOW_UP, "b")
                        .link(LinkKind.FOLLOW_UP, "under-embargo")
                        .build(),
                file("b", "2021")
                        .link(LinkKind.FOLLOW_UP, "a")
                        .linkHere(LinkKind.FOLLOW_UP, "a")
                        .build());

        assertThat(ids(Lineage.of(cases.get(0), Files.lookup(cases)).get(0))).containsExactly("a", "b");
    }

    @Test
    void aChainThatIsTooLongSaysThatItIsNotComplete() {
        Files hub = file("hub", "2020");
        List<CaseFile> cases = new ArrayList<>();
        for (int i = 0; i < Lineage.MOST; i++) {
            hub.linkHere(LinkKind.FOLLOW_UP, "case-" + i);
            cases.add(file("case-" + i, "2021").link(LinkKind.FOLLOW_UP, "hub").build());
        }
        Lineage chain = Lineage.of(hub.build(), Files.lookup(cases)).get(0);

        assertThat(chain.steps()).hasSize(Lineage.MOST);
        assertThat(chain.complete()).isFalse();
    }

    private static List<String> ids(Lineage chain) {
        return chain.steps().stream().map(step -> step.caseId().text()).collect(Collectors.toList());
    }

    // circles of part-of

    private static final Map<Slug, List<Slug>> WHOLES = Map.of(
            new Slug("a"), List.of(new Slug("b"), new Slug("x")),
            new Slug("b"), List.of(new Slug("c")),
            new Slug("x"), List.of(new Slug("y"), new Slug("a")),
            new Slug("y"), List.of(new Slug("x")));

    private static Optional<String> circle(String part, String whole) {
        return PartOfCycle.closedBy(new Slug(part), new Slug(whole), caseId -> WHOLES.getOrDefault(caseId, List.of()))
                .map(PartOfCycle::text);
    }

    @Test
    void aLinkThatClosesACircleIsFoundWithTheCircle() {
        assertThat(circle("c", "a")).hasValue("c, part of a, part of b, part of c");
        assertThat(circle("c", "b")).hasValue("c, part of b, part of c");
        assertThat(circle("c", "c")).hasValue("c, part of c");
    }

    @Test
    void aLinkThatClosesNoneIsNotRefusedAndOldCirclesDoNotHoldTheSearch() {
        assertThat(circle("d", "a")).isEmpty();
        assertThat(circle("c", "d")).isEmpty();
    }
}
