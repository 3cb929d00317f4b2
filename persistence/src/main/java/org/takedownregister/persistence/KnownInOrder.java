package org.takedownregister.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Fingerprint;

/**
 * Goes through the rows that are known in the order of their cases, which mostly is the order of the file: looking at
 * the next one costs less than asking for it.
 */
final class KnownInOrder implements AutoCloseable {

    private static final int FETCHED_AT_ONCE = 2_000;

    private final Database database;
    private final PreparedStatement all;
    private final ResultSet rows;
    private @Nullable String caseId;
    private @Nullable TakenRow current;

    /** @param all gives identifier and number of the case, number of the source, tables, and the fingerprint's halves */
    KnownInOrder(Database database, PreparedStatement all) {
        this.database = database;
        this.all = all;
        try {
            all.setFetchSize(FETCHED_AT_ONCE);
            rows = all.executeQuery();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
        advance();
    }

    /** What is known of a case if it comes next; null otherwise, which says nothing of the case. */
    @Nullable TakenRow next(String wanted) {
        if (!wanted.equals(caseId)) {
            return null;
        }
        TakenRow found = current;
        advance();
        return found;
    }

    /** Goes on behind a case, if it has not come yet: those between are missing from the file, or come later in it. */
    void goBehind(int number) {
        while (current != null && current.caseId() <= number) {
            advance();
        }
    }

    private void advance() {
        try {
            boolean isThere = rows.next();
            // The driver gives a text through a buffer that it makes for each.
            caseId = isThere ? new String(rows.getBytes(1), StandardCharsets.UTF_8) : null;
            current = isThere ? read(rows) : null;
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** The row that a result is at. */
    static TakenRow read(ResultSet row) throws SQLException {
        return new TakenRow(
                row.getInt(2), row.getInt(3), row.getInt(4), new Fingerprint(row.getLong(5), row.getLong(6)));
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
