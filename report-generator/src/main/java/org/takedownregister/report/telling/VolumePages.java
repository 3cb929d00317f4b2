package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.page.Span;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Numbers;
import org.takedownregister.report.words.Words;

/** Aggregate counts of transparency reports, which are no cases; read as a stream. */
final class VolumePages {

    private static final String NOTE =
            "Aggregate counts that platforms publish in transparency reports. They are no cases"
                    + " and count in none, and the register adds none of them up: categories overlap from report to report.";

    private static final List<Grid.Column> COLUMNS = List.of(
            Grid.Column.text("Period"),
            Grid.Column.text("What is counted"),
            Grid.Column.text("Narrowed to"),
            Grid.Column.number("Number"),
            Grid.Column.text("Stands in"));

    private final Setting setting;

    VolumePages(Setting setting) {
        this.setting = setting;
    }

    void print(RegisterView view, Press press) {
        SortedMap<Slug, Integer> rows = new TreeMap<>();
        try (Cursor<Volume> volumes = view.entries(Volume.class)) {
            volumes.forEachRemaining(volume -> rows.merge(volume.platform(), 1, Integer::sum));
        }
        press.print(Part.VOLUMES.address(), "article", () -> list(rows));
        Map<Slug, Pages> pages = new HashMap<>();
        rows.forEach((platform, count) -> pages.put(platform, new Pages(press, platform, count)));
        try (Cursor<Volume> volumes = view.entries(Volume.class)) {
            volumes.forEachRemaining(volume ->
                    Objects.requireNonNull(pages.get(volume.platform())).add(volume));
        }
        rows.keySet()
                .forEach(platform -> Objects.requireNonNull(pages.get(platform)).end());
    }

    /** The pages of one platform, each printed as soon as it is full. */
    private final class Pages {

        private final Press press;
        private final Slug platform;
        private final int pages;
        private final List<Volume> rows = new ArrayList<>();
        private int number = 1;

        Pages(Press press, Slug platform, int count) {
            this.press = press;
            this.platform = platform;
            this.pages = Paging.pages(count);
        }

        void add(Volume volume) {
            rows.add(volume);
            if (rows.size() == Paging.ROWS) {
                end();
            }
        }

        void end() {
            if (!rows.isEmpty()) {
                page(press, platform, rows, number++, pages);
                rows.clear();
            }
        }
    }

    private Article list(SortedMap<Slug, Integer> rows) {
        String path = Part.VOLUMES.address();
        Ways ways = setting.from(path);
        List<Grid.Row> lines = new ArrayList<>();
        for (Map.Entry<Slug, Integer> entry : rows.entrySet()) {
            lines.add(new Grid.Row(
                    null,
                    List.of(
                            Phrase.EMPTY.link(
                                    ways.to(Addresses.volumes(entry.getKey())),
                                    setting.catalogue().platformName(entry.getKey())),
                            Phrase.EMPTY.count(entry.getValue()))));
        }
        return new Article(
                setting.frame(path, "Volumes", "Aggregate counts of transparency reports.", Part.VOLUMES),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Volumes",
                Phrase.of(rows.isEmpty() ? NOTE + " The register holds none yet." : NOTE),
                List.of(),
                lines.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "volumes",
                                "By platform",
                                List.of(),
                                new Grid(
                                        "Counts by platform",
                                        List.of(Grid.Column.text("Platform"), Grid.Column.number("Counts held")),
                                        lines))),
                List.of());
    }

    private void page(Press press, Slug platform, List<Volume> volumes, int number, int pages) {
        String path = Addresses.volumes(platform);
        String at = Addresses.further(path, number);
        Ways ways = setting.from(at);
        String title = "Volumes of " + setting.catalogue().platformName(platform);
        Grid grid = new Grid(
                title,
                COLUMNS,
                volumes.stream().map(volume -> row(volume, ways)).toList());
        press.print(
                at,
                "article",
                () -> new Article(
                        setting.frame(at, Paging.title(title, number), title + ", as reported.", Part.VOLUMES),
                        setting.trail(at, Part.VOLUMES),
                        "Volumes",
                        setting.catalogue().platformName(platform),
                        Phrase.of(NOTE),
                        List.of(),
                        List.of(Section.of("counts", number == 1 ? "As reported" : "Page " + number, List.of(), grid)),
                        Paging.links(path, number, pages)));
    }

    private static Grid.Row row(Volume volume, Ways ways) {
        String unit = volume.unit().isCurrency() ? volume.unit().code() + "\u00a0" : "";
        return new Grid.Row(
                Addresses.anchor(volume),
                List.of(
                        Phrase.EMPTY.date(volume.period()),
                        Phrase.EMPTY.foreign(volume.measure().text().replace('-', ' ')),
                        narrowed(volume),
                        Phrase.EMPTY.with(new Span.Counted(
                                Long.toString(volume.value()), unit + Numbers.grouped(volume.value()), null)),
                        ways.toSource(volume.sourceId())));
    }

    private static Phrase narrowed(Volume volume) {
        List<String> parts = new ArrayList<>();
        String territory = volume.territory();
        add(parts, territory == null ? null : Ways.place(territory));
        add(parts, volume.requester());
        add(parts, volume.category());
        add(parts, volume.ground() == Ground.NOT_STATED ? null : Words.of(volume.ground()));
        add(parts, volume.decision());
        add(parts, volume.contentType());
        add(parts, volume.detection());
        return parts.isEmpty() ? Phrase.EMPTY.aside("everything") : Phrase.EMPTY.foreign(Assets.joined(parts));
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
