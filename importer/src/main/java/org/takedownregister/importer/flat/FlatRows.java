package org.takedownregister.importer.flat;

import java.util.ArrayList;
import java.util.List;
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
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
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
    private record Items(Cell list, List<Cell> items) {}

    private static final int KNOWN_LISTS = 1 << 8;
    private static final List<Cell> NO_PLATFORM = List.of(Cell.NONE);

    private final Header header;
    private final RowBinder.Bound<FlatRow> binder;
    private final int caseColumn;
    private final List<CountColumn> countColumns = new ArrayList<>();
    private final @Nullable Items[] known = new @Nullable Items[KNOWN_LISTS];
    private final @Nullable NamedPlatforms[] knownPlatforms = new @Nullable NamedPlatforms[KNOWN_LISTS];

    private @Nullable NamedSource knownSource;

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
        NamedPlatforms platforms = platforms(flat, counts);
        NamedSource source = source(flat);
        Cell sourceId = source.id();
        Draft draft = new Draft(row, header);

        platforms.mentions().forEach(draft::mention);
        source.mention().ifPresent(draft::mention);
        policy(flat, platforms, draft);
        Cell subject = flat.subject().isBlank() ? NETWORK : flat.subject();
        draft.entry(Table.CASES, MAPPER.toCase(flat, subject, platforms.cell()));
        claims(flat, sourceId, platforms, counts, draft);
        draft.finish(handler, () -> groups(flat, sourceId));
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

    /** The source of a row; the very same if the row before has it, as rows that follow one another mostly do. */
    private NamedSource source(FlatRow flat) {
        NamedSource last = knownSource;
        if (last != null && last.isOf(flat)) {
            return last;
        }
        NamedSource made = NamedSource.of(flat, MAPPER);
        knownSource = made;
        return made;
    }

    /** The platforms named, or else those that have a count; each with the cell it comes from. */
    private NamedPlatforms platforms(FlatRow flat, List<Count> counts) {
        NamedPlatforms platforms = named(flat.platforms());
        for (int i = 0; i < counts.size(); i++) {
            platforms = platforms.and(counts.get(i).platform());
        }
        return platforms;
    }

    /** The platforms of a list; of one that recurs the very same. */
    @SuppressWarnings("ReferenceEquality") // the same cell is what recurs, and comparing texts would cost more
    private NamedPlatforms named(Cell list) {
        int place = place(list);
        NamedPlatforms last = knownPlatforms[place];
        if (last != null && last.list() == list) {
            return last;
        }
        NamedPlatforms made = NamedPlatforms.of(list, cut(list));
        knownPlatforms[place] = made;
        return made;
    }

    /** The items of a cell; of one that recurs the very same. */
    @SuppressWarnings("ReferenceEquality") // the same cell is what recurs, and comparing texts would cost more
    private List<Cell> items(Cell list) {
        int place = place(list);
        Items last = known[place];
        if (last != null && last.list == list) {
            return last.items;
        }
        List<Cell> items = cut(list);
        known[place] = new Items(list, items);
        return items;
    }

    private static int place(Cell list) {
        return list.text().hashCode() & (KNOWN_LISTS - 1);
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

    private static void policy(FlatRow flat, NamedPlatforms platforms, Draft draft) {
        if (flat.policyTitle().isBlank()) {
            return;
        }
        Cell owner = flat.policyPlatform();
        if (owner.isBlank() && platforms.cells().size() == 1) {
            owner = platforms.cells().get(0);
        }
        if (owner.isBlank()) {
            draft.problem(
                    ProblemCode.CELL_MISSING,
                    owner,
                    "the platform whose policy it is, in policy_platform",
                    "Name one of the row's platforms in a column policy_platform");
            return;
        }
        if (!platforms.has(owner.trimmed())) {
            draft.mention(Table.PLATFORMS, NamedPlatforms.platform(owner, owner.trimmed()));
        }
        draft.mention(Table.POLICIES, MAPPER.toPolicy(flat, owner));
    }

    private void claims(FlatRow flat, Cell sourceId, NamedPlatforms platforms, List<Count> counts, Draft draft) {
        boolean acted = !flat.action().isBlank();
        if (acted || !flat.actedOn().isBlank()) {
            for (Cell platform : platforms.cells().isEmpty() ? NO_PLATFORM : platforms.cells()) {
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
