package org.takedownregister.report.chart;

import org.takedownregister.domain.value.EdtfDate;

/**
 * How many actions of one platform fall on one date.
 *
 * @param when the date of the actions, as exactly as it is known
 * @param platform the platform's name for readers
 * @param actions 0 or more
 */
public record ActionCount(EdtfDate when, String platform, long actions) {

    /** @throws IllegalArgumentException if the number is negative */
    public ActionCount {
        Numbers.requireCount(actions);
    }
}
