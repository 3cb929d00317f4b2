package org.takedownregister.persistence;

import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jooq.Record;
import org.takedownregister.domain.register.Cursor;

/**
 * Reads rows one after another and makes each into what it stands for.
 *
 * @param <R> a row
 * @param <T> what it stands for
 */
final class MappedCursor<R extends Record, T> implements Cursor<T> {

    private final org.jooq.Cursor<R> rows;
    private final Function<? super R, ? extends T> mapping;

    MappedCursor(org.jooq.Cursor<R> rows, Function<? super R, ? extends T> mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public T next() {
        R row = rows.fetchNext();
        if (row == null) {
            throw new NoSuchElementException();
        }
        return mapping.apply(row);
    }

    @Override
    public void close() {
        rows.close();
    }
}
