package org.takedownregister.persistence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;

/**
 * What differs between two moments, by table and key: of every key at most the version that held at the
 * earlier and the version that holds at the later, which stand next to one another in the order of the key.
 */
final class Differences implements Cursor<Change> {

    private final Rows rows;
    private final int earlier;
    private final Condition isTouched;
    private final Deque<Layout<?>> ahead = new ArrayDeque<>(Layout.all());
    private @Nullable Cursor<Rows.Version> versions;
    private Rows.@Nullable Version held;
    private Layout<?> layout = Layout.of(Table.PLATFORMS);
    private @Nullable Change next;

    Differences(Rows rows, int earlier) {
        this.rows = rows;
        this.earlier = earlier;
        this.isTouched = rows.isTouchedSince(earlier);
    }

    @Override
    public boolean hasNext() {
        while (next == null && (versions != null || !ahead.isEmpty())) {
            advance();
        }
        return next != null;
    }

    @Override
    public Change next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Change change = next;
        next = null;
        return change;
    }

    private void advance() {
        Cursor<Rows.Version> reading = versions;
        if (reading == null) {
            layout = ahead.remove();
            versions = rows.versionsBetween(layout, earlier, isTouched);
            return;
        }
        Rows.Version first = held != null ? held : reading.hasNext() ? reading.next() : null;
        held = null;
        if (first == null) {
            close();
            return;
        }
        if (first.heldIn(earlier) && reading.hasNext()) {
            Rows.Version second = reading.next();
            if (layout.keyTexts(first.entry()).equals(layout.keyTexts(second.entry()))) {
                next = first.entry().equals(second.entry()) ? null : change(first.entry(), second.entry());
                return;
            }
            held = second;
        }
        next = first.heldIn(earlier) ? change(first.entry(), null) : change(null, first.entry());
    }

    private Change change(@Nullable Entry before, @Nullable Entry after) {
        return new Change(layout.table(), before, after);
    }

    @Override
    public void close() {
        if (versions != null) {
            versions.close();
            versions = null;
        }
    }
}
