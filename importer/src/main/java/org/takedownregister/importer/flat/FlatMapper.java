package org.takedownregister.importer.flat;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.takedownregister.importer.cells.ActionCells;
import org.takedownregister.importer.cells.AttributionCells;
import org.takedownregister.importer.cells.CaseCells;
import org.takedownregister.importer.cells.EventCells;
import org.takedownregister.importer.cells.FigureCells;
import org.takedownregister.importer.cells.PolicyCells;
import org.takedownregister.importer.cells.RationaleCells;
import org.takedownregister.importer.cells.SourceCells;
import org.takedownregister.importer.row.Cell;

/** What each cell of the flat sheet is in the tables of the register. */
@Mapper
interface FlatMapper {

    @Mapping(target = "subject", source = "subject")
    @Mapping(target = "platforms", source = "platforms")
    @Mapping(target = "caseId", source = "row.caseId")
    @Mapping(target = "title", source = "row.title")
    @Mapping(target = "summary", source = "row.summary")
    @Mapping(target = "externalIds", source = "row.externalIds")
    @Mapping(target = "embargoUntil", source = "row.embargoUntil")
    CaseCells toCase(FlatRow row, Cell subject, Cell platforms);

    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "title", source = "title")
    @Mapping(target = "kind", source = "row.sourceKind")
    @Mapping(target = "publisher", source = "row.publisher")
    @Mapping(target = "url", source = "row.sourceUrl")
    @Mapping(target = "archivedUrl", source = "row.archivedUrl")
    @Mapping(target = "publishedOn", source = "row.publishedOn")
    @Mapping(target = "language", ignore = true)
    @Mapping(target = "derivedFrom", ignore = true)
    SourceCells toSource(FlatRow row, Cell sourceId, Cell title);

    @Mapping(target = "policyId", source = "row.policyId")
    @Mapping(target = "platformId", source = "platformId")
    @Mapping(target = "title", source = "row.policyTitle")
    @Mapping(target = "url", source = "row.policyUrl")
    PolicyCells toPolicy(FlatRow row, Cell platformId);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "row.caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "action", source = "row.action")
    @Mapping(target = "platform", source = "platform")
    @Mapping(target = "actedOn", source = "row.actedOn")
    ActionCells toAction(FlatRow row, Cell sourceId, Cell platform);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "row.caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "measure", source = "measure")
    @Mapping(target = "platform", source = "count.platform")
    @Mapping(target = "assetType", source = "count.assetType")
    @Mapping(target = "value", source = "count.value")
    @Mapping(target = "valueMax", source = "count.valueMax")
    @Mapping(target = "qualifier", source = "count.qualifier")
    FigureCells toFigure(FlatRow row, Cell sourceId, Cell measure, Count count);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "row.caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "role", source = "role")
    @Mapping(target = "value", source = "country")
    AttributionCells toAttribution(FlatRow row, Cell sourceId, Cell role, Cell country);

    @Mapping(target = "caseId", source = "row.caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "statedBy", ignore = true)
    @Mapping(target = "event", source = "event")
    @Mapping(target = "onDate", source = "row.announcedOn")
    EventCells toEvent(FlatRow row, Cell sourceId, Cell event);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "row.caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "policyId", source = "row.policyId")
    @Mapping(target = "rationaleBasis", source = "row.rationaleBasis")
    @Mapping(target = "ground", source = "row.ground")
    @Mapping(target = "reasoning", source = "row.reasoning")
    RationaleCells toRationale(FlatRow row, Cell sourceId);
}
