package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.problem.ProblemCode.*;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.care.FilledRegister;

/** Every hostile text in every column of every table is kept to the letter or refused with its reason. */
class HostileImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 7;

    private static final Map<String, ProblemCode> CODES =
            Arrays.stream(ProblemCode.values()).collect(Collectors.toMap(ProblemCode::code, Function.identity()));

    /** Why a cell that is no text may be refused. */
    private static final Set<ProblemCode> NO_VALUE = EnumSet.of(
            CELL_MISSING,
            SLUG_UNREADABLE,
            DATE_UNREADABLE,
            DAY_NEEDED,
            NUMBER_UNREADABLE,
            CODE_UNKNOWN,
            ADDRESS_UNREADABLE,
            UNIT_UNKNOWN,
            EXTERNAL_ID_UNREADABLE,
            LIST_REPEATS,
            REFERENCE_DANGLING,
            NUMBER_OUT_OF_RANGE,
            UNIT_MISMATCH);

    /** Why a text may be refused that has no control character in it. */
    private static final Set<ProblemCode> NO_TEXT =
            EnumSet.of(CELL_MISSING, TEXT_TOO_LONG, LANGUAGE_UNREADABLE, COUNTRY_UNKNOWN, LIST_REPEATS, ROW_DUPLICATE);

    @TempDir
    private static Path folder = Path.of(".");

    private static List<Entry> base = List.of();

    /** One cell that is put to the test: its column, what stands in it, and how many rows stand before its own. */
    private record Trial(Table table, Column column, String text, int line) {}

    @BeforeAll
    static void importARegisterWithoutBlankCells() throws IOException {
        base = FilledRegister.of((column, row) -> "Words of " + column.replace('_', ' ') + " " + row, ROWS);
        Path input = Files.createDirectory(folder.resolve("base"));
        Sheet.write(base, input);
        Run run = takedowns("import", input.toString(), "--db", at("base.db"), "--rejects", at("base-rejects"));
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
    }

    @Test
    void aCellIsKeptToTheLetterOrRefusedWithItsReason() throws IOException {
        List<Trial> trials = trials("every", HostileTexts.all());
        Run run = imported("every");
        Map<String, String> refused = refused("every");

        assertThat(number(run, "rows")).isEqualTo(trials.size()).isGreaterThan(25_000);
        assertThat(number(run, "inserted") + number(run, "updated") + number(run, "unchanged"))
                .isEqualTo(trials.size() - number(run, "rejected"));
        assertThat(refused).hasSize(Math.toIntExact(number(run, "rejected")));
        Map<String, Set<String>> kept = exported("every");
        Map<ProblemCode, Integer> counts = new TreeMap<>();
        for (Trial trial : trials) {
            String code = refused.get(trial.table().tableName() + " " + trial.line());
            if (code == null) {
                isKept(trial, kept);
            } else {
                ProblemCode reason = Objects.requireNonNull(CODES.get(code), code);
                isRefusedForAReason(trial, reason);
                counts.merge(reason, 1, Integer::sum);
            }
        }
        System.out.println(
                trials.size() + " hostile cells: " + (trials.size() - refused.size()) + " kept, refused " + counts);
        assertThat(counts)
                .containsKeys(
                        SLUG_UNREADABLE, TEXT_CONTROL_CHARACTER, ADDRESS_UNREADABLE, DATE_UNREADABLE, CODE_UNKNOWN);
    }

    private static void isKept(Trial trial, Map<String, Set<String>> kept) {
        assertThat(HostileTexts.groups().get(HostileTexts.REFUSED))
                .as(trial.toString())
                .satisfies(texts -> assertThat(trial.column().type() == String.class && texts.contains(trial.text()))
                        .isFalse());
        if (trial.column().type() == String.class && !trial.column().isList()) {
            assertThat(kept.get(trial.table().tableName() + " " + trial.column()))
                    .as(trial.toString())
                    .contains(plain(trial.text()));
        } else if (trial.column().type() == Slug.class) {
            assertThat(plain(trial.text())).as(trial.toString()).matches("([a-z0-9][a-z0-9-]*)?");
        }
    }

    private static void isRefusedForAReason(Trial trial, ProblemCode code) {
        boolean hasControl = trial.text().chars().anyMatch(Character::isISOControl);
        if (trial.text().indexOf('\uFFFE') >= 0) {
            // No character: the importer uses it for bytes that spell nothing.
            assertThat(code).as(trial.toString()).isEqualTo(ENCODING_BROKEN);
        } else if (trial.column().type() != String.class) {
            assertThat(code).as(trial.toString()).isIn(NO_VALUE);
        } else if (code == TEXT_CONTROL_CHARACTER) {
            assertThat(hasControl).as(trial.toString()).isTrue();
        } else {
            assertThat(code).as(trial.toString()).isIn(NO_TEXT);
        }
    }

    /** As the importer documents it: without blanks around it, composed. */
    private static String plain(String text) {
        String blank = "[\\p{Z}\\x00-\\x20\u200B\uFEFF]*";
        String trimmed = text.replaceAll("^" + blank, "").replaceAll(blank + "$", "");
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    @Test
    void whatIsNoTextAtAllIsRefusedInEveryColumn() throws IOException {
        Map<String, ProblemCode> texts = new HashMap<>(Map.of(
                "zero\0byte",
                ROW_NUL_BYTE,
                "high \uD83D alone",
                ENCODING_BROKEN,
                "low \uDE00 alone",
                ENCODING_BROKEN,
                "x".repeat(33_000),
                TEXT_TOO_LONG));
        List<Trial> trials = trials("none", List.copyOf(texts.keySet()));
        Run run = imported("none");
        Map<String, String> refused = refused("none");

        assertThat(number(run, "rejected")).isEqualTo(trials.size());
        for (Trial trial : trials) {
            assertThat(refused.get(trial.table().tableName() + " " + trial.line()))
                    .as(trial.table() + " " + trial.column())
                    .isEqualTo(Objects.requireNonNull(texts.get(trial.text())).code());
        }
        System.out.println(trials.size() + " cells that are no text: all refused");
    }

    @Test
    void aCellOfAMegabyteCostsItsRowAndNothingElse() throws IOException {
        Path input = Files.createDirectory(folder.resolve("mega"));
        for (Table table : Table.values()) {
            Sheet sheet = new Sheet(table);
            Column text = table.columns().stream()
                    .filter(column -> column.type() == String.class)
                    .reduce((first, last) -> last)
                    .orElse(table.columns().get(0));
            sheet.add(row(table, 1));
            List<String> cells = row(table, 2);
            cells.set(table.columns().indexOf(text), "<b>".repeat(350_000));
            sheet.add(cells);
            sheet.add(row(table, 3));
            sheet.write(input);
        }
        Run run = imported("mega");

        assertThat(number(run, "rejected")).isEqualTo(Table.values().length);
        assertThat(number(run, "inserted")).isEqualTo(2L * Table.values().length);
        assertThat(new HashSet<>(refused("mega").values())).isSubsetOf("text-too-long", "row-too-long");
    }

    /** A case-insensitive disk would take the two for one file. */
    @Test
    void anIdentifierInCapitalsIsRefused() throws IOException {
        Path input = Files.createDirectory(folder.resolve("capitals"));
        for (Table table : List.of(Table.PLATFORMS, Table.SOURCES, Table.POLICIES, Table.CASES)) {
            Sheet sheet = new Sheet(table);
            for (String id : List.of("twin", "Twin", "TWIN", "tw\u0131n", "tw\u0130n", "\uFF54win")) {
                List<String> cells = row(table, 1);
                cells.set(0, id);
                sheet.add(cells);
            }
            sheet.write(input);
        }
        Run run = imported("capitals");

        assertThat(number(run, "inserted")).isEqualTo(4);
        assertThat(number(run, "rejected")).isEqualTo(20);
        assertThat(new HashSet<>(refused("capitals").values())).containsExactly("slug-unreadable");
    }

    /** Nothing that is printed moves the cursor, colours the screen, makes a link or turns text round. */
    @Test
    void whatIsToldOnTheScreenIsPlain() throws IOException {
        trials("shown", HostileTexts.all());
        Files.copy(folder.resolve("base.db"), folder.resolve("shown.db"));
        Run run = takedowns(
                "import", at("shown"), "--db", at("shown.db"), "--rejects", at("shown-rejects"), "--dry-run", "--add");

        assertThat(run.out()).contains("invoice", "Dry run");
        assertThat(run.out() + run.err()).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F]");
        assertThat(run.out() + run.err()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u00AD]");
    }

    /** For every column and text a row of its own that is right in every other cell. */
    private static List<Trial> trials(String name, List<String> texts) throws IOException {
        Path input = Files.createDirectory(folder.resolve(name));
        List<Trial> trials = new ArrayList<>();
        for (Table table : Table.values()) {
            Sheet sheet = new Sheet(table);
            for (Column column : table.columns()) {
                for (String text : texts) {
                    List<String> cells = row(table, sheet.size());
                    cells.set(table.columns().indexOf(column), text);
                    sheet.add(cells);
                    trials.add(new Trial(table, column, text, sheet.line(sheet.size() - 1)));
                }
            }
            sheet.write(input);
        }
        return trials;
    }

    /** A row with a key of its own. */
    private static List<String> row(Table table, int number) {
        List<String> cells = Sheet.cells(base.stream()
                .filter(entry -> Table.of(entry) == table)
                .findFirst()
                .orElseThrow());
        List<String> names = table.columns().stream().map(Column::name).toList();
        String own = List.of("stated_by", "actor", "code", "requester", "in_force_from").stream()
                .filter(names::contains)
                .findFirst()
                .orElse(names.get(0));
        cells.set(
                names.indexOf(own),
                switch (own) {
                    case "in_force_from" ->
                        LocalDate.of(1990, 1, 1).plusDays(number).toString();
                    case "stated_by", "actor", "code", "requester" -> "Witness " + number;
                    default -> "own-" + number;
                });
        return cells;
    }

    private static Run imported(String name) throws IOException {
        Files.copy(folder.resolve("base.db"), folder.resolve(name + ".db"));
        Run run = takedowns(
                "import",
                at(name),
                "--db",
                at(name + ".db"),
                "--rejects",
                at(name + "-rejects"),
                "--add",
                "--encoding",
                "UTF-8",
                "--format",
                "json");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.REJECTS);
        return run;
    }

    /** The code of each rejected row by table and line. */
    private static Map<String, String> refused(String name) throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (Table table : Table.values()) {
            Path file = folder.resolve(name + "-rejects").resolve(table.tableName() + ".rejects.csv");
            if (Files.exists(file)) {
                for (NamedCsvRecord row : records(file)) {
                    assertThat(codes.put(
                                    table.tableName() + " " + row.getField("reject_line"), row.getField("reject_code")))
                            .isNull();
                }
            }
        }
        return codes;
    }

    /** The texts of each column of the register. */
    private static Map<String, Set<String>> exported(String name) throws IOException {
        takedowns("export", at(name + "-export"), "--db", at(name + ".db"));
        Map<String, Set<String>> texts = new HashMap<>();
        for (Table table : Table.values()) {
            for (NamedCsvRecord row : records(folder.resolve(name + "-export").resolve(table.tableName() + ".csv"))) {
                row.getFieldsAsMap().forEach((column, text) -> texts.computeIfAbsent(
                                table.tableName() + " " + column, key -> new HashSet<>())
                        .add(text));
            }
        }
        return texts;
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static long number(Run run, String name) {
        Matcher found = Pattern.compile("\"" + name + "\" : (\\d+)").matcher(run.out());
        assertThat(found.find()).as(name).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Run takedowns(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(new PrintWriter(out), new PrintWriter(err), CLOCK, arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    private record Run(int exit, String out, String err) {}
}
