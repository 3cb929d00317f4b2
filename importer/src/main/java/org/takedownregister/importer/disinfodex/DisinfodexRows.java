package org.takedownregister.importer.disinfodex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.ProblemCode;
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

/** Rows of Disinfodex. */
record DisinfodexRows(Header header, RowBinder.Bound<DisinfodexRow> binder) implements Rows {

    private static final DisinfodexMapper MAPPER = Mappers.getMapper(DisinfodexMapper.class);
    private static final Cell SOURCE = Cell.constant("disinfodex");
    private static final List<Table> CLAIMS =
            List.of(Table.ACTIONS, Table.ATTRIBUTIONS, Table.EVENTS, Table.RATIONALES);

    @Override
    public void take(InputRow row, List<String> texts, RowHandler handler) {
        DisinfodexRow cells = binder.bind(texts);
        Draft draft = new Draft(row, header);
        String slug = Slug.near(cells.name().trimmed());
        Cell caseId = cells.name().with(slug.isEmpty() ? "" : Slug.near("disinfodex " + slug));
        List<Cell> platforms = items(cells.company()).stream()
                .map(company -> company.with(Slug.near(company.text())))
                .distinct()
                .collect(Collectors.toList());
        for (Cell platform : platforms) {
            Cell name = Cell.constant(PlatformNames.of(platform.text()));
            draft.mention(Table.PLATFORMS, new PlatformCells(platform, name, null, null));
        }
        draft.mention(Table.SOURCES, source());
        boolean isCode = cells.name().trimmed().matches("[A-Z]{2,3}-[A-Z]+-\\d{4}(-[A-Z])?");
        Cell external = isCode ? cells.name().with("disinfodex:" + cells.name().trimmed()) : Cell.NONE;
        Cell all = cells.company().with(platforms.stream().map(Cell::text).collect(Collectors.joining(";")));
        draft.entry(Table.CASES, MAPPER.toCase(cells, caseId, all, external));
        claims(cells, caseId, platforms.size() == 1 ? platforms.get(0) : Cell.NONE, draft);
        CLAIMS.forEach(table -> draft.shield(Reading.group(table, null, null)));
        draft.finish(handler);
    }

    private static void claims(DisinfodexRow cells, Cell caseId, Cell platform, Draft draft) {
        for (Cell removal : items(cells.removalType())) {
            Cell type = assetType(removal);
            if (type.isBlank()) {
                draft.problem(
                        ProblemCode.CODE_UNKNOWN,
                        removal,
                        "a kind of assets, such as accounts or pages",
                        "Write one of accounts, pages, groups, events, channels, posts, ads, domains, apps");
            } else {
                draft.entry(Table.ACTIONS, MAPPER.toAction(caseId, SOURCE, platform, type));
            }
        }
        for (Cell country : items(cells.originCountries())) {
            attribution(cells, caseId, "operated-from", country, draft);
        }
        for (Cell country : items(cells.targetCountries())) {
            attribution(cells, caseId, "targets", country, draft);
        }
        for (Cell day : items(cells.disclosureDates())) {
            draft.entry(Table.EVENTS, MAPPER.toEvent(caseId, SOURCE, day));
        }
        if (!cells.policyViolation().isBlank()) {
            draft.entry(Table.RATIONALES, MAPPER.toRationale(cells, caseId, SOURCE));
        }
    }

    private static void attribution(DisinfodexRow cells, Cell caseId, String role, Cell country, Draft draft) {
        if (!country.text().equalsIgnoreCase("unknown")) {
            draft.entry(
                    Table.ATTRIBUTIONS,
                    MAPPER.toAttribution(cells, caseId, SOURCE, Cell.constant(role), code(country)));
        }
    }

    /** The kind of assets that a removal names in its last word; blank if that is none. */
    private static Cell assetType(Cell removal) {
        String last = removal.text().toLowerCase(Locale.ROOT).replaceAll("^.*[ /-]", "");
        return Arrays.stream(AssetType.values())
                .filter(type -> type != AssetType.ALL && type != AssetType.UNSPECIFIED)
                .filter(type -> last.equals(type.code()) || last.equals(type.code() + "s"))
                .findFirst()
                .map(type -> removal.with(type.code()))
                .orElse(Cell.NONE);
    }

    private static Cell code(Cell country) {
        return Country.all().entrySet().stream()
                .filter(known -> known.getValue().equalsIgnoreCase(country.text()))
                .findFirst()
                .map(known -> country.with(known.getKey()))
                .orElse(country);
    }

    private static List<Cell> items(Cell list) {
        return Arrays.stream(list.text().split("[,;]", -1))
                .map(Blanks::trim)
                .filter(item -> !item.isEmpty())
                .distinct()
                .map(list::with)
                .collect(Collectors.toList());
    }

    private static SourceCells source() {
        return new SourceCells(
                SOURCE,
                Cell.constant("independent-research"),
                Cell.constant("Disinfodex"),
                Cell.constant("Disinfodex: disclosures of networks"),
                Cell.constant("https://disinfodex.org/"),
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
