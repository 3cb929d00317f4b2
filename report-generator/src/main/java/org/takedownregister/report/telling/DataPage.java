package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.takedownregister.report.export.ExportedFile;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** What readers can take away, what each file is for, and how to prove that it is what was published. */
final class DataPage {

    private DataPage() {}

    /** A kind of file, in the order in which they are shown; a file belongs to the first kind that fits. */
    private enum Kind {
        CITATION(
                "citation",
                "Citing the register",
                "How to cite the register as a whole; with its batch, its day and a hash of its data.",
                "CITATION.cff"),
        PACKAGE(
                "package",
                "For another register",
                "The exact tables, which another register imports. Do not open them with a spreadsheet: their text is"
                        + " not guarded against being run as a formula.",
                "data/package/"),
        TABLES(
                "tables",
                "For spreadsheets",
                "Every table, safe to open: an apostrophe stands before a text that a spreadsheet would run.",
                "data/tables/"),
        STIX(
                "stix",
                "For threat-intelligence tools",
                "Bundles of STIX 2.1, by year, of large years by month. Their extension is this project’s own and no part of STIX.",
                "data/stix/"),
        FEEDS("feeds", "For feed readers", "Atom feeds of the cases that were touched last.", "feeds/"),
        MEANING(
                "meaning",
                "What the columns mean",
                "Every table and column: type, key, vocabulary, meaning.",
                "data/dictionary."),
        JSON(
                "json",
                "For programs",
                "The whole register as JSON, by year, of large years by month, with its JSON Schemas.",
                "");

        private final String id;
        private final String heading;
        private final String about;
        private final String start;

        Kind(String id, String heading, String about, String start) {
            this.id = id;
            this.heading = heading;
            this.about = about;
            this.start = start;
        }

        static Kind of(ExportedFile file) {
            return Arrays.stream(values())
                    .filter(kind -> file.path().startsWith(kind.start))
                    .findFirst()
                    .orElse(JSON);
        }
    }

    static Article of(Setting setting) {
        String path = Part.DATA.address();
        List<Section> sections = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Grid.Row> rows = setting.exported().stream()
                    .filter(file -> Kind.of(file) == kind)
                    .map(DataPage::row)
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(Section.of(kind.id, kind.heading, List.of(Phrase.of(kind.about)), grid(kind, rows)));
            }
        }
        sections.add(Section.of(
                "proof",
                "Proof",
                List.of(
                        Phrase.of("The SHA-256 of every file of this site stands in ")
                                .link("manifest.json", "manifest.json")
                                .and(". Who has a copy of the site checks it with the command: takedowns verify DIR."),
                        Phrase.of("A case’s page leads to one JSON file with everything that is said of the case."))));
        return new Article(
                setting.frame(path, "Data", "What can be taken away, and what each file is for.", Part.DATA),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Data",
                Phrase.of("Everything that the pages show, to take away: as of " + setting.standing()
                        + ". A case under embargo is in none of these files."),
                List.of(),
                sections,
                List.of());
    }

    private static Grid.Row row(ExportedFile file) {
        return new Grid.Row(
                null,
                List.of(
                        Phrase.EMPTY.link(file.path(), file.path()),
                        Phrase.EMPTY.foreign(file.about()),
                        Phrase.EMPTY.count(file.bytes()),
                        Phrase.EMPTY.digits(file.sha256())));
    }

    private static Grid grid(Kind kind, List<Grid.Row> rows) {
        return new Grid(
                "Files: " + kind.heading,
                List.of(
                        Grid.Column.text("File"),
                        Grid.Column.text("What it is"),
                        Grid.Column.number("Bytes"),
                        Grid.Column.text("SHA-256")),
                rows);
    }
}
