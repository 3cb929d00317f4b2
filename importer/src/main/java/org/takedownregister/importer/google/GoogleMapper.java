package org.takedownregister.importer.google;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.takedownregister.importer.cells.VolumeCells;
import org.takedownregister.importer.row.Cell;

/** What each cell of Google's report is in the table of volumes. */
@Mapper
interface GoogleMapper {

    @BeanMapping(ignoreByDefault = true)
    @Mapping(target = "sourceId", source = "sourceId")
    @Mapping(target = "platform", source = "platform")
    @Mapping(target = "period", source = "period")
    @Mapping(target = "territory", source = "territory")
    @Mapping(target = "requester", source = "row.requester")
    @Mapping(target = "measure", source = "measure")
    @Mapping(target = "value", source = "value")
    VolumeCells toVolume(
            GoogleRow row, Cell sourceId, Cell platform, Cell period, Cell territory, Cell measure, Cell value);
}
