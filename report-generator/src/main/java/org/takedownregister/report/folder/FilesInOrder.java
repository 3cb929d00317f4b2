package org.takedownregister.report.folder;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The files of a publication by path: those that stay as the last one left them, and those that were made. */
final class FilesInOrder implements Iterable<SiteFile> {

    private final LastFiles last;
    private final IntPredicate stays;
    private final List<SiteFile> made;
    private final int count;

    /**
     * Puts them in order.
     *
     * @param stays which files of the last publication stay, by their numbers
     * @param made the others, none of which has the path of one that stays
     */
    FilesInOrder(LastFiles last, IntPredicate stays, Collection<SiteFile> made) {
        this.last = last;
        this.stays = stays;
        this.made = made.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
        int staying = 0;
        for (int number = 0; number < last.count(); number++) {
            staying += stays.test(number) ? 1 : 0;
        }
        this.count = staying + this.made.size();
    }

    /** How many there are. */
    int count() {
        return count;
    }

    @Override
    public Iterator<SiteFile> iterator() {
        return new Iterator<>() {
            private int number;
            private int next;
            private @Nullable SiteFile staying = staying();

            private @Nullable SiteFile staying() {
                while (number < last.count() && !stays.test(number)) {
                    number++;
                }
                return number < last.count() ? last.file(number++) : null;
            }

            @Override
            public boolean hasNext() {
                return staying != null || next < made.size();
            }

            @Override
            public SiteFile next() {
                SiteFile kept = staying;
                SiteFile other = next < made.size() ? made.get(next) : null;
                if (kept != null && (other == null || kept.path().compareTo(other.path()) < 0)) {
                    staying = staying();
                    return kept;
                }
                if (other == null) {
                    throw new NoSuchElementException();
                }
                next++;
                return other;
            }
        };
    }
}
