package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.value.Slug;

/** Cases that are named, read so many at a time as a statement can name. */
final class SomeCaseFiles implements Cursor<CaseFile> {

    private static final int AT_ONCE = 200;

    private final Iterator<Slug> wanted;
    private final Function<List<Slug>, Cursor<CaseFile>> reading;
    private Cursor<CaseFile> found = Cursor.over(List.of());

    /** @param wanted in order */
    SomeCaseFiles(Iterable<Slug> wanted, Function<List<Slug>, Cursor<CaseFile>> reading) {
        this.wanted = wanted.iterator();
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        while (!found.hasNext() && wanted.hasNext()) {
            found.close();
            List<Slug> some = new ArrayList<>();
            while (some.size() < AT_ONCE && wanted.hasNext()) {
                some.add(wanted.next());
            }
            found = reading.apply(some);
        }
        return found.hasNext();
    }

    @Override
    public CaseFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.next();
    }

    @Override
    public void close() {
        found.close();
    }
}
