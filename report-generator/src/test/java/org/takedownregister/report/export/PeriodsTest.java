package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole cases are parted by year, and by month where a year has too many. */
class PeriodsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Periods periods = new Periods(2);

    @ParameterizedTest
    @CsvSource({
        "2019-01, 2019",
        "2019-other, 2019",
        "2020-01, 2020-01",
        "2020-12, 2020-12",
        "2020-other, 2020-other",
        "2021-01, 2021",
        "other, other"
    })
    void aYearOfMoreCasesThanAFileHoldsIsPartedByMonth(String month, String file) {
        List.of("2019-01", "2019-other", "2020-01", "2020-12", "2020-other", "other", "other", "other")
                .forEach(periods::add);

        assertThat(periods.of(month)).isEqualTo(file);
    }

    @Test
    void aFileOfAYearHoldsAllItsMonthsAndThatOfAMonthItself() {
        List.of("2020-12", "2020-other", "2020-01", "2020-12", "2021-03").forEach(periods::add);

        assertThat(periods.months("2020")).containsExactly("2020-01", "2020-12", "2020-other");
        assertThat(periods.months("2020-12")).containsExactly("2020-12");
        assertThat(periods.months("other")).containsExactly("other");
    }

    @Test
    void theFilesOfMonthsHoldWhatThoseOfYearsHold() throws IOException {
        Exported byYear = Exported.of(Sample.view(), Sample.OPTIONS);
        Exported byMonth = Exported.of(Sample.view(), new Exports(Sample.OPTIONS, 10, 0));

        assertThat(byYear.paths("data/(cases|stix/).*\\d.*\\.json"))
                .containsExactly("data/cases-2024.json", "data/stix/2024.json");
        assertThat(byMonth.paths("data/(cases|stix/).*\\d.*\\.json"))
                .containsExactly("data/cases-2024-07.json", "data/stix/2024-07.json");
        assertThat(byMonth.bytes("data/cases-2024-07.json")).isEqualTo(byYear.bytes("data/cases-2024.json"));
        assertThat(MAPPER.readTree(byMonth.bytes(ExportPaths.REGISTER))
                        .get("files")
                        .get(0)
                        .toString())
                .isEqualTo("{\"path\":\"cases-2024-07.json\",\"holds\":\"cases\",\"year\":\"2024\",\"month\":\"07\","
                        + "\"rows\":1}");
    }
}
