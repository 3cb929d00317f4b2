package org.takedownregister.importer.fiat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.cells.SourceCells;
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.PlatformNames;
import org.takedownregister.importer.layout.RowBinder;
import org.takedownregister.importer.layout.Rows;
import org.takedownregister.importer.row.Blanks;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.Reading;

/** Rows of the tracker. */
record FiatRows(Header header, RowBinder.Bound<FiatRow> binder) implements Rows {

    private static final FiatMapper MAPPER = Mappers.getMapper(FiatMapper.class);
    private static final Cell SOURCE = Cell.constant("fiat-2020");
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final List<Table> CLAIMS =
            List.of(Table.ACTIONS, Table.FIGURES, Table.ATTRIBUTIONS, Table.EVENTS, Table.OBSERVATIONS);

    @Override
    public void take(InputRow row, List<String> texts, RowHandler handler) {
        FiatRow cells = binder.bind(texts);
        Draft draft = new Draft(row, header);
        Map<String, String> actions = Enforcement.of(cells.shortDescription().text());
        if (cells.igAccounts().trimmed().matches("[1-9]\\d*") && actions.containsKey("facebook")) {
            actions.putIfAbsent("instagram", actions.getOrDefault("facebook", "removed"));
        }
        Set<String> platforms = platforms(cells, actions);
        platforms.forEach(id -> draft.mention(
                Table.PLATFORMS,
                new PlatformCells(Cell.constant(id), Cell.constant(PlatformNames.of(id)), null, null)));
        draft.mention(Table.SOURCES, source());
        Cell caseId = caseId(cells);
        boolean isSeveral = cells.cases().trimmed().matches("[2-9]|[1-9]\\d+");
        draft.entry(
                Table.CASES,
                MAPPER.toCase(
                        cells,
                        caseId,
                        Cell.constant(isSeveral ? "disclosure" : "network"),
                        Cell.constant(String.join(";", platforms)),
                        cells.caseHash().with("fiat:" + cells.caseHash().trimmed())));
        actions.forEach((platform, action) ->
                draft.entry(Table.ACTIONS, MAPPER.toAction(cells, caseId, SOURCE, action, platform)));
        for (StatedNumber count : StatedNumber.counts(cells)) {
            if (count.isGiven()) {
                draft.entry(Table.FIGURES, MAPPER.toFigure(count, caseId, SOURCE, cells.source()));
            }
        }
        for (StatedNumber score : StatedNumber.scores(cells)) {
            if (!score.value().isBlank()) {
                draft.entry(Table.FIGURES, MAPPER.toFigure(score, caseId, SOURCE, Cell.NONE));
            }
        }
        claims(cells, caseId, draft);
        draft.finish(handler);
    }

    private static void claims(FiatRow cells, Cell caseId, Draft draft) {
        String level = cells.attribution().text().startsWith("Proxy") ? "inferred" : "direct";
        for (Cell nation : items(cells.nation())) {
            if (!nation.text().equalsIgnoreCase("unspecified")) {
                draft.entry(
                        Table.ATTRIBUTIONS,
                        MAPPER.toAttribution(cells, caseId, SOURCE, "linked-to", code(nation), level));
            }
        }
        event(cells, caseId, "announced", cells.attributionDate(), draft);
        event(cells, caseId, "began", cells.startDate(), draft);
        event(cells, caseId, "ended", cells.endDate(), draft);
        if (!cells.methods().isBlank()) {
            Cell methods = cells.methods().with("Methods: " + cells.methods().trimmed());
            draft.entry(Table.OBSERVATIONS, MAPPER.toObservation(cells, caseId, SOURCE, "other", methods));
        }
    }

    private static void event(FiatRow cells, Cell caseId, String event, Cell day, Draft draft) {
        if (!day.isBlank()) {
            draft.entry(Table.EVENTS, MAPPER.toEvent(cells, caseId, SOURCE, event, iso(day)));
        }
    }

    /** The tracker writes the month first; what is no such date is kept, to be refused with its reason. */
    private static Cell iso(Cell day) {
        Matcher date = US_DATE.matcher(day.trimmed());
        return date.matches()
                ? day.with(String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        date.group(3),
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2))))
                : day;
    }

    private static Cell code(Cell nation) {
        return Country.all().entrySet().stream()
                .filter(country -> country.getValue().equalsIgnoreCase(nation.text()))
                .findFirst()
                .map(country -> nation.with(country.getKey()))
                .orElse(nation);
    }

    private static Set<String> platforms(FiatRow cells, Map<String, String> actions) {
        Set<String> platforms = items(cells.socialMedia()).stream()
                .map(item -> Slug.near(item.text()))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        platforms.addAll(actions.keySet());
        StatedNumber.counts(cells).stream()
                .filter(StatedNumber::isGiven)
                .map(StatedNumber::platform)
                .filter(platform -> platform != null)
                .forEach(platforms::add);
        return platforms;
    }

    private static List<Cell> items(Cell list) {
        return List.of(list.text().split(",", -1)).stream()
                .map(Blanks::trim)
                .filter(item -> !item.isEmpty())
                .distinct()
                .map(list::with)
                .collect(Collectors.toList());
    }

    private static Cell caseId(FiatRow cells) {
        String hash = cells.caseHash().trimmed();
        return cells.caseHash().with(hash.isEmpty() ? "" : "fiat-" + hash.toLowerCase(Locale.ROOT));
    }

    private static SourceCells source() {
        return new SourceCells(
                SOURCE,
                Cell.constant("independent-research"),
                Cell.constant("Digital Forensic Research Lab"),
                Cell.constant("Foreign Interference Attribution Tracker 2020"),
                Cell.constant("https://interference2020.org/"),
                null,
                null,
                null,
                null);
    }

    @Override
    public List<Group> groups() {
        return CLAIMS.stream().map(table -> Reading.group(table, null, null)).collect(Collectors.toList());
    }

    @Override
    public List<String> identifiers(List<String> cells) {
        return List.of();
    }
}
