package org.takedownregister.importer.meta;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.takedownregister.importer.cells.ActionCells;
import org.takedownregister.importer.cells.FigureCells;
import org.takedownregister.importer.row.Cell;

/** What a count in prose is in the tables of the register. */
@Mapper
interface MetaMapper {

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "measure", source = "prose.measure")
    @Mapping(target = "platform", source = "prose.platform")
    @Mapping(target = "assetType", source = "prose.assetType")
    @Mapping(target = "value", source = "value")
    @Mapping(target = "qualifier", source = "prose.qualifier")
    @Mapping(target = "unit", source = "prose.unit")
    @Mapping(target = "locator", source = "row.procedure")
    FigureCells toFigure(Prose prose, MetaRow row, Cell caseId, Cell sourceId, Cell value);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "action", source = "action")
    @Mapping(target = "platform", source = "prose.platform")
    @Mapping(target = "assetType", source = "prose.assetType")
    ActionCells toAction(Prose prose, Cell caseId, Cell sourceId, Cell action);

    /** What the prose says, as a cell without a column of its own. */
    default Cell cell(@Nullable String text) {
        return text == null ? Cell.NONE : Cell.constant(text);
    }
}
