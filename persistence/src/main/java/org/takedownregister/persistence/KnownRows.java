package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.RowFingerprints;

/** The rows that were taken before, by their cases, which are asked for some at a time; to be closed, even twice. */
final class KnownRows implements AutoCloseable {

    /** How many cases are asked for together at most. */
    static final int TOGETHER = 64;

    /** So few are not asked for: mostly they are not known, and to read one costs little more than to ask. */
    private static final int FEW = 16;

    private static final RowFingerprints KNOWN = RowFingerprints.ROW_FINGERPRINTS;
    private static final CaseKeys KEYS = CaseKeys.CASE_KEYS;

    /** As {@link KnownInOrder} reads them. */
    private static final List<Field<?>> OF_ROW =
            List.of(KNOWN.CASE_ID, KNOWN.SOURCE_ID, KNOWN.TABLES, KNOWN.HIGH, KNOWN.LOW);

    private static final int SLUG_AT = OF_ROW.size() + 1;

    private final Database database;
    private final KnownInOrder inOrder;
    private final Late asking;

    KnownRows(Database database) {
        this.database = database;
        inOrder = new KnownInOrder(
                database,
                database.prepare(database.sql().select(OF_ROW).from(KNOWN).orderBy(KNOWN.CASE_ID)));
        asking = new Late(database, () -> database.sql()
                .select(OF_ROW)
                .select(KEYS.SLUG)
                .from(KEYS)
                .join(KNOWN)
                .on(KNOWN.CASE_ID.eq(KEYS.ID))
                .where(KEYS.SLUG.in(Collections.nCopies(TOGETHER, DSL.param("slug", String.class)))));
    }

    /** Notes of rows that they were taken before; those that do not come next in order are asked for if they are many. */
    void look(List<Pending> rows, Fingerprint.Digest digest) {
        List<Pending> others = new ArrayList<>(0);
        for (Pending row : rows) {
            if (row.caseId() != null) {
                TakenRow next = inOrder.next(row.fingerprint(digest));
                if (next != null) {
                    row.isKnownAs(next);
                } else {
                    others.add(row);
                }
            }
        }
        if (others.size() <= FEW) {
            return;
        }
        Map<String, TakenRow> found = new HashMap<>();
        inOrder.goBehind(ask(others.stream().map(Pending::caseId).toList(), found));
        for (Pending row : others) {
            TakenRow before = found.get(row.caseId());
            if (before != null && before.is(row.fingerprint(digest))) {
                row.isKnownAs(before);
            }
        }
    }

    /** Asks for what is known of cases; gives the greatest number of one of which something is. */
    private int ask(List<String> caseIds, Map<String, TakenRow> found) {
        PreparedStatement statement = asking.statement();
        try {
            for (int i = 0; i < TOGETHER; i++) {
                statement.setString(i + 1, caseIds.get(Math.min(i, caseIds.size() - 1)));
            }
            return read(statement, found);
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private static int read(PreparedStatement asking, Map<String, TakenRow> found) throws SQLException {
        int greatest = Identifiers.UNKNOWN;
        try (ResultSet rows = asking.executeQuery()) {
            while (rows.next()) {
                TakenRow row = KnownInOrder.read(rows);
                found.put(rows.getString(SLUG_AT), row);
                greatest = Math.max(greatest, row.caseId());
            }
        }
        return greatest;
    }

    @Override
    public void close() {
        inOrder.close();
        try {
            asking.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
