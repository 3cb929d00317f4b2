package org.takedownregister.importer.statements;

import java.io.Serializable;
import java.time.LocalDate;
import org.takedownregister.domain.value.Slug;

/**
 * The statements of one platform and day in one dump.
 *
 * @param scope the platform that the dump is of; empty for a dump of all
 * @param platform the platform's identifier
 * @param day the day, in days since 1970
 */
public record Stream(String scope, String platform, int day) implements Serializable {

    /** The identifier of the source that a dump of a day is. */
    public static Slug source(String scope, int day) {
        return new Slug(
                Slug.near("dsa-statements-" + LocalDate.ofEpochDay(day) + (scope.isEmpty() ? "" : "-" + scope)));
    }
}
