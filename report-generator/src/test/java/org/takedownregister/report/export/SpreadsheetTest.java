package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.entry.Table;

/** The tables for spreadsheets open without a live formula. */
class SpreadsheetTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|'=1+1",
                "+49 30 1234|'+49 30 1234",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "%09x|'%09x",
                "%0Dx|'%0Dx",
                "%0Ax|'%0Ax",
                "%09=x|'%09'=x",
                " =x|' =x",
                "%A0=x|'%A0=x",
                "\"=x|'\"=x",
                "\uFEFF=x|'\uFEFF=x",
                "\u200B-x|'\u200B-x",
                "\uFF1Dx|'\uFF1Dx",
                "\uFF0Bx|'\uFF0Bx",
                "\uFF0Dx|'\uFF0Dx",
                "\uFF20x|'\uFF20x",
                "a;=x|a;'=x",
                "a; =x|a;' =x",
                "a%0A- item|a%0A'- item",
                "a=b|a=b",
                "a, -b|a, -b",
                "'=x|'=x",
                "x@example.org|x@example.org",
                "12|12",
            })
    void textThatLooksLikeAFormulaIsGuarded(String text, String expected) throws IOException {
        Exported exported = Exported.of(new FixedView(Sample.entries(spelled(text)), Sample.BATCHES), Sample.OPTIONS);

        assertThat(rows(exported, "figures").get(2).getField(15)).isEqualTo(spelled(expected));
        assertThat(rows(exported, "cases").get(2).getField(1)).isEqualTo(spelled(expected));
        assertThat(rows(exported, "platforms").get(1).getField(3)).isEqualTo(spelled(expected));
    }

    private static String spelled(String text) {
        return text.replace("%09", "\t")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%A0", "\u00A0");
    }

    @ParameterizedTest
    @MethodSource("org.takedownregister.report.export.Hostile#texts")
    void noCellBeginsAFormulaWhicheverSeparatorTheReaderTakes(String text) throws IOException {
        Exported exported =
                Exported.of(new FixedView(Sample.entries("=" + text + ";=x"), Sample.BATCHES), Sample.OPTIONS);

        for (Table table : Table.values()) {
            for (CsvRecord row : rows(exported, table.tableName())) {
                assertThat(row.getFields()).hasSize(table.columns().size());
                assertThat(row.getFields())
                        .flatMap(cell -> Arrays.asList(cell.split("[;\\t\\r\\n]")))
                        .noneMatch(cell -> cell.strip().matches("(?s)[=+@-].*"));
            }
        }
    }

    @Test
    void numbersStayNumbers() throws IOException {
        CsvRecord figure =
                rows(Exported.of(Sample.view(), Sample.OPTIONS), "figures").get(2);

        assertThat(List.of(figure.getField(9), figure.getField(10))).containsExactly("150000", "160000");
    }

    @Test
    void aFileSaysThatItIsUtf8AndEndsItsLinesAsSpreadsheetsDo() throws IOException {
        String text = Exported.of(Sample.view(), Sample.OPTIONS).text("data/tables/platforms.csv");

        assertThat(text)
                .isEqualTo("\uFEFFplatform_id,name,operator,aliases\r\nchirper,Plain text,Plain text,Plain text\r\n");
    }

    @Test
    void theDictionaryHasARowForEveryColumn() throws IOException {
        List<CsvRecord> rows = CsvReader.builder()
                .ofCsvRecord(Exported.of(Sample.view(), Sample.OPTIONS)
                        .text("data/dictionary.csv")
                        .substring(1))
                .stream()
                .toList();
        long columns = Arrays.stream(Table.values())
                .mapToLong(table -> table.columns().size())
                .sum();

        assertThat(rows).hasSize((int) columns + 1);
        assertThat(rows)
                .extracting(CsvRecord::getFields)
                .contains(
                        List.of(
                                "table",
                                "column",
                                "position",
                                "type",
                                "list",
                                "key",
                                "required",
                                "blank_means",
                                "refers_to",
                                "vocabulary",
                                "meaning"),
                        List.of(
                                "figures",
                                "value",
                                "10",
                                "whole number",
                                "no",
                                "no",
                                "yes",
                                "",
                                "",
                                "",
                                "The number; the lower end of a range."),
                        List.of(
                                "figures",
                                "qualifier",
                                "12",
                                "code",
                                "no",
                                "no",
                                "no",
                                "exact",
                                "",
                                "exact;about;at-least;more-than;at-most",
                                "How firmly the number is stated."),
                        List.of(
                                "links",
                                "related_case_id",
                                "2",
                                "identifier",
                                "no",
                                "yes",
                                "yes",
                                "",
                                "cases",
                                "",
                                "The other case."));
    }

    private static List<CsvRecord> rows(Exported exported, String table) {
        String text = exported.text("data/tables/" + table + ".csv");
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }
}
