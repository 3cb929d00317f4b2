package org.takedownregister.importer.fiat;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.takedownregister.importer.cells.ActionCells;
import org.takedownregister.importer.cells.AttributionCells;
import org.takedownregister.importer.cells.CaseCells;
import org.takedownregister.importer.cells.EventCells;
import org.takedownregister.importer.cells.FigureCells;
import org.takedownregister.importer.cells.ObservationCells;
import org.takedownregister.importer.row.Cell;

/** What each cell of the tracker is in the tables of the register. */
@Mapper
interface FiatMapper {

    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "title", source = "row.shortTitle")
    @Mapping(target = "summary", source = "row.shortDescription")
    @Mapping(target = "subject", source = "subject")
    @Mapping(target = "platforms", source = "platforms")
    @Mapping(target = "externalIds", source = "externalIds")
    @Mapping(target = "embargoUntil", ignore = true)
    CaseCells toCase(FiatRow row, Cell caseId, Cell subject, Cell platforms, Cell externalIds);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "statedBy", source = "row.source")
    @Mapping(target = "action", source = "action")
    @Mapping(target = "platform", source = "platform")
    ActionCells toAction(FiatRow row, Cell caseId, Cell sourceId, String action, String platform);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "statedBy", source = "statedBy")
    @Mapping(target = "measure", source = "number.measure")
    @Mapping(target = "platform", source = "number.platform")
    @Mapping(target = "assetType", source = "number.assetType")
    @Mapping(target = "cohort", source = "number.cohort")
    @Mapping(target = "value", source = "number.value")
    @Mapping(target = "unit", source = "number.unit")
    FigureCells toFigure(StatedNumber number, Cell caseId, Cell sourceId, Cell statedBy);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "statedBy", source = "row.source")
    @Mapping(target = "role", source = "role")
    @Mapping(target = "value", source = "nation")
    @Mapping(target = "level", source = "level")
    AttributionCells toAttribution(FiatRow row, Cell caseId, Cell sourceId, String role, Cell nation, String level);

    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "statedBy", source = "row.source")
    @Mapping(target = "event", source = "event")
    @Mapping(target = "onDate", source = "onDate")
    EventCells toEvent(FiatRow row, Cell caseId, Cell sourceId, String event, Cell onDate);

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "caseId", source = "caseId")
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "topic", source = "topic")
    @Mapping(target = "text", source = "text")
    ObservationCells toObservation(FiatRow row, Cell caseId, Cell sourceId, String topic, Cell text);

    /** What the format adds, as a cell without a column of its own. */
    default Cell cell(@Nullable String text) {
        return text == null ? Cell.NONE : Cell.constant(text);
    }
}
