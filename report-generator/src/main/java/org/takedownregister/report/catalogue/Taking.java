package org.takedownregister.report.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;

/** Takes the cases of a register in order, a few at a time: from what was noted of them, or else from the register. */
final class Taking implements Iterator<List<Taking.Taken>> {

    /** So few that a piece of work is small, and so many that it is worth handing over. */
    private static final int TOGETHER = 16;

    private static final int READ_AT_ONCE = 400;

    private final Source source;
    private final Deque<Taken> ready = new ArrayDeque<>();

    /**
     * A case as it was noted before, or its file.
     *
     * @param note the note, or null
     * @param file the file where there is no note
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Taken(byte @Nullable [] note, @Nullable CaseFile file) {}

    /** Gives some more cases; none at the end. */
    private interface Source {
        void giveTo(Deque<Taken> ready) throws IOException;
    }

    private Taking(Source source) {
        this.source = source;
    }

    /** All cases from the register. */
    static Taking of(Cursor<CaseFile> files) {
        return new Taking(ready -> {
            while (ready.size() < TOGETHER && files.hasNext()) {
                ready.add(new Taken(null, files.next()));
            }
        });
    }

    /** What holds of what was noted, and from the register what does not. */
    static Taking of(Recollection recollection, RegisterView view) {
        return new Taking(ready -> recall(recollection, view, ready));
    }

    private static void recall(Recollection recollection, RegisterView view, Deque<Taken> ready) throws IOException {
        while (ready.isEmpty()) {
            Map<Slug, byte @Nullable []> next = recollection.next(READ_AT_ONCE);
            if (next.isEmpty()) {
                return;
            }
            SortedSet<Slug> wanted = new TreeSet<>();
            next.forEach((caseId, note) -> {
                if (note == null) {
                    wanted.add(caseId);
                }
            });
            Map<Slug, CaseFile> files = SomeCases.read(view, wanted);
            next.forEach((caseId, note) -> {
                CaseFile file = files.get(caseId);
                // What is neither noted nor found is no longer in the register.
                if (note != null || file != null) {
                    ready.add(new Taken(note, file));
                }
            });
        }
    }

    @Override
    public boolean hasNext() {
        try {
            if (ready.isEmpty()) {
                source.giveTo(ready);
            }
            return !ready.isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Taken> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Taken> next = new ArrayList<>();
        while (next.size() < TOGETHER && !ready.isEmpty()) {
            next.add(ready.remove());
        }
        return next;
    }
}
