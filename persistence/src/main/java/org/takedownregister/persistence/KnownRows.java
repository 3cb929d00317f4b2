package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.RowFingerprints;

/** The rows that were taken before, by their cases, which are asked for some at a time; to be closed, even twice. */
final class KnownRows implements AutoCloseable {

    /** How many cases are asked for together at most. */
    static final int TOGETHER = 64;

    /** So few are asked for one by one; mostly it is a single one. */
    private static final int FEW = 16;

    private static final RowFingerprints KNOWN = RowFingerprints.ROW_FINGERPRINTS;
    private static final CaseKeys KEYS = CaseKeys.CASE_KEYS;

    private final Database database;
    private final KnownInOrder inOrder;
    private final PreparedStatement one;
    private final PreparedStatement many;

    KnownRows(Database database) {
        this.database = database;
        inOrder = new KnownInOrder(database, database.prepare(known(database).orderBy(KNOWN.CASE_ID)));
        one = ofCases(database, 1);
        many = ofCases(database, TOGETHER);
    }

    private static PreparedStatement ofCases(Database database, int count) {
        return database.prepare(
                known(database).where(KEYS.SLUG.in(Collections.nCopies(count, DSL.param("slug", String.class)))));
    }

    private static SelectOnConditionStep<?> known(Database database) {
        return database.sql()
                .select(KEYS.SLUG, KNOWN.CASE_ID, KNOWN.SOURCE_ID, KNOWN.TABLES, KNOWN.HIGH, KNOWN.LOW)
                .from(KEYS)
                .join(KNOWN)
                .on(KNOWN.CASE_ID.eq(KEYS.ID));
    }

    /** What is known of the case of each of some rows: of one that comes next in order, or else is asked for. */
    @Nullable TakenRow[] of(List<Pending> rows) {
        @Nullable TakenRow[] known = new @Nullable TakenRow[rows.size()];
        List<String> others = new ArrayList<>(0);
        for (int i = 0; i < known.length; i++) {
            String caseId = rows.get(i).caseId();
            known[i] = caseId == null ? null : inOrder.next(caseId);
            if (caseId != null && known[i] == null) {
                others.add(caseId);
            }
        }
        if (!others.isEmpty()) {
            Map<String, TakenRow> found = new HashMap<>();
            inOrder.goBehind(ask(others, found));
            for (int i = 0; i < known.length; i++) {
                known[i] = known[i] != null ? known[i] : found.get(rows.get(i).caseId());
            }
        }
        return known;
    }

    /** Asks for what is known of cases; gives the greatest number of one of which something is. */
    private int ask(List<String> caseIds, Map<String, TakenRow> found) {
        int greatest = Identifiers.UNKNOWN;
        try {
            if (caseIds.size() > FEW) {
                for (int i = 0; i < TOGETHER; i++) {
                    many.setString(i + 1, caseIds.get(Math.min(i, caseIds.size() - 1)));
                }
                return read(many, found);
            }
            for (String caseId : caseIds) {
                one.setString(1, caseId);
                greatest = Math.max(greatest, read(one, found));
            }
            return greatest;
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private static int read(PreparedStatement asking, Map<String, TakenRow> found) throws SQLException {
        int greatest = Identifiers.UNKNOWN;
        try (ResultSet rows = asking.executeQuery()) {
            while (rows.next()) {
                TakenRow row = KnownInOrder.read(rows);
                found.put(rows.getString(1), row);
                greatest = Math.max(greatest, row.caseId());
            }
        }
        return greatest;
    }

    @Override
    public void close() {
        inOrder.close();
        try {
            one.close();
            many.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
