package org.takedownregister.importer.flat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Parsed;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.PlatformNames;
import org.takedownregister.importer.layout.RowBinder;
import org.takedownregister.importer.layout.Rows;
import org.takedownregister.importer.row.Blanks;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.Reading;

/** Rows of the flat sheet. */
final class FlatRows implements Rows {

    private static final FlatMapper MAPPER = Mappers.getMapper(FlatMapper.class);
    private static final List<Table> CLAIMS =
            List.of(Table.ACTIONS, Table.FIGURES, Table.ATTRIBUTIONS, Table.EVENTS, Table.RATIONALES);

    private static final Cell NETWORK = Cell.constant("network");
    private static final Cell ACTIONED = Cell.constant("actioned");
    private static final Cell DISCLOSED = Cell.constant("disclosed");
    private static final Cell OPERATED_FROM = Cell.constant("operated-from");
    private static final Cell TARGETS = Cell.constant("targets");
    private static final Cell ANNOUNCED = Cell.constant("announced");

    /** What stands in a cell of several items. */
    private static final class Items {

        private final Cell list;
        private final List<Cell> items;
        private @Nullable Map<String, Cell> byText;

        Items(Cell list) {
            this.list = list;
            this.items = cut(list);
        }

        /** Each by its text, in their order. */
        Map<String, Cell> byText() {
            Map<String, Cell> known = byText;
            if (known == null) {
                Map<String, Cell> made = new LinkedHashMap<>();
                items.forEach(item -> made.put(item.text(), item));
                known = Collections.unmodifiableMap(made);
                byText = known;
            }
            return known;
        }

        /** Whether the text is that of the items, each once, with nothing but a semicolon between two. */
        boolean isAsJoined() {
            int length = Math.max(0, items.size() - 1);
            for (String item : byText().keySet()) {
                length += item.length();
            }
            return length == list.text().length();
        }
    }

    private static final int KNOWN_LISTS = 1 << 8;
    private static final int KNOWN_PLATFORMS = 1 << 6;

    private final Header header;
    private final RowBinder.Bound<FlatRow> binder;
    private final int caseColumn;
    private final List<CountColumn> countColumns = new ArrayList<>();
    private final @Nullable Items[] known = new @Nullable Items[KNOWN_LISTS];
    private final @Nullable PlatformCells[] knownPlatforms = new @Nullable PlatformCells[KNOWN_PLATFORMS];

    FlatRows(Header header) {
        this.header = header;
        this.caseColumn = header.place("case_id");
        this.binder = FlatLayout.BINDER.to(header);
        for (String name : header.plainNames()) {
            CountColumn.of(name, header.place(name)).ifPresent(countColumns::add);
        }
    }

    @Override
    public void take(InputRow row, List<String> cells, RowHandler handler) {
        FlatRow flat = binder.bind(cells);
        List<Count> counts = counts(cells);
        Map<String, Cell> platforms = platforms(flat, counts);
        Cell sourceId = SourceNaming.id(flat);
        Draft draft = new Draft(row, header);

        platforms.forEach((id, cell) -> draft.mention(Table.PLATFORMS, platform(cell, id)));
        if (SourceNaming.describes(flat)) {
            draft.mention(Table.SOURCES, MAPPER.toSource(flat, sourceId, SourceNaming.title(flat)));
        }
        policy(flat, platforms, draft);
        Cell subject = flat.subject().isBlank() ? NETWORK : flat.subject();
        draft.entry(Table.CASES, MAPPER.toCase(flat, subject, platformsCell(flat, platforms)));
        claims(flat, sourceId, platforms, counts, draft);
        draft.finish(handler, () -> groups(flat, sourceId));
    }

    /** The cell of the platforms itself where it says them all: what it was read as is known. */
    private Cell platformsCell(FlatRow flat, Map<String, Cell> platforms) {
        Items named = cutOnce(flat.platforms());
        return named.byText().size() == platforms.size() && named.isAsJoined()
                ? flat.platforms()
                : flat.platforms().with(String.join(";", platforms.keySet()));
    }

    /** A platform by its identifier; of one that recurs the very same cells. */
    @SuppressWarnings("ReferenceEquality") // an equal cell would do as well, but comparing texts would cost more
    private PlatformCells platform(Cell cell, String id) {
        int place = id.hashCode() & (KNOWN_PLATFORMS - 1);
        PlatformCells last = knownPlatforms[place];
        if (last != null && last.platformId() == cell) {
            return last;
        }
        PlatformCells made = new PlatformCells(cell, Cell.constant(PlatformNames.of(id)), null, null);
        knownPlatforms[place] = made;
        return made;
    }

    private List<Count> counts(List<String> cells) {
        List<Count> counts = new ArrayList<>();
        for (CountColumn column : countColumns) {
            String text = cells.get(column.place());
            if (!Blanks.isAll(text)) {
                Cell cell = new Cell(header.name(column.place()), text);
                counts.add(Count.of(column.platform(), column.assetType(), cell));
            }
        }
        return counts;
    }

    /** The platforms named, or else those that have a count; each with the cell it comes from. */
    private Map<String, Cell> platforms(FlatRow flat, List<Count> counts) {
        Map<String, Cell> named = cutOnce(flat.platforms()).byText();
        Map<String, Cell> all = named;
        for (int i = 0; i < counts.size(); i++) {
            Cell platform = counts.get(i).platform();
            if (!all.containsKey(platform.text())) {
                all = all == named ? new LinkedHashMap<>(named) : all;
                all.put(platform.text(), platform);
            }
        }
        return all;
    }

    /** The items of a cell; of one that recurs the very same. */
    @SuppressWarnings("ReferenceEquality") // the same cell is what recurs, and comparing texts would cost more
    private Items cutOnce(Cell list) {
        int place = list.text().hashCode() & (KNOWN_LISTS - 1);
        Items last = known[place];
        if (last != null && last.list == list) {
            return last;
        }
        Items made = new Items(list);
        known[place] = made;
        return made;
    }

    private List<Cell> items(Cell list) {
        return cutOnce(list).items;
    }

    private static List<Cell> cut(Cell list) {
        List<Cell> items = new ArrayList<>();
        if (list.text().indexOf(';') < 0) {
            String only = list.trimmed();
            return only.isEmpty() ? List.of() : List.of(list.with(only));
        }
        for (String item : list.text().split(";", -1)) {
            String trimmed = Blanks.trim(item);
            if (!trimmed.isEmpty()) {
                items.add(list.with(trimmed));
            }
        }
        return items;
    }

    private void policy(FlatRow flat, Map<String, Cell> platforms, Draft draft) {
        if (flat.policyTitle().isBlank()) {
            return;
        }
        Cell owner = flat.policyPlatform();
        if (owner.isBlank() && platforms.size() == 1) {
            owner = platforms.values().iterator().next();
        }
        if (owner.isBlank()) {
            draft.problem(
                    ProblemCode.CELL_MISSING,
                    owner,
                    "the platform whose policy it is, in policy_platform",
                    "Name one of the row's platforms in a column policy_platform");
            return;
        }
        if (!platforms.containsKey(owner.trimmed())) {
            draft.mention(Table.PLATFORMS, platform(owner, owner.trimmed()));
        }
        draft.mention(Table.POLICIES, MAPPER.toPolicy(flat, owner));
    }

    private void claims(FlatRow flat, Cell sourceId, Map<String, Cell> platforms, List<Count> counts, Draft draft) {
        boolean acted = !flat.action().isBlank();
        if (acted || !flat.actedOn().isBlank()) {
            for (@Nullable Cell platform : acting(platforms)) {
                draft.entry(Table.ACTIONS, MAPPER.toAction(flat, sourceId, platform));
            }
        }
        Cell measure = acted ? ACTIONED : DISCLOSED;
        for (Count count : counts) {
            draft.entry(Table.FIGURES, MAPPER.toFigure(flat, sourceId, measure, count));
        }
        attributions(flat, sourceId, OPERATED_FROM, flat.operatedFrom(), draft);
        attributions(flat, sourceId, TARGETS, flat.targets(), draft);
        if (!flat.announcedOn().isBlank()) {
            draft.entry(Table.EVENTS, MAPPER.toEvent(flat, sourceId, ANNOUNCED));
        }
        boolean isSilent = flat.policyId().isBlank()
                && flat.rationaleBasis().isBlank()
                && flat.ground().isBlank()
                && flat.reasoning().isBlank();
        if (!isSilent) {
            draft.entry(Table.RATIONALES, MAPPER.toRationale(flat, sourceId));
        }
    }

    private static List<Cell> acting(Map<String, Cell> platforms) {
        return platforms.isEmpty() ? List.of(Cell.NONE) : List.copyOf(platforms.values());
    }

    private void attributions(FlatRow flat, Cell sourceId, Cell role, Cell countries, Draft draft) {
        for (Cell country : items(countries)) {
            draft.entry(Table.ATTRIBUTIONS, MAPPER.toAttribution(flat, sourceId, role, country));
        }
    }

    private static List<Group> groups(FlatRow flat, Cell sourceId) {
        @Nullable Slug caseId = slug(flat.caseId());
        @Nullable Slug source = slug(sourceId);
        return CLAIMS.stream()
                .map(table -> Reading.group(table, caseId, source))
                .collect(Collectors.toUnmodifiableList());
    }

    private static @Nullable Slug slug(Cell cell) {
        return Slug.parse(cell.trimmed()) instanceof Parsed.Value<Slug> good ? good.value() : null;
    }

    @Override
    public List<Group> groups() {
        return CLAIMS.stream().map(table -> Reading.group(table, null, null)).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public boolean areIndependent() {
        return true;
    }

    @Override
    public Optional<String> onlyCase(List<String> cells) {
        String text = Blanks.trim(cells.get(caseColumn));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public List<String> identifiers(List<String> cells) {
        int place = header.place("case_id");
        return place < cells.size() && !Blanks.trim(cells.get(place)).isEmpty()
                ? List.of(Blanks.trim(cells.get(place)))
                : List.of();
    }
}
