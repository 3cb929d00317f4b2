package org.takedownregister.report.chart;

/**
 * How many assets of one kind were acted on.
 *
 * @param kind the kind's name for readers, in the plural
 * @param count 0 or more
 */
public record AssetCount(String kind, long count) {

    /** @throws IllegalArgumentException if the number is negative */
    public AssetCount {
        Numbers.requireCount(count);
    }
}
