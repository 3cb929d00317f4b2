package org.takedownregister.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes what the table of problems needs and cannot hold as text; to be closed. */
final class ProblemMaker implements AutoCloseable {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String HEADER = "platform_id,name\n";

    private final Path folder;
    private final List<Connection> open = new ArrayList<>();

    ProblemMaker(Path folder) {
        this.folder = folder;
    }

    /** Writes a file of lines that begin with {@code "| "}; {@code \}{@code uXXXX} is a character. */
    void file(String name, List<String> lines) throws IOException {
        String text = lines.stream().map(line -> line.substring(2) + "\n").collect(Collectors.joining());
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u")) {
            char c = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
            text = text.substring(0, at) + c + text.substring(at + 6);
        }
        write(name, text.getBytes(UTF_8));
    }

    /** Makes a thing by its name. */
    void make(String name) throws IOException, SQLException {
        switch (name) {
            case "platform-of-many-names" -> {
                String names = IntStream.range(0, 51).mapToObj(i -> "n" + i).collect(Collectors.joining(";"));
                write("platforms.csv", ("platform_id,name,aliases\nx,X," + names + "\n").getBytes(UTF_8));
            }
            case "row-without-end" ->
                write("platforms.csv", (HEADER + "x," + "x".repeat(1_100_000) + "\n").getBytes(UTF_8));
            case "row-of-another-encoding" -> write("platforms.csv", (HEADER + "x,caf\u00E9\n").getBytes(ISO_8859_1));
            case "workbook-of-long-numbers" -> write("book.xlsx", workbook("<c><v>906000000000000123</v></c>"));
            case "workbook-of-broken-formulas" -> write("book.xlsx", workbook("<c t=\"e\"><f>A9</f><v>#REF!</v></c>"));
            case "archive-cut-off" -> {
                byte[] whole = zip("platforms.csv", HEADER + "x,X\n".repeat(500));
                write("package.zip", Arrays.copyOf(whole, whole.length - 30));
            }
            case "archive-that-climbs" -> write("package.zip", zip("../platforms.csv", HEADER));
            case "archive-that-grows" ->
                write("package.zip", zip("platforms.csv", HEADER + ("x".repeat(60_000) + ",X\n").repeat(400)));
            case "register-of-next-year" -> sql("PRAGMA user_version = 999");
            case "register-in-use" -> sql("BEGIN IMMEDIATE");
            case "site-with-a-page-that-cannot-be-read" -> {
                // A file that not even the super-user can read from its beginning.
                assumeTrue(Files.exists(Path.of("/proc/self/mem")), "no such file on this system");
                Files.createSymbolicLink(folder.resolve("site/self"), Path.of("/proc/self"));
                Path manifest = folder.resolve("site/manifest.json");
                Files.writeString(manifest, Files.readString(manifest).replace("\"about.html\"", "\"self/mem\""));
            }
            case "site-without-a-page" -> Files.delete(folder.resolve("site/about.html"));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void sql(String statement) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("takedowns.db"));
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
        open.add(connection);
    }

    /** A workbook of platforms whose second row has a cell of one's own as its identifier. */
    private static byte[] workbook(String cell) throws IOException {
        String text = "<c t=\"inlineStr\"><is><t>";
        String end = "</t></is></c>";
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships><Relationship Id=\"w\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATION
                        + "\"><sheets><sheet name=\"platforms\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\"" + RELATION
                        + "worksheet\" Target=\"sheet.xml\"/></Relationships>",
                "xl/sheet.xml",
                "<worksheet><sheetData><row r=\"1\">" + text + "platform_id" + end + text + "name" + end
                        + "</row><row r=\"2\">" + cell + text + "X" + end + "</row></sheetData></worksheet>");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException, SQLException {
        Files.deleteIfExists(folder.resolve("site/self"));
        for (Connection one : open) {
            one.close();
        }
    }
}
