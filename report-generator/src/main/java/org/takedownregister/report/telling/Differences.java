package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Change;
import org.takedownregister.report.export.ChangesFeed;
import org.takedownregister.report.export.Difference;
import org.takedownregister.report.export.Difference.Kind;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.words.Numbers;

/** What differs from the publication before, row by row and field by field. */
final class Differences {

    private Differences() {}

    /** The sections of the page; only where to get the files, where there was no publication before. */
    static List<Section> of(Difference difference, Ways ways) {
        Phrase files = Phrase.of("Take it away as ")
                .link(ways.to(Difference.JSON), "JSON")
                .and(" or follow it as an ")
                .link(ways.to(ChangesFeed.PATH), "Atom feed")
                .and(".");
        List<Section> sections = new ArrayList<>();
        if (difference.from() == 0) {
            sections.add(Section.of(
                    "since",
                    "Since the last publication",
                    List.of(Phrase.of("There is no earlier publication to compare with. ")
                            .and(files))));
            return sections;
        }
        sections.add(Section.of(
                "since",
                "Since the last publication",
                List.of(Phrase.of("Batch " + difference.to() + " compared with batch " + difference.from() + ": "
                                + difference.summary() + ". ")
                        .and(files))));
        for (Kind kind : Kind.values()) {
            if (difference.count(kind) > 0) {
                sections.add(section(difference, kind));
            }
        }
        return sections;
    }

    private static Section section(Difference difference, Kind kind) {
        List<Change> shown = difference.shown(kind);
        String heading = Deeds.capital(kind.code());
        List<Phrase> note = shown.size() == difference.count(kind)
                ? List.of()
                : List.of(Phrase.of("The first " + shown.size() + " of " + Numbers.grouped(difference.count(kind))
                        + " rows, by table and key; all stand in the JSON files."));
        if (kind != Kind.CHANGED) {
            List<Grid.Row> rows = shown.stream()
                    .map(change -> new Grid.Row(null, List.of(key(change), table(change), values(change))))
                    .toList();
            return Section.of(
                    kind.code(),
                    heading,
                    note,
                    new Grid(
                            heading + " rows",
                            List.of(
                                    Grid.Column.text("Row"),
                                    Grid.Column.text("Table"),
                                    Grid.Column.text("What it said")),
                            rows));
        }
        return Section.of(
                kind.code(),
                heading,
                note,
                new Grid(
                        "Changed fields",
                        List.of(
                                Grid.Column.text("Row"),
                                Grid.Column.text("Table"),
                                Grid.Column.text("Field"),
                                Grid.Column.text("Before"),
                                Grid.Column.text("Now")),
                        shown.stream()
                                .flatMap(change -> fields(change).stream())
                                .toList()));
    }

    private static List<Grid.Row> fields(Change change) {
        List<Grid.Row> rows = new ArrayList<>();
        Entry before = change.before();
        Entry after = change.after();
        if (before != null && after != null) {
            for (Column column : change.table().columns()) {
                if (Difference.differs(column, before, after)) {
                    rows.add(new Grid.Row(
                            null,
                            List.of(
                                    key(change),
                                    table(change),
                                    Phrase.of(column.name()),
                                    value(column.text(before)),
                                    value(column.text(after)))));
                }
            }
        }
        return rows;
    }

    private static Phrase key(Change change) {
        Entry row = Difference.row(change);
        return Phrase.EMPTY.foreign(change.table().key().stream()
                .map(column -> column.text(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / ")));
    }

    private static Phrase table(Change change) {
        Table table = change.table();
        return Phrase.of(table.tableName().replace('_', ' '));
    }

    private static Phrase values(Change change) {
        Entry row = Difference.row(change);
        List<Phrase> values = new ArrayList<>();
        for (Column column : change.table().columns()) {
            if (!column.isKey() && !column.text(row).isEmpty()) {
                values.add(Phrase.of(column.name() + ": ").and(value(column.text(row))));
            }
        }
        return Phrase.joined(values, "; ", "; ");
    }

    private static Phrase value(String text) {
        return text.isEmpty() ? Phrase.of("nothing") : Phrase.EMPTY.foreign(text);
    }
}
