package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.value.Slug;

/** Finds what batches after the first changed in what is said of one case, from the versions of its rows. */
final class Corrections {

    private final Rows rows;
    private final int first;
    private final List<Correction> found = new ArrayList<>();

    /** @param first the batch that first touched the case: what it brought is no correction */
    Corrections(Rows rows, int first) {
        this.rows = rows;
        this.first = first;
    }

    /** The corrections of a case, the oldest first, then by table and key. */
    List<Correction> of(Slug caseId) {
        for (Layout<?> layout : Layout.all()) {
            if (layout.isOfCases()) {
                read(layout, caseId);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Correction::batch))
                .collect(Collectors.toUnmodifiableList());
    }

    private void read(Layout<?> layout, Slug caseId) {
        try (Cursor<Rows.Version> versions = rows.versionsOf(layout, caseId)) {
            Rows.@Nullable Version before = null;
            while (versions.hasNext()) {
                Rows.Version version = versions.next();
                boolean sameKey =
                        before != null && layout.keyTexts(before.entry()).equals(layout.keyTexts(version.entry()));
                if (before != null && sameKey && before.closed() == version.opened()) {
                    note(layout, version.opened(), before.entry(), version.entry());
                } else {
                    withdrawn(layout, before);
                    note(layout, version.opened(), null, version.entry());
                }
                before = version;
            }
            withdrawn(layout, before);
        }
    }

    private void withdrawn(Layout<?> layout, Rows.@Nullable Version version) {
        if (version != null && rows.hadEnded(version)) {
            note(layout, Math.toIntExact(version.closed()), version.entry(), null);
        }
    }

    private void note(Layout<?> layout, int batch, @Nullable Entry before, @Nullable Entry after) {
        if (batch > first) {
            found.add(new Correction(batch, new Change(layout.table(), before, after)));
        }
    }
}
