package org.takedownregister.importer.disinfodex;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.takedownregister.importer.cells.ActionCells;
import org.takedownregister.importer.cells.AttributionCells;
import org.takedownregister.importer.cells.CaseCells;
import org.takedownregister.importer.cells.EventCells;
import org.takedownregister.importer.cells.RationaleCells;
import org.takedownregister.importer.row.Cell;

/** What each cell of a network is in the tables of the register. */
@Mapper
interface DisinfodexMapper {

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "title", source = "row.name")
    @Mapping(target = "subject", constant = "network")
    @Mapping(target = "platforms", source = "platforms")
    @Mapping(target = "externalIds", source = "externalIds")
    CaseCells toCase(DisinfodexRow row, Cell caseId, Cell platforms, Cell externalIds);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "action", constant = "removed")
    @Mapping(target = "platform", source = "platform")
    @Mapping(target = "assetType", source = "assetType")
    ActionCells toAction(Cell caseId, Cell sourceId, Cell platform, Cell assetType);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "role", source = "role")
    @Mapping(target = "value", source = "country")
    @Mapping(target = "locator", source = "row.link")
    AttributionCells toAttribution(DisinfodexRow row, Cell caseId, Cell sourceId, Cell role, Cell country);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "event", constant = "announced")
    @Mapping(target = "onDate", source = "day")
    EventCells toEvent(Cell caseId, Cell sourceId, Cell day);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "rationaleBasis", constant = "not-stated")
    @Mapping(target = "ground", constant = "terms")
    @Mapping(target = "reasoning", source = "row.policyViolation")
    @Mapping(target = "form", constant = "paraphrase")
    @Mapping(target = "locator", source = "row.link")
    RationaleCells toRationale(DisinfodexRow row, Cell caseId, Cell sourceId);

    /** What the format adds, as a cell without a column of its own. */
    default Cell cell(String text) {
        return Cell.constant(text);
    }
}
