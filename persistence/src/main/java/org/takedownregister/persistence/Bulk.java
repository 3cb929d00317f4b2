package org.takedownregister.persistence;

import org.jspecify.annotations.Nullable;

/** Puts many rows into one table. A row whose key is there already is left out and not counted. */
interface Bulk extends AutoCloseable {

    /** Takes a row, which is kept and must not be changed. */
    void add(@Nullable Object[] row);

    /** Puts every row that was taken; gives how many rows were put since the last call. */
    long flush();

    /** Forgets what was taken and not put. */
    void forget();

    @Override
    void close();
}
