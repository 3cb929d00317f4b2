package org.takedownregister.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.InputOptions;

/** Every limit of {@code docs/limits.md} is the program's: as much is taken, and one more is told by its code. */
class LimitsDocTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| ([\\d,]+) \\| .*`([a-z-]+)` \\|$");

    /** The rows of the table by their names, with the text of that much. */
    enum Limit {
        CELL("characters of a cell", size -> "platform_id,name,other\na,A," + text(size) + "\n"),
        ROW(
                "characters of a row",
                size -> "platform_id,name" + ",other".repeat(40) + "\na,A," + wide(size - 4, 40) + "\n"),
        COLUMNS(
                "columns of a file",
                size -> "platform_id,name" + ",other".repeat((int) size - 2) + "\na,A" + ",".repeat((int) size - 2)),
        IDENTIFIER("characters of an identifier", size -> "platform_id,name\n" + text(size) + ",A\n"),
        ADDRESS(
                "characters of an address",
                size -> "source_id,kind,publisher,title,url\ns,news,P,T,https://a.example/" + text(size - 18) + "\n"),
        NUMBER("number", size -> "case_id,source_id,measure,value\nc,s,actioned," + size + "\n"),
        LIST(
                "items of a list",
                size -> "platform_id,name,aliases\na,A,"
                        + IntStream.range(0, (int) size)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(";")) + "\n"),
        REJECTS(
                "rejected rows of an import, without `--max-rejects`",
                size -> "platform_id,name\n" + "-,A\n".repeat((int) size)),
        MEMBERS("members of a zip", size -> ""),
        SHEETS("sheets of a workbook", size -> ""),
        PARTS("parts that a workbook names", size -> ""),
        MAPPING_BYTES("bytes of a mapping file", size -> "layout: flat\n" + "#".repeat((int) size - 13)),
        MAPPING_LEVELS("levels of a mapping file", size -> "columns:\n  a: " + nested(size - 2)),
        SITE_BYTES("bytes of `site.yml`", size -> "title: A\n" + "#".repeat((int) size - 9)),
        SITE_LEVELS("levels of `site.yml`", size -> "title: " + nested(size - 1));

        private final String documented;
        private final LongFunction<String> text;

        Limit(String documented, LongFunction<String> text) {
            this.documented = documented;
            this.text = text;
        }
    }

    private final Path folder;

    LimitsDocTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyLimitIsTried() throws IOException {
        assertThat(documented().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> limit.documented)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aLimitIsWhereTheDocumentSays(Limit limit) throws IOException {
        MatchResult row = Objects.requireNonNull(documented().get(limit.documented));
        long most = Long.parseLong(row.group(2).replace(",", ""));

        String said = "(at most|to) " + most;
        assertThat(told(limit, most)).as(row.group(1)).doesNotContainPattern(said);
        assertThat(told(limit, most + 1)).as(row.group(1)).containsPattern(said).contains(row.group(3));
    }

    private static Map<String, MatchResult> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("..", "docs", "limits.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), Function.identity()));
    }

    private String told(Limit limit, long size) throws IOException {
        String text = limit.text.apply(size);
        return switch (limit) {
            case MEMBERS -> imported(zip(size));
            case SHEETS -> imported(workbook(size, 0));
            case PARTS -> imported(workbook(1, size - 1));
            case MAPPING_BYTES, MAPPING_LEVELS -> mapped(Files.writeString(folder.resolve("mapping.yaml"), text));
            case SITE_BYTES, SITE_LEVELS -> published(Files.writeString(folder.resolve("site.yml"), text));
            default -> imported(Files.writeString(folder.resolve("sheet.csv"), text));
        };
    }

    /** What the program says of an input and of its rows. */
    private String imported(Path input) throws IOException {
        Path rejects = folder.resolve("rejects");
        String said = run("import", input.toString(), "--dry-run", "--rejects", rejects.toString());
        Path kept = rejects.resolve("sheet.rejects.csv");
        if (!Files.exists(kept)) {
            return said;
        }
        String all = said + Files.readString(kept);
        Files.delete(kept);
        return all;
    }

    private String published(Path site) {
        Path register = folder.resolve("register.db");
        run("import", "../examples/flat", "--db", register.toString());
        return run(
                "report",
                "--db",
                register.toString(),
                "--site",
                site.toString(),
                "--out",
                folder.resolve("site").toString());
    }

    private static String mapped(Path mapping) {
        try {
            return InputOptions.DEFAULT.withMapping(mapping).toString();
        } catch (Refused refused) {
            return refused.problems().toString() + refused.problems().get(0).message();
        }
    }

    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        Takedowns.run(to, to, Clock.systemUTC(), arguments);
        return said.toString();
    }

    private Path zip(long members) throws IOException {
        Path file = folder.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "platforms.csv", "platform_id,name\na,A\n");
            for (int i = 1; i < members; i++) {
                put(zip, "other" + i, "");
            }
        }
        return file;
    }

    /** A workbook of empty sheets, with further parts. */
    private Path workbook(long sheets, long parts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships>" + relation("w", "officeDocument", "book.xml") + "</Relationships>");
            for (int i = 0; i < sheets; i++) {
                list.append("<sheet name=\"n" + i + "\" r:id=\"s" + i + "\"/>");
                relations.append(relation("s" + i, "worksheet", "sheet.xml"));
            }
            for (int i = 0; i < parts; i++) {
                relations.append(relation("p" + i, "image", "image.png"));
            }
            put(zip, "sheet.xml", "<worksheet><sheetData></sheetData></worksheet>");
            put(zip, "book.xml", "<workbook xmlns:r=\"r\"><sheets>" + list + "</sheets></workbook>");
            put(zip, "_rels/book.xml.rels", "<Relationships>" + relations + "</Relationships>");
        }
        return file;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"types/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }

    private static String text(long size) {
        return "x".repeat((int) size);
    }

    /** So many characters in so many cells. */
    private static String wide(long size, int cells) {
        int each = (int) ((size - cells + 1) / cells);
        String all = (text(each) + ",").repeat(cells - 1);
        return all + text(size - all.length());
    }

    private static String nested(long levels) {
        return "[".repeat((int) levels) + "]".repeat((int) levels);
    }
}
