package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputFile;

/** Workbooks: a sheet is a table. */
class WorkbookTest {

    private static final String HEADER = Workbooks.row(1, "platform_id", "name", "operator");
    private static final String EVENTS = Workbooks.row(1, "case_id", "source_id", "event", "on_date");

    private final Path folder;
    private final Path file;

    WorkbookTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("book.xlsx");
    }

    private static List<String> platforms(Recorded recorded) {
        return recorded.offers.stream()
                .map(offer -> offer.row().line() + " "
                        + offer.entries().stream()
                                .map(Platform.class::cast)
                                .map(platform -> platform.name() + "|" + platform.operator())
                                .collect(Collectors.joining()))
                .collect(Collectors.toList());
    }

    private List<String> messages(Recorded recorded) {
        return recorded.messages().stream()
                .map(message -> message.replace(folder + "/", ""))
                .collect(Collectors.toList());
    }

    private String refusal(Path input) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Recorded.from(input));
        return refused.problems().stream()
                .map(Problem::message)
                .map(message -> message.replace(folder + "/", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everySheetIsATableAndEveryRowHasItsLine() throws IOException {
        Workbooks.write(
                file,
                "",
                "<si><t>Face</t><rPh><t>sound</t></rPh><r><t>book_x0041_</t></r></si>",
                "Platforms we know",
                HEADER
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>facebook</t></is></c>"
                        + "<c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"str\"><f>A1&amp;B1</f><v>Me&amp;ta</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
                        + "<row r=\"7\"><c r=\"C7\"><v>4.5E1</v></c><c r=\"A7\"><v>5</v></c>"
                        + "<c r=\"B7\"><v>0.30000000000000004</v></c></row>",
                "empty",
                "",
                "events",
                EVENTS + Workbooks.row(2, "a", "b", "began", "2020"));

        Recorded recorded = Recorded.from(file);

        assertThat(messages(recorded)).isEmpty();
        assertThat(recorded.files.stream().map(InputFile::name))
                .containsExactly(file + "!Platforms we know", file + "!events");
        assertThat(recorded.offers.get(0).entries().toString()).contains("FacebookA", "Me&ta");
        assertThat(platforms(onlyPlatforms(recorded))).containsExactly("3 FacebookA|Me&ta", "7 0.3|45");
        assertThat(recorded.ended(file + "!events").bytes()).isEqualTo(Files.size(file));
        assertThat(recorded.ended(file + "!events").encoding()).isEqualTo("workbook");
    }

    private static Recorded onlyPlatforms(Recorded recorded) {
        recorded.offers.removeIf(offer -> !(offer.entries().get(0) instanceof Platform));
        return recorded;
    }

    @ParameterizedTest
    @CsvSource({
        "'s=\"1\"', 44018, '', 2020-07-06",
        "'s=\"1\"', 44018.75, '', 2020-07-06",
        "'s=\"2\"', 44013, '', 2020-07",
        "'s=\"3\"', 44018, '', 2020-07-06",
        "'s=\"4\"', 44018, '', 2020",
        "'s=\"5\"', 44018, '', 2020-07-06",
        "'s=\"1\"', 42556, 'date1904=\"1\"', 2020-07-06",
        "'s=\"1\"', 61, '', 1900-03-01",
        "'s=\"1\"', 59, '', 1900-02-28",
        "'t=\"d\"', 2020-07-06T00:00:00, '', 2020-07-06",
        "'s=\"0\"', 2020, '', 2020",
    })
    void aDateIsWhatItsCellShows(String attributes, String value, String properties, String date) throws IOException {
        Workbooks.write(
                file,
                properties,
                "",
                "events",
                EVENTS + "<row r=\"2\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>began</t></is></c><c " + attributes + "><v>" + value
                        + "</v></c></row>");

        Recorded recorded = Recorded.from(file);

        assertThat(messages(recorded)).isEmpty();
        assertThat(((Event) recorded.entries().get(0)).onDate()).hasToString(date);
    }

    @Test
    void aTimeOfDayThatIsShownIsNotDropped() throws IOException {
        Workbooks.write(
                file,
                "",
                "",
                "events",
                EVENTS
                        + "<row r=\"2\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>began</t></is></c><c s=\"3\"><v>44018.75</v></c></row>");

        assertThat(messages(Recorded.from(file)))
                .containsExactly(
                        "book.xlsx!events, line 2, column on_date: found \"2020-07-06T18:00\", expected a date such"
                                + " as 2020, 2020-07, 2020-07-06, 2025-01/2025-03 or 2020-07~. Write the year, month and day as digits,"
                                + " year first, as far as they are known. [date-unreadable]");
    }

    @Test
    void whatTheSpreadsheetRuinedIsToldAsSuch() throws IOException {
        Workbooks.write(
                file,
                "",
                "",
                "p",
                Workbooks.row(1, "platform_id", "name", "operator", "remark")
                        + "<row r=\"2\"><c><v>9.0612345678901299E17</v></c><c t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c>"
                        + "<c><f>A1+1</f></c><c><v>9.0612345678901299E17</v></c></row>"
                        + "<row r=\"3\"><c t=\"s\"><v>99</v></c></row>"
                        + Workbooks.row(4, "9.06E+17", "A")
                        + Workbooks.row(5, "a", "A", "", "", "too much"));

        assertThat(messages(Recorded.from(file)))
                .containsExactly(
                        "book.xlsx!p, line 2, column platform_id: found \"9.0612345678901299E17\", expected a number of at"
                                + " most 15 digits, or a cell of text. The spreadsheet lost the last digits; format the column"
                                + " as text and take the number from the original file again. [digits-lost]",
                        "book.xlsx!p, line 2, column name: found \"#DIV/0!\", expected a cell with a value. Mend the"
                                + " formula, or write its value in its stead, and save the workbook in a spreadsheet program."
                                + " [formula-failed]",
                        "book.xlsx!p, line 2, column operator: found \"a formula without its value\", expected a cell with"
                                + " a value. Mend the formula, or write its value in its stead, and save the workbook in a"
                                + " spreadsheet program. [formula-failed]",
                        "book.xlsx!p, line 3, column platform_id: found \"the text number 99, which the workbook lacks\","
                                + " expected a cell with a value. Mend the formula, or write its value in its stead, and save"
                                + " the workbook in a spreadsheet program. [formula-failed]",
                        "book.xlsx!p, line 4, column platform_id: found \"9.06E+17\", expected an identifier of a-z, 0-9 and"
                                + " hyphens, at most 100 characters. A spreadsheet turned a long number into a rounded one;"
                                + " format the column as text and take the identifier from the original file again."
                                + " [slug-unreadable]",
                        "book.xlsx!p, line 5: found \"5 cells, too many: too much\", expected 4 cells, as the header has."
                                + " Put quotes around the cell that contains the delimiter, or delete what is too many."
                                + " [row-ragged]");
    }

    @Test
    void aWorkbookMayLieInAFolderOrInAZip() throws IOException {
        Workbooks.write(file, "", "", "p", HEADER + Workbooks.row(2, "a", "A"));
        Files.writeString(folder.resolve("~$book.xlsx"), "locked");
        Path zip = Files.createDirectories(folder.resolve("out")).resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream members = new ZipOutputStream(out)) {
            members.putNextEntry(new ZipEntry("in/book.xlsx"));
            members.write(Files.readAllBytes(file));
        }

        Recorded recorded = Recorded.from(folder);

        assertThat(recorded.files.stream().map(InputFile::name)).containsExactly(file + "!p", zip + "!in/book.xlsx!p");
        assertThat(recorded.offers).hasSize(2);
    }

    @Test
    void aWorkbookThatGrowsWithoutEndIsRefused() throws IOException {
        Workbooks.write(file, "", "", "p", HEADER + "<row></row>".repeat(2_000_000));
        assertThat(refusal(file)).contains("[archive-too-large]");

        Workbooks.write(file, "", "", "p", HEADER + "<row r=\"" + "1".repeat(5_000_000) + "\"/>");
        assertThat(refusal(file)).contains("a tag or a text longer than 4194304 bytes", "[archive-broken]");
    }

    @Test
    void anEntityIsNotExpanded() throws IOException {
        Workbooks.write(
                file, "", "", "p", HEADER + "<row r=\"2\"><c t=\"inlineStr\"><is><t>&nothing;</t></is></c></row>");

        assertThat(refusal(file)).contains("[archive-broken]");
    }

    @Test
    void anOldOrLockedWorkbookIsRefusedByName() throws IOException {
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

        assertThat(refusal(file))
                .isEqualTo(
                        "book.xlsx: found \"a workbook of the old format, or one with a password\", expected a workbook"
                                + " that ends in .xlsx and has no password, or CSV. Save it as .xlsx without a password, or each"
                                + " sheet as CSV. [input-unreadable]");
    }

    @Test
    void anEmptyWorkbookHasNoTables() throws IOException {
        Workbooks.write(file, "", "", "p", "<row r=\"1\"><c/></row>");

        assertThat(refusal(file)).startsWith("book.xlsx: found \"no sheet with anything in it\"");
    }

    @Test
    void aSpoiledWorkbookIsReadOrRefusedAndNeverFails() throws IOException {
        String sheet =
                HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><f>1</f><v>3</v></c></row>";
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder spoiled = new StringBuilder(sheet);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(spoiled.length());
                spoiled.replace(at, Math.min(spoiled.length(), at + random.nextInt(6)), spoiler(random));
            }
            Workbooks.write(file, "", "<si><t>a</t></si>", "p", spoiled.toString());
            byte[] bytes = Files.readAllBytes(file);
            if (seed % 3 == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                Files.write(file, seed % 2 == 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            }
            try {
                Recorded recorded = Recorded.from(file);
                assertThat(recorded.rows()).isLessThan(10);
            } catch (Refused refused) {
                assertThat(refused.problems()).as("seed %s", seed).isNotEmpty();
            }
        }
    }

    private static String spoiler(Random random) {
        return List.of(
                        "<",
                        ">",
                        "\"",
                        "&",
                        "<v>",
                        "</c>",
                        "ZZZZZ9",
                        "-1",
                        "9".repeat(30),
                        "é\u0001",
                        "<![CDATA[x",
                        "1E400")
                .get(random.nextInt(12));
    }

    @Test
    void textsAreReadInUnicode() throws IOException {
        Workbooks.write(
                file,
                "",
                "<si><t xml:space=\"preserve\">Größe 😀</t></si>",
                "p",
                HEADER
                        + "<row><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\" t=\"s\"><v>0</v></c></row>");

        assertThat(platforms(Recorded.from(file))).containsExactly("2 Größe 😀|null");
    }
}
