package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedownregister.domain.check.Items;
import org.takedownregister.domain.check.Language;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** {@code docs/csv-format.md} says what the code does: every table, column, rule and code, and no other. */
class CsvFormatDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "csv-format.md");

    @ParameterizedTest
    @EnumSource
    void everyColumnOfATableIsDescribed(Table table) throws IOException {
        List<String> expected = table.columns().stream()
                .map(column -> "| `" + column.name() + "` | " + need(column) + " | " + type(column))
                .collect(Collectors.toList());

        assertThat(rows("### " + table.tableName()).map(CsvFormatDocTest::withoutMeaning))
                .containsExactlyElementsOf(expected);
        assertThat(rows("### " + table.tableName())).noneMatch(row -> row.endsWith("|  |") || row.endsWith("| |"));
    }

    @Test
    void everyTableHasAChapterInTheOrderInWhichTablesLoad() throws IOException {
        assertThat(Files.readAllLines(DOCUMENT).stream()
                        .filter(line -> line.startsWith("### "))
                        .map(line -> line.substring(4)))
                .containsExactlyElementsOf(
                        Arrays.stream(Table.values()).map(Table::tableName).collect(Collectors.toList()));
    }

    @Test
    void everyColumnOfTheFlatSheetIsDescribed(@TempDir Path folder) throws IOException {
        List<String> described = rows("## The flat sheet")
                .map(row -> row.substring(3, row.indexOf('`', 3)))
                .collect(Collectors.toList());
        Path sheet = Files.writeString(folder.resolve("x.csv"), String.join(",", described) + "\n");

        Recorded recorded = Recorded.from(sheet);

        assertThat(recorded.files.get(0).layout()).isEqualTo("flat");
        assertThat(recorded.warnings).isEmpty();
        assertThat(described).containsAll(flatColumns());
    }

    private static List<String> flatColumns() throws IOException {
        try {
            Class<?> row = Class.forName("org.takedownregister.importer.flat.FlatRow");
            return Arrays.stream(Objects.requireNonNull(row.getRecordComponents()))
                    .map(component ->
                            component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                    .collect(Collectors.toList());
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    @Test
    void everyKindOfAssetsHasItsColumnOfCounts() throws IOException {
        String document = Files.readString(DOCUMENT);

        for (AssetType type : AssetType.values()) {
            if (type != AssetType.UNSPECIFIED) {
                assertThat(document).contains(type == AssetType.ALL ? "`_assets`" : "`_" + type.code() + "s`");
            }
        }
    }

    @Test
    void theExamplesImportAsTheyStand(@TempDir Path folder) throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);

        for (String example : examples) {
            Recorded recorded = Recorded.from(Files.writeString(folder.resolve("example.csv"), example));

            assertThat(recorded.messages()).isEmpty();
            assertThat(recorded.warnings).isEmpty();
            assertThat(recorded.offers).isNotEmpty();
        }
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        String[] parts = Files.readString(DOCUMENT).split("```csv\n", -1);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            examples.add(part.substring(0, part.indexOf("```")));
        }
        return examples;
    }

    @Test
    void theLimitsAreNamed() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains(
                        number(InputOptions.MAX_CELL_CHARS),
                        number(InputOptions.MAX_ROW_CHARS),
                        number(InputOptions.MAX_COLUMNS));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** The rows of the first table under a heading, without its head. */
    private static Stream<String> rows(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2);
    }

    private static String withoutMeaning(String row) {
        String[] cells = row.split(" \\| ", -1);
        return String.join(" | ", Arrays.asList(cells).subList(0, 3));
    }

    private static String need(Column column) {
        String key = column.isKey() ? "key, " : "";
        String blank =
                column.blankMeans().map(text -> "blank means `" + text + "`").orElse("may be blank");
        return key + (column.isRequired() ? "required" : blank);
    }

    private static String type(Column column) {
        String one = oneType(column);
        if (!column.isList()) {
            return one;
        }
        Items items = rule(column, Items.class);
        return "list of at most " + items.max() + ": " + one;
    }

    private static <A extends Annotation> A rule(Column column, Class<A> type) {
        return Objects.requireNonNull(parameter(column).getAnnotation(type));
    }

    private static Parameter parameter(Column column) {
        Class<?> type = column.component().getDeclaringRecord();
        return Arrays.stream(type.getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(parameter ->
                        parameter.getName().equals(column.component().getName()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Only enums of codes are asked for their codes.
    private static String oneType(Column column) {
        Class<?> type = column.type();
        if (type == Slug.class) {
            return "identifier"
                    + column.refersTo().map(table -> " of " + table.tableName()).orElse("");
        }
        if (type.isEnum()) {
            return codes((Class) type);
        }
        if (type == AssetTypes.class) {
            return "one or several of " + codes(AssetType.class);
        }
        if (type == long.class || type == Long.class) {
            return "whole number, 0 to " + number(Figure.LARGEST);
        }
        if (type == int.class) {
            return "whole number, " + rule(column, Min.class).value() + " to "
                    + rule(column, Max.class).value();
        }
        if (type == String.class) {
            return text(column);
        }
        return List.of("date", "day", "address", "unit", "external id")
                .get(List.of(EdtfDate.class, LocalDate.class, WebAddress.class, Unit.class, ExternalId.class)
                        .indexOf(type));
    }

    private static String text(Column column) {
        if (parameter(column).isAnnotationPresent(Language.class)) {
            return "language tag";
        }
        if (column.isList()) {
            return "text";
        }
        Wording wording = rule(column, Wording.class);
        return (wording.lines() ? "lines of text" : "text") + ", at most " + wording.max() + " characters";
    }

    private static <E extends Enum<E> & Code> String codes(Class<E> type) {
        return Code.codes(type).stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }
}
