package org.takedownregister.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.value.EdtfDate;

/** Dates and numbers in words. */
class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2020-08-06, 6 August 2020, on 6 August 2020",
        "2020-07, July 2020, in July 2020",
        "2020, 2020, in 2020",
        "2019~, about 2019, about 2019",
        "2020-07~, about July 2020, about July 2020",
        "2025-01/2025-03, January to March 2025, from January to March 2025",
        "2024-11/2025-01, November 2024 to January 2025, from November 2024 to January 2025",
        "2019/2020, 2019 to 2020, from 2019 to 2020",
        "2020-08-28/2020-08-31, 28 to 31 August 2020, from 28 to 31 August 2020",
        "2020-08-28/2020-09-01, 28 August to 1 September 2020, from 28 August to 1 September 2020",
        "2019-12-30/2020-01-02, 30 December 2019 to 2 January 2020, from 30 December 2019 to 2 January 2020"
    })
    void aDateKeepsItsPrecisionInWords(String date, String words, String adverb) {
        assertThat(Dates.words(EdtfDate.of(date))).isEqualTo(words);
        assertThat(Dates.adverb(EdtfDate.of(date))).isEqualTo(adverb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0;0", "999;999", "1000;1,000", "23750;23,750", "1000000000000000;1,000,000,000,000,000"})
    void aNumberIsGroupedByThree(long number, String words) {
        assertThat(Numbers.grouped(number)).isEqualTo(words);
    }
}
