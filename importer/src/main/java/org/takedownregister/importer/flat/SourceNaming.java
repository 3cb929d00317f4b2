package org.takedownregister.importer.flat;

import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.row.Cell;

/** Makes what a sheet leaves out of its sources: their identifiers and titles. */
final class SourceNaming {

    private SourceNaming() {}

    /** Whether a row tells what its source is, and does not only refer to one. */
    static boolean describes(FlatRow row) {
        return row.sourceId().isBlank()
                || !row.publisher().isBlank()
                || !row.sourceKind().isBlank();
    }

    /** The identifier given; else one made of publisher and date, in the publisher's place. */
    static Cell id(FlatRow row) {
        if (!row.sourceId().isBlank()) {
            return row.sourceId();
        }
        return row.publisher()
                .with(Slug.near(row.publisher().trimmed() + " " + date(row).trimmed()));
    }

    /** The title given; else publisher and date. */
    static Cell title(FlatRow row) {
        if (!row.sourceTitle().isBlank()) {
            return row.sourceTitle();
        }
        String publisher = row.publisher().trimmed();
        String date = date(row).trimmed();
        return row.publisher().with(date.isEmpty() ? publisher : publisher + ", " + date);
    }

    private static Cell date(FlatRow row) {
        return row.publishedOn().isBlank() ? row.announcedOn() : row.publishedOn();
    }
}
