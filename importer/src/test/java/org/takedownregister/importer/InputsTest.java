package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;

class InputsTest {

    private static final String PLATFORMS = "platform_id,name\nfacebook,Facebook\n";

    private final Path folder;

    InputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            members.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return Files.write(folder.resolve("package.zip"), zipped(members));
    }

    private static byte[] zipped(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private List<String> refusal(Object... inputs) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Recorded.from(inputs));
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(Problem::message)
                .map(message -> message.replace(folder + "/", ""))
                .collect(Collectors.toList());
    }

    @Test
    void aZipMayHaveFoldersInside() throws IOException {
        Path zip = zip("a/b/platforms.csv", PLATFORMS, "__MACOSX/a/._x.csv", "x", "README.md", "x", "a/", "");

        Recorded recorded = Recorded.from(zip);

        assertThat(recorded.files.stream().map(InputFile::name)).containsExactly(zip + "!a/b/platforms.csv");
        assertThat(recorded.offers).hasSize(1);
        assertThat(recorded.ended(zip + "!a/b/platforms.csv").bytes()).isEqualTo(PLATFORMS.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../platforms.csv", "a/../../platforms.csv", "/platforms.csv", "a\\..\\p.csv", "C:/p.csv"})
    void aPathThatClimbsOutOfAZipIsRefused(String member) throws IOException {
        zip(member, PLATFORMS);

        assertThat(refusal(folder.resolve("package.zip")))
                .contains("package.zip: found \"" + member
                        + "\", expected names that stay inside the archive. Do not trust"
                        + " this archive; ask its maker, or pack the tables again. [archive-path]");
    }

    @Test
    void aZipThatGrowsWithoutEndIsRefused() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("platforms.csv"));
            zip.write(PLATFORMS.getBytes(UTF_8));
            byte[] line = (" ".repeat(65_000) + "\n").getBytes(UTF_8);
            for (int i = 0; i < 400; i++) {
                zip.write(line);
            }
        }

        assertThat(refusal(file))
                .singleElement()
                .asString()
                .startsWith("bomb.zip!platforms.csv: found \"more than 1")
                .endsWith(
                        "expected a file at most 200 times its packed size. Unpack it yourself if you trust it, and import"
                                + " the unpacked file. [archive-too-large]");
    }

    @Test
    void packedFilesAreReadInAFolderAndByName() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("p/a.csv.gz")))) {
            out.write(PLATFORMS.getBytes(UTF_8));
        }
        byte[] zstandard = Zstd.compress(PLATFORMS.getBytes(UTF_8));
        Files.write(folder.resolve("p/b.csv.zst"), zstandard);

        Recorded recorded = Recorded.from(folder.resolve("p"), folder.resolve("p/b.csv.zst"));

        assertThat(recorded.offers).hasSize(3);
        assertThat(recorded.ended(folder.resolve("p/a.csv.gz")).bytes()).isEqualTo(PLATFORMS.length());
        Path cut = Files.write(folder.resolve("cut.csv.zst"), Arrays.copyOf(zstandard, zstandard.length - 5));
        assertThat(refusal(cut))
                .singleElement()
                .asString()
                .startsWith("cut.csv.zst: ")
                .endsWith("[archive-broken]");
        byte[] gzip = Files.readAllBytes(folder.resolve("p/a.csv.gz"));
        Path cutToo = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(gzip, gzip.length - 9));
        assertThat(refusal(cutToo))
                .singleElement()
                .asString()
                .startsWith("cut.csv.gz: ")
                .endsWith("[archive-broken]");
    }

    @Test
    void packedTablesAndArchivesInsideAZipAreRead() throws IOException {
        byte[] inner = zipped(Map.of("parts/f.csv", "platform_id,name\nf,F\n".getBytes(UTF_8)));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.csv.gz", gzipped("platform_id,name\na,A\n"));
        members.put("b.tsv.zst", Zstd.compress("platform_id\tname\nb\tB\n".getBytes(UTF_8)));
        members.put("c.gz", gzipped("platform_id,name\nc,C\n"));
        members.put("d.json.gz", gzipped("{}"));
        members.put("inner.zip", inner);
        Path zip = Files.write(folder.resolve("package.zip"), zipped(members));

        Recorded recorded = Recorded.from(zip);

        assertThat(recorded.files.stream().map(InputFile::name))
                .containsExactly(zip + "!a.csv.gz", zip + "!b.tsv.zst", zip + "!c.gz", zip + "!inner.zip!parts/f.csv");
        assertThat(recorded.offers).hasSize(4);

        Path outside = Files.createDirectory(folder.resolve("folder"));
        Files.write(outside.resolve("package.zip"), zipped(members));
        assertThat(Recorded.from(outside).offers).hasSize(4);
    }

    @Test
    void archivesInArchivesInArchivesAreRefusedByName() throws IOException {
        byte[] inner = zipped(Map.of("platforms.csv", PLATFORMS.getBytes(UTF_8)));
        byte[] middle = zipped(Map.of("inner.zip", inner));
        Path outer = Files.write(folder.resolve("outer.zip"), zipped(Map.of("middle.zip", middle)));

        assertThat(refusal(outer))
                .containsExactly("outer.zip!middle.zip!inner.zip: found \"an archive in an archive in an archive\","
                        + " expected tables, or archives of tables. Unpack it yourself if you trust it, and import the"
                        + " folder. [archive-too-large]");
    }

    @Test
    void innerArchivesThatGrowWithoutEndAreRefused() throws IOException {
        byte[] large = new byte[17 * 1024 * 1024];
        Path outer = Files.write(folder.resolve("outer.zip"), zipped(Map.of("inner.zip", large)));
        byte[] half = new byte[9 * 1024 * 1024];
        Path two = Files.write(folder.resolve("two.zip"), zipped(Map.of("a.xlsx", half, "b.zip", half)));

        assertThat(refusal(outer)).singleElement().asString().startsWith("outer.zip!inner.zip: found \"more than");
        assertThat(refusal(two)).anySatisfy(message -> assertThat(message)
                .startsWith("two.zip: found \"archives and workbooks of more than ")
                .endsWith("[archive-too-large]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables.tar", "tables.tar.gz", "tables.7z", "old.xls", "sheet.ods"})
    void whatMayHoldTablesAndIsNotReadIsRefusedByName(String name) throws IOException {
        String refused = name + ": found \"a kind of file that may hold tables and is not read\", expected tables as"
                + " .csv, .tsv or .xlsx, packed as .gz, .zst or .zip or not at all. Unpack it, or save it as one of"
                + " these, or move it elsewhere; nothing was imported. [input-unreadable]";
        write("p/platforms.csv", PLATFORMS);
        write("p/" + name, "x");
        Path zip = zip("platforms.csv", PLATFORMS, "deep/" + name, "x");

        assertThat(refusal(folder.resolve("p"))).containsExactly("p/" + refused);
        assertThat(refusal(zip)).containsExactly("package.zip!deep/" + refused);
    }

    @Test
    void aBrokenZipIsRefused() throws IOException {
        byte[] good = Files.readAllBytes(zip("platforms.csv", PLATFORMS.repeat(50)));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(good, good.length - 30));

        assertThat(refusal(cut))
                .singleElement()
                .asString()
                .startsWith("cut.zip: ")
                .endsWith("[archive-broken]");

        good[60] ^= 0x55;
        Path bent = Files.write(folder.resolve("bent.zip"), good);

        assertThat(refusal(bent))
                .singleElement()
                .asString()
                .startsWith("bent.zip")
                .endsWith("[archive-broken]");
    }

    @Test
    void everythingWrongWithTheInputsIsToldAtOnce() throws IOException {
        write("notes.csv", "when,what\n2020,x\n");
        write("empty.csv", "\n\n");
        write("cases.csv", "case_id,titl,subject\n");
        write("sources.csv", "source_id,kind,publisher,title,Kind\n");
        Files.createDirectories(folder.resolve("none"));

        assertThat(refusal(folder, folder.resolve("none"), folder.resolve("gone.csv")))
                .containsExactlyInAnyOrder(
                        "notes.csv: found \"when, what\", expected the header of a table: docs/csv-format.md lists them."
                                + " Name the columns as docs/csv-format.md does, or leave the file out. [table-unknown]",
                        "empty.csv: found nothing, expected a header and rows. Export the file again, or leave it out."
                                + " [input-empty]",
                        "cases.csv: found \"titl\", expected a column title, as every file of cases has. Rename titl to"
                                + " title. [column-missing]",
                        "sources.csv, column Kind: found \"kind 2 times, as columns 2, 5\", expected each column once."
                                + " Delete or rename all but one. [column-repeated]",
                        "none: found \"no file whose name ends in .csv, .tsv, .xlsx or .zip\", expected at least one table. Name the"
                                + " folder that holds the tables; docs/csv-format.md shows the smallest one."
                                + " [input-without-tables]",
                        "found \"gone.csv\", expected a folder, a zip or CSV files that exist. Check the spelling and the"
                                + " folder you are in. [input-missing]");
    }

    @Test
    void aForcedLayoutIsTakenAndAnUnknownOneRefused() throws IOException {
        Path file = write("p.csv", PLATFORMS);

        assertThat(Recorded.from(InputOptions.DEFAULT.withLayout("platforms"), file).offers)
                .hasSize(1);
        Refused refused = catchThrowableOfType(
                Refused.class, () -> Recorded.from(InputOptions.DEFAULT.withLayout("platform"), file));
        assertThat(refused.problems().get(0).message())
                .startsWith("found \"platform\", expected one of platforms, sources,");
    }

    @Test
    void standardInputIsReadLikeAFile() {
        Recorded recorded = new Recorded();
        try (RowSource source = Packages.open(
                List.of("-"), InputOptions.DEFAULT, new ByteArrayInputStream(PLATFORMS.getBytes(UTF_8)))) {
            source.read(recorded);
        }

        assertThat(recorded.offers).hasSize(1);
        assertThat(recorded.files.get(0).name()).isEqualTo("-");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
        Path file = write("platforms.csv", PLATFORMS);
        Recorded writing = new Recorded() {
            @Override
            public void begin(InputFile begun) {
                try {
                    Files.writeString(file, PLATFORMS + "instagram,Instagram\n");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };

        try (RowSource source = Packages.open(List.of(file.toString()), InputOptions.DEFAULT)) {
            Refused refused = catchThrowableOfType(Refused.class, () -> source.read(writing));

            String said = refused.problems().get(0).message().replace(folder + "/", "");
            assertThat(Path.of("src/test/resources/org/takedownregister/importer/problems.txt"))
                    .content()
                    .endsWith("== input-changed\nsays " + said + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "case_id;source_id;kind;related_case_id, links",
        "source_id;kind;publisher;title, sources",
        "policy_id;platform_id;title, policies",
        "case_id;title;subject, cases",
        "case_id;title;subject;source_kind;publisher, flat",
        "case_id;source_id;event;on_date, events",
    })
    void aTableIsToldByItsHeader(String header, String layout) throws IOException {
        Path file = write("x.csv", header + "\n");

        assertThat(Recorded.from(file).files.get(0).layout()).isEqualTo(layout);
    }

    @Test
    void rowsKnowWhereTheyStand() throws IOException {
        write("p/platforms.csv", PLATFORMS + "x\n");

        Recorded recorded = Recorded.from(folder.resolve("p"));

        InputRow row = recorded.rejects.get(0).row();
        assertThat(row.place().text()).isEqualTo(folder.resolve("p/platforms.csv") + ", line 3");
        assertThat(row.file().number()).isEqualTo(1);
    }
}
