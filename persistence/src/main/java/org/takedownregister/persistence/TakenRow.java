package org.takedownregister.persistence;

import org.takedownregister.domain.register.Fingerprint;

/**
 * A row that was taken before.
 *
 * @param caseId the number of its case
 * @param sourceId the number of its source
 * @param tables the tables that it speaks in
 * @param fingerprint its fingerprint, mixed with these
 */
record TakenRow(int caseId, int sourceId, int tables, Fingerprint fingerprint) {

    /** Whether it is such a row: a record that was damaged knows nothing again. */
    boolean is(Fingerprint found) {
        return fingerprint.equals(found.with(caseId, sourceId, tables));
    }
}
