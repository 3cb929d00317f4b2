package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.value.Slug;

/** What is open in the cases told so far, by kind and then in the order in which the cases are told. */
final class Findings {

    private final Map<OpenQuestion.Kind, List<Finding>> byKind = new EnumMap<>(OpenQuestion.Kind.class);
    private final Set<Slug> contradicted = new HashSet<>();

    /**
     * Something open about a case.
     *
     * @param caseId the case
     * @param question what is open
     */
    record Finding(Slug caseId, OpenQuestion question) {}

    void add(CaseJudgement judged) {
        for (OpenQuestion question : judged.questions()) {
            byKind.computeIfAbsent(question.kind(), kind -> new ArrayList<>())
                    .add(new Finding(judged.caseId(), question));
            if (question.kind() == OpenQuestion.Kind.CONTRADICTION) {
                contradicted.add(judged.caseId());
            }
        }
    }

    List<Finding> of(OpenQuestion.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Everything, by kind. */
    List<Finding> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    boolean isContradicted(Slug caseId) {
        return contradicted.contains(caseId);
    }
}
