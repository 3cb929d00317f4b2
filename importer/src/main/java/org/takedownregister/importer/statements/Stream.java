package org.takedownregister.importer.statements;

import java.time.LocalDate;
import org.takedownregister.domain.value.Slug;

/**
 * The statements of one platform and day in one dump.
 *
 * @param scope the platform that the dump is of; empty for a dump of all
 * @param platform the platform's identifier
 * @param day the day, in days since 1970
 */
record Stream(String scope, String platform, int day) implements Comparable<Stream> {

    /** The identifier of the source that a dump of a day is. */
    static Slug source(String scope, int day) {
        return new Slug(Slug.near("dsa-statements-" + LocalDate.ofEpochDay(day) + (scope.isEmpty() ? "" : "-" + scope)));
    }

    @Override
    public int compareTo(Stream other) {
        int order = Integer.compare(day, other.day);
        order = order == 0 ? scope.compareTo(other.scope) : order;
        return order == 0 ? platform.compareTo(other.platform) : order;
    }
}
