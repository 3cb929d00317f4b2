package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Fingerprint;

/**
 * Goes through the rows that are known in the order of their cases, which mostly is the order of the file: looking at
 * the next one costs less than asking for it. A row is known by its fingerprint alone, which the identifier of its case
 * is part of.
 */
final class KnownInOrder implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 2_000;
    private static final int MOST_AHEAD = 16;

    private final Database database;
    private final PreparedStatement all;
    private final ResultSet rows;

    /** Those that come next, as far as they were looked at. */
    private final List<TakenRow> ahead = new ArrayList<>();

    /** How many rows did not come since one came. */
    private int missing;

    /** @param all gives number of the case, number of the source, tables, and the fingerprint's halves */
    KnownInOrder(Database database, PreparedStatement all) {
        this.database = database;
        this.all = all;
        try {
            all.setFetchSize(FETCHED_AT_ONCE);
            rows = all.executeQuery();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /**
     * A row if it comes next; null otherwise, which says nothing of the row. Each row before it that did not come may have
     * another known row in its place, which is passed over: it was corrected.
     */
    @Nullable TakenRow next(Fingerprint wanted) {
        for (int i = 0; i <= missing && isThere(i); i++) {
            TakenRow row = ahead.get(i);
            if (row.is(wanted)) {
                ahead.subList(0, i + 1).clear();
                missing = 0;
                return row;
            }
        }
        missing = Math.min(missing + 1, MOST_AHEAD);
        return null;
    }

    /** Goes on behind a case, if it has not come yet: those between are missing from the file, or come later in it. */
    void goBehind(int number) {
        while (isThere(0) && ahead.get(0).caseId() <= number) {
            ahead.remove(0);
        }
        missing = 0;
    }

    private boolean isThere(int place) {
        try {
            while (ahead.size() <= place && rows.next()) {
                ahead.add(read(rows));
            }
            return ahead.size() > place;
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** The row that a result is at. */
    static TakenRow read(ResultSet row) throws SQLException {
        return new TakenRow(
                row.getInt(1), row.getInt(2), row.getInt(3), new Fingerprint(row.getLong(4), row.getLong(5)));
    }

    @Override
    public void close() {
        try {
            rows.close();
            all.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
