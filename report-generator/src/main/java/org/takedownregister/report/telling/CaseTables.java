package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/** Tables of cases, alike on every page. */
final class CaseTables {

    private static final List<Grid.Column> COLUMNS = List.of(
            Grid.Column.text("Case"),
            Grid.Column.text("When"),
            Grid.Column.text("Platform"),
            Grid.Column.text("What"),
            Grid.Column.text("Why"),
            Grid.Column.text("Leading statement"));

    Grid of(String caption, List<Listed> cases, Ways ways) {
        return new Grid(
                caption,
                COLUMNS,
                cases.stream()
                        .map(listed -> new Grid.Row(null, cells(listed, ways)))
                        .toList());
    }

    /** The cells of a case. */
    static List<Phrase> cells(Listed listed, Ways ways) {
        List<Phrase> cells = new ArrayList<>();
        cells.add(title(listed, ways));
        cells.add(when(listed));
        cells.add(
                Phrase.joined(listed.platforms().stream().map(ways::toPlatform).toList(), ", ", ", "));
        cells.add(what(listed));
        cells.add(why(listed));
        cells.add(leading(listed));
        return cells;
    }

    static Phrase title(Listed listed, Ways ways) {
        return Phrase.EMPTY.link(ways.to(Addresses.caseFile(listed.id())), listed.title());
    }

    static Phrase when(Listed listed) {
        EdtfDate date = listed.date();
        return date == null ? Phrase.of("no date known") : Phrase.EMPTY.date(date);
    }

    private static Phrase what(Listed listed) {
        if (listed.isAllegation()) {
            return Phrase.of(Words.of(listed.subject()) + ", alleged");
        }
        if (!listed.isCounted()) {
            return Phrase.of(Words.of(listed.subject()));
        }
        return Phrase.of(Words.of(listed.subject()) + ", "
                + Assets.joined(listed.actions().stream().map(Words::done).toList()));
    }

    /** On what the reasons rest and under which rules they are given: {@code Behaviour; Platform’s own terms}. */
    static Phrase why(Listed listed) {
        if (listed.bases().isEmpty()) {
            return Phrase.EMPTY.aside("no reason given");
        }
        return Phrase.of(Assets.joined(listed.bases().stream().map(Words::of).toList()) + "; "
                + Assets.joined(listed.grounds().stream().map(Words::of).toList()));
    }

    static Phrase leading(Listed listed) {
        if (listed.leading().isEmpty()) {
            return Phrase.EMPTY.aside("no figure stated");
        }
        Phrase stated = Phrase.of(listed.leading() + ", says ").foreign(listed.speaker());
        return listed.rivals() ? stated.and(" ").chip("contradicted", "clash") : stated;
    }
}
