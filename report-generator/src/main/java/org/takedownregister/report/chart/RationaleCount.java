package org.takedownregister.report.chart;

import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;

/**
 * How many stated reasons rest on one basis and one ground.
 *
 * @param count 0 or more
 */
public record RationaleCount(RationaleBasis basis, Ground ground, long count) {

    /** @throws IllegalArgumentException if the number is negative */
    public RationaleCount {
        Numbers.requireCount(count);
    }
}
