package org.takedownregister.report.chart;

/**
 * In how many cases a source says that an operation was run from a country, and in how many that it targeted it.
 *
 * @param country the country's name for readers
 * @param operatedFrom cases, 0 or more
 * @param targeted cases, 0 or more
 */
public record CountryCount(String country, long operatedFrom, long targeted) {

    /** @throws IllegalArgumentException if a number is negative */
    public CountryCount {
        Numbers.requireCount(operatedFrom);
        Numbers.requireCount(targeted);
    }
}
