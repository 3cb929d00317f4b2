package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Confidence;
import org.takedownregister.domain.entry.PartyKind;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.value.Country;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.words.Words;

/** Who is said to be behind it and who else is named; always with who says so and how firmly. */
final class Parties {

    private static final Set<Role> BEHIND = EnumSet.of(Role.OPERATED_FROM, Role.LINKED_TO, Role.RUN_BY);

    private final Voices voices;
    private final Ways ways;
    private final Verdicts verdicts;

    Parties(Voices voices, Ways ways, CaseJudgement judged) {
        this.voices = voices;
        this.ways = ways;
        this.verdicts = Verdicts.of(judged.attributions());
    }

    List<Section> tell() {
        List<Section> sections = new ArrayList<>();
        List<Attribution> behind = those(true);
        if (!behind.isEmpty()) {
            sections.add(Section.of(
                    "who",
                    "Who is said to be behind it",
                    List.of(),
                    grid("Claims about who ran it and from where", behind)));
        }
        List<Attribution> others = those(false);
        if (!others.isEmpty()) {
            sections.add(Section.of(
                    "named",
                    behind.isEmpty() ? "Who is named" : "Who else is named",
                    List.of(),
                    grid("Claims about whom it addressed, promoted or concerned", others)));
        }
        return sections;
    }

    private List<Attribution> those(boolean behind) {
        return voices.file().attributions().stream()
                .filter(claim -> BEHIND.contains(claim.role()) == behind)
                .sorted(Comparator.comparing(Attribution::role)
                        .thenComparing(Attribution::value)
                        .thenComparing(voices.foremost()))
                .toList();
    }

    private Grid grid(String caption, List<Attribution> claims) {
        List<Grid.Column> columns = new ArrayList<>(
                List.of(Grid.Column.text("Claim"), Grid.Column.text("By"), Grid.Column.text("How firmly")));
        boolean judged = !verdicts.all(claims).isEmpty();
        if (judged) {
            columns.add(Grid.Column.text("Beside the others"));
        }
        return new Grid(caption, columns, rows(claims, judged));
    }

    /** Who claims the same as firmly shares a row. */
    private List<Grid.Row> rows(List<Attribution> claims, boolean judged) {
        Map<List<Phrase>, List<Attribution>> alike = new LinkedHashMap<>();
        claims.forEach(
                claim -> alike.computeIfAbsent(List.of(claimed(claim), firmness(claim)), same -> new ArrayList<>())
                        .add(claim));
        List<Grid.Row> rows = new ArrayList<>();
        alike.forEach((same, those) -> {
            List<Phrase> cells = new ArrayList<>(List.of(same.get(0), voices.speakers(those), same.get(1)));
            if (judged) {
                cells.add(verdicts.all(those));
            }
            rows.add(new Grid.Row(null, cells));
        });
        return rows;
    }

    private Phrase claimed(Attribution claim) {
        Phrase phrase = Phrase.of(Words.of(claim.role()) + " ").and(ways.toParty(claim.value()));
        PartyKind kind = claim.partyKind();
        return kind == null || Country.isCode(claim.value()) ? phrase : phrase.aside(Words.of(kind));
    }

    /** {@code says so directly, high confidence; technical links}. */
    static Phrase firmness(Attribution claim) {
        Phrase phrase = Phrase.of(Words.of(claim.level()));
        Confidence confidence = claim.confidence();
        if (confidence != null) {
            phrase = phrase.and(", " + Words.of(confidence));
        }
        String evidence = claim.evidence();
        if (evidence != null) {
            phrase = phrase.and("; evidence: ").foreign(evidence);
        }
        return phrase.aside(claim.locator());
    }
}
