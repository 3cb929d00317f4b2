package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a volume, named as the columns of {@link org.takedownregister.domain.entry.Volume} are; null for none.
 *
 * @param sourceId where it stands
 * @param platform the platform concerned
 * @param period the time counted
 * @param territory a country's code or a name; null for all
 * @param requester who asked or notified; null for all
 * @param category the kind of reason; null for all
 * @param ground under which rules
 * @param decision what was decided; null for all
 * @param contentType the kind of content; null for all
 * @param detection how it was found and decided; null for all
 * @param measure what is counted: removal requests, items, statements of reasons
 * @param value the number, 0 to 10^15
 * @param unit what it counts
 */
public record VolumeCells(
        @Nullable Cell sourceId,
        @Nullable Cell platform,
        @Nullable Cell period,
        @Nullable Cell territory,
        @Nullable Cell requester,
        @Nullable Cell category,
        @Nullable Cell ground,
        @Nullable Cell decision,
        @Nullable Cell contentType,
        @Nullable Cell detection,
        @Nullable Cell measure,
        @Nullable Cell value,
        @Nullable Cell unit) {}
