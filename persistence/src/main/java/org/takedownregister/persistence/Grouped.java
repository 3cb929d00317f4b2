package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.value.Slug;

/**
 * Rows in the order of a case, handed out case by case.
 *
 * @param <T> a row
 */
final class Grouped<T> implements AutoCloseable {

    private final Cursor<T> rows;
    private final Function<T, Slug> caseOf;
    private @Nullable T head;

    Grouped(Cursor<T> rows, Function<T, Slug> caseOf) {
        this.rows = rows;
        this.caseOf = caseOf;
        this.head = nextOrNull();
    }

    /** The rows of a case; those of the cases before it are passed over. Cases are asked for in order. */
    List<T> of(Slug caseId) {
        List<T> found = new ArrayList<>();
        for (T row = head; row != null; row = head) {
            int order = caseOf.apply(row).compareTo(caseId);
            if (order > 0) {
                break;
            }
            if (order == 0) {
                found.add(row);
            }
            head = nextOrNull();
        }
        return found;
    }

    private @Nullable T nextOrNull() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        rows.close();
    }
}
