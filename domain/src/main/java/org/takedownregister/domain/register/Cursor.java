package org.takedownregister.domain.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Rows that are read one after another and never held together. For one thread; to be closed, also when
 * not read to the end.
 *
 * @param <T> what is read
 */
public interface Cursor<T> extends Iterator<T>, AutoCloseable {

    @Override
    void close();

    /** The rows that are left, in a list; closes the cursor. For results that are known to be few. */
    default List<T> toList() {
        try (Cursor<T> rows = this) {
            List<T> list = new ArrayList<>();
            rows.forEachRemaining(list::add);
            return list;
        }
    }

    /** A cursor over rows that are in memory already. */
    static <T> Cursor<T> over(Iterable<T> rows) {
        Iterator<T> iterator = rows.iterator();
        return new Cursor<>() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public T next() {
                return iterator.next();
            }

            @Override
            public void close() {}
        };
    }
}
