package org.takedownregister.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem PROBLEM = new Problem(
            ProblemCode.NUMBER_UNREADABLE,
            new Place("figures.csv", 12, "value"),
            "1.000",
            "a whole number",
            "Write 1000");

    @Test
    void aMessageSaysWhereWhatFoundWhatExpectedAndTheFix() {
        assertThat(PROBLEM.message())
                .isEqualTo("figures.csv, line 12, column value: found \"1.000\", expected a whole number. Write 1000."
                        + " [number-unreadable]");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertThat(PROBLEM.at(Place.NOWHERE).message())
                .isEqualTo("found \"1.000\", expected a whole number. Write 1000. [number-unreadable]");
        assertThat(PROBLEM.at(Place.file("figures.csv")).place().text()).isEqualTo("figures.csv");
    }

    @Test
    void aMessageStaysOnOneLineAndCannotBeReordered() {
        assertThat(found("a\nb\u202Ec\u200Bd\u001B[2J").quoted()).isEqualTo("\"a\\u000Ab\\u202Ec\\u200Bd\\u001B[2J\"");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(found("x".repeat(81)).quoted()).isEqualTo("\"" + "x".repeat(80) + "…\"");
        assertThat(found("x".repeat(79) + "\uD83D\uDE00y").quoted()).isEqualTo("\"" + "x".repeat(79) + "…\"");
        assertThat(found("").quoted()).isEqualTo("nothing");
    }

    private static Problem found(String text) {
        return new Problem(ProblemCode.CODE_UNKNOWN, Place.NOWHERE, text, "a code", "Write one");
    }
}
