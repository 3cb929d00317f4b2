package org.takedownregister.importer.twitter;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.takedownregister.importer.cells.FigureCells;
import org.takedownregister.importer.row.Cell;

/** What the number of accounts is in the tables of the register. */
@Mapper
interface TwitterMapper {

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "measure", constant = "archived")
    @Mapping(target = "platform", constant = "twitter")
    @Mapping(target = "assetType", constant = "account")
    @Mapping(target = "value", source = "value")
    @Mapping(target = "qualifier", source = "qualifier")
    FigureCells toFigure(Cell caseId, Cell sourceId, Cell value, Cell qualifier);

    /** What the format adds, as a cell without a column of its own. */
    default Cell cell(String text) {
        return Cell.constant(text);
    }
}
