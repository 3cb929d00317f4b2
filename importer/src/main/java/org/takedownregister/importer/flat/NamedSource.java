package org.takedownregister.importer.flat;

import java.util.Optional;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.importer.layout.Mention;
import org.takedownregister.importer.row.Cell;

/**
 * The source that a row names.
 *
 * @param row the row
 * @param id the source's identifier
 * @param mention what the row says of it, if it tells what it is
 */
record NamedSource(FlatRow row, Cell id, Optional<Mention> mention) {

    /** The source of a row. */
    static NamedSource of(FlatRow row, FlatMapper mapper) {
        Cell id = SourceNaming.id(row);
        Optional<Mention> mention = SourceNaming.describes(row)
                ? Optional.of(new Mention(Table.SOURCES, mapper.toSource(row, id, SourceNaming.title(row))))
                : Optional.empty();
        return new NamedSource(row, id, mention);
    }

    /** Whether it is that of another row, as the very same cells tell of it: to compare their texts would cost more. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(FlatRow other) {
        return row.sourceId() == other.sourceId()
                && row.publisher() == other.publisher()
                && row.sourceTitle() == other.sourceTitle()
                && row.sourceUrl() == other.sourceUrl()
                && row.sourceKind() == other.sourceKind()
                && row.archivedUrl() == other.archivedUrl()
                && row.publishedOn() == other.publishedOn()
                // Stands in for the day of publication.
                && (row.announcedOn() == other.announcedOn()
                        || !row.publishedOn().isBlank());
    }
}
