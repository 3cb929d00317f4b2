package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.problem.Refused;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "1,          1",
        "2,          2",
        "003,        3",
        "2026-10-31, 0",
        "2026-11-01, 1",
        "2026-11-02, 2",
        "2026-11,    3",
        "2026,       3",
        "2025,       0",
    })
    void aStateIsNamedByABatchOrByADay(String text, int batch) {
        assertThat(AsOf.batch(text, batches())).isEqualTo(batch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "99", "yesterday", "", "-1"})
    void anotherNameIsRefused(String text) {
        assertThatThrownBy(() -> AsOf.batch(text, batches()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.problems().get(0).code().code())
                        .isEqualTo("batch-unknown"));
    }

    @Test
    void anEmptyRegisterHasNoBatchToName() {
        assertThat(AsOf.batch("2026", Cursor.over(List.of()))).isZero();
        assertThatThrownBy(() -> AsOf.batch("1", Cursor.over(List.of())))
                .hasMessage("found \"1\", expected the number of a batch, or a date. The register has no batch yet;"
                        + " import something first. [batch-unknown]");
    }

    private static Cursor<Batch> batches() {
        return Cursor.over(List.of(
                batch(1, "2026-11-01T23:59:59Z"), batch(2, "2026-11-02T00:00:00Z"), batch(3, "2026-11-22T10:00:00Z")));
    }

    private static Batch batch(int number, String at) {
        return new Batch(number, Instant.parse(at), "a steward", null, 0, List.of());
    }
}
