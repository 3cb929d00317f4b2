package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a source, named as the columns of {@link org.takedownregister.domain.entry.Source} are; null for none.
 *
 * @param sourceId its identifier
 * @param kind what kind of publication it is
 * @param publisher who published it
 * @param title its title
 * @param url its address
 * @param archivedUrl the address of an archived copy
 * @param publishedOn when it was published
 * @param language the language it is written in
 * @param derivedFrom the sources it copies; a copy is no second witness
 */
public record SourceCells(
        @Nullable Cell sourceId,
        @Nullable Cell kind,
        @Nullable Cell publisher,
        @Nullable Cell title,
        @Nullable Cell url,
        @Nullable Cell archivedUrl,
        @Nullable Cell publishedOn,
        @Nullable Cell language,
        @Nullable Cell derivedFrom) {}
