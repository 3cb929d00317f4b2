package org.takedownregister.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020,             2020-01-01, 2020-12-31, YEAR",
        "2020-07,          2020-07-01, 2020-07-31, MONTH",
        "2020-02,          2020-02-01, 2020-02-29, MONTH",
        "2020-07-06,       2020-07-06, 2020-07-06, DAY",
        "2025-01/2025-03,  2025-01-01, 2025-03-31, INTERVAL",
        "2019/2020,        2019-01-01, 2020-12-31, INTERVAL",
        "2020-07-06/2020-08-01, 2020-07-06, 2020-08-01, INTERVAL",
        "2020-07-06/2020-07,    2020-07-06, 2020-07-31, INTERVAL",
    })
    void aDateIsTheIntervalOfTheDaysItMeans(String text, String first, String last, EdtfDate.Precision precision) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(date.firstDay()).hasToString(first);
        assertThat(date.lastDay()).hasToString(last);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.approximate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "0999",
                "2020-07",
                "2020-07-06",
                "2020~",
                "2020-07~",
                "2020-07-06~",
                "2025-01/2025-03",
                "2019/2021",
                "2019~/2021~",
                "2020-07-06/2020-08-01",
                "2020-07-06~/2020-08-01~"
            })
    void itsTextReadsAsAnEqualDate(String text) {
        assertThat(EdtfDate.of(text).text()).isEqualTo(text);
        assertThat(EdtfDate.of(EdtfDate.of(text).text())).isEqualTo(EdtfDate.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06/07/2020|Write 2020-07-06 if the day comes first in your sheet, 2020-06-07 if the month does",
                "8/31/2020|Write 2020-08-31",
                "31.8.2020|Write 2020-08-31",
                "7.7.2020|Write 2020-07-07",
                "2020/7/6|Write 2020-07-06",
                "Jul-20|A spreadsheet rewrote the date; format the column as text and write 2020-07",
                "July 2020|A spreadsheet rewrote the date; format the column as text and write 2020-07",
                "2020-02-30|Write the year, month and day as digits, year first, as far as they are known",
                "0000|Write the year, month and day as digits, year first, as far as they are known",
                "2020-1|Write the year, month and day as digits, year first, as far as they are known",
                "2020/2021/2022|Write the year, month and day as digits, year first, as far as they are known",
                "Jul-0000|Write the year, month and day as digits, year first, as far as they are known",
                "soon|Write the year, month and day as digits, year first, as far as they are known",
            })
    void anotherTextIsRefusedWithTheFix(String text, String fix) {
        assertThat(EdtfDate.parse(text)).isInstanceOfSatisfying(Parsed.Refusal.class, refusal -> {
            assertThat(refusal.problem().code().code()).isEqualTo("date-unreadable");
            assertThat(refusal.problem().found()).isEqualTo(text);
            assertThat(refusal.problem().fix()).isEqualTo(fix);
        });
    }

    @Test
    void anIntervalThatEndsBeforeItStartsIsRefused() {
        assertThat(EdtfDate.parse("2020-08/2020-07")).isInstanceOfSatisfying(Parsed.Refusal.class, refusal -> {
            assertThat(refusal.problem().code().code()).isEqualTo("date-reversed");
            assertThat(refusal.problem().fix()).isEqualTo("Write 2020-07/2020-08");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020,       2020-07-06, true,  true",
        "2020-07,    2020-07-06, true,  true",
        "2020-07-06, 2020-07,    true,  false",
        "2020-07,    2020-08,    false, false",
        "2020-06/2020-07, 2020-07/2020-08, true, false",
    })
    void datesAreComparedAsIntervals(String one, String other, boolean overlaps, boolean contains) {
        assertThat(EdtfDate.of(one).overlaps(EdtfDate.of(other))).isEqualTo(overlaps);
        assertThat(EdtfDate.of(other).overlaps(EdtfDate.of(one))).isEqualTo(overlaps);
        assertThat(EdtfDate.of(one).contains(EdtfDate.of(other))).isEqualTo(contains);
    }

    @Test
    void onlyAnIntervalThatEndsFirstIsBefore() {
        assertThat(EdtfDate.of("2020-07").isBefore(EdtfDate.of("2020-08-06"))).isTrue();
        assertThat(EdtfDate.of("2020-07").isBefore(EdtfDate.of("2020-07-31"))).isFalse();
        assertThat(EdtfDate.of("2020").isBefore(EdtfDate.of("2020-08"))).isFalse();
    }
}
