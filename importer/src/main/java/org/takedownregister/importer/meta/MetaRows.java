package org.takedownregister.importer.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.cells.CaseCells;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.cells.SourceCells;
import org.takedownregister.importer.input.Stem;
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.PlatformNames;
import org.takedownregister.importer.layout.RowBinder;
import org.takedownregister.importer.layout.Rows;
import org.takedownregister.importer.row.Cell;

/** Rows of a file that is one network. */
final class MetaRows implements Rows {

    private static final MetaMapper MAPPER = Mappers.getMapper(MetaMapper.class);
    private static final Cell SOURCE = Cell.constant("meta-threat-research");

    /** Many times what a network's file has. */
    private static final int MOST_SHARED = 10_000;

    private final Header header;
    private final RowBinder.Bound<MetaRow> binder;
    private final boolean hasKillChain;
    private final Cell caseId;
    private final Cell title;
    private final Map<String, Long> sharedCounts = new HashMap<>();
    private String procedure = "";

    MetaRows(InputFile file, Header header, RowBinder.Bound<MetaRow> binder) {
        this.header = header;
        this.binder = binder;
        this.hasKillChain = header.has("procedure");
        String name = Stem.of(file.name());
        this.title = Cell.constant(name.replace('_', ' ').strip());
        this.caseId = Cell.constant(Slug.near("meta " + name));
    }

    @Override
    public void take(InputRow row, List<String> texts, RowHandler handler) {
        MetaRow cells = binder.bind(texts);
        if (!cells.procedure().isBlank()) {
            procedure = cells.procedure().trimmed();
        }
        if (!hasKillChain) {
            handler.setAside(row, "an indicator, which no table keeps");
            return;
        }
        @Nullable Prose prose = Prose.of(cells.indicator().trimmed(), procedure);
        if (prose == null) {
            handler.setAside(row, "no count: a narrative, an address or an account's name");
            return;
        }
        String printed = prose.measure() + prose.assetType() + prose.value() + prose.qualifier();
        Long before = prose.isShared() ? sharedCounts.get(printed) : null;
        if (before != null) {
            handler.setAside(row, "a count for two platforms, which line " + before + " gave already");
            return;
        }
        if (prose.isShared() && sharedCounts.size() < MOST_SHARED) {
            sharedCounts.put(printed, row.line());
        }
        offer(row, cells, prose, handler);
    }

    private void offer(InputRow row, MetaRow cells, Prose prose, RowHandler handler) {
        Draft draft = new Draft(row, header);
        if (prose.platform() != null) {
            draft.mention(
                    Table.PLATFORMS,
                    new PlatformCells(
                            Cell.constant(prose.platform()),
                            Cell.constant(PlatformNames.of(prose.platform())),
                            Cell.constant("Meta"),
                            null));
        }
        draft.mention(Table.SOURCES, source());
        draft.mention(Table.CASES, new CaseCells(caseId, title, null, Cell.constant("network"), null, null, null));
        Cell value = cells.indicator().with(prose.value());
        draft.entry(Table.FIGURES, MAPPER.toFigure(prose, cells, caseId, SOURCE, value));
        if (prose.measure().equals("actioned")) {
            draft.entry(Table.ACTIONS, MAPPER.toAction(prose, caseId, SOURCE, Cell.constant("removed")));
        }
        draft.finish(handler);
    }

    private static SourceCells source() {
        return new SourceCells(
                SOURCE,
                Cell.constant("platform-disclosure"),
                Cell.constant("Meta"),
                Cell.constant("Threat research: indicators of networks"),
                Cell.constant("https://github.com/facebook/threat-research"),
                null,
                null,
                null,
                null);
    }

    @Override
    public List<Group> groups() {
        Slug network = new Slug(caseId.text());
        Slug source = new Slug(SOURCE.text());
        return List.of(new Group(Table.FIGURES, network, source), new Group(Table.ACTIONS, network, source));
    }

    @Override
    public List<String> identifiers(List<String> cells) {
        return List.of(caseId.text());
    }
}
