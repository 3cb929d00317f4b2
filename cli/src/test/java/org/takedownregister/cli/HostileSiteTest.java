package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;
import org.takedownregister.report.care.FilledRegister;

/**
 * A register with hostile texts in every column of text of every table, imported and published: nothing of it runs,
 * leaves, deceives or is written elsewhere. A seed says which of the texts each column has, and which pages are
 * opened in Chromium; {@code -Dhostile=all} takes every text in every column, and every page.
 */
class HostileSiteTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final List<String> TEXTS = HostileTexts.taken();
    private static final boolean ALL = System.getProperty("hostile", "").equals("all");

    /** Which text stands where. Others draw other pages, and now and then twins whose harmless texts fall together. */
    private static final int SEED = Integer.getInteger("hostile.seed", 19);

    /** Rows of a table. All claims are of one case, which is compared with itself over and over. */
    private static final int ROWS = ALL ? TEXTS.size() : 48;

    /** Names that disks or the site itself use for something else. */
    private static final List<String> NAMES =
            List.of("con", "nul", "aux", "prn", "com1", "lpt9", "index", "all", "404", "p2", "assets", "a".repeat(100));

    private static final String DECEIVING =
            "[\u202A-\u202E\u2060-\u206F\u200B\u00AD\uFEFF\u180E\u3164\uFFA0\uFFF9-\uFFFB\u2028\u2029]";

    @TempDir
    private static Path folder = Path.of(".");

    @BeforeAll
    static void publishTheRegisterAndItsHarmlessTwin() throws IOException {
        System.out.println(ALL ? "All hostile texts" : "Hostile texts drawn with -Dhostile.seed=" + SEED);
        publish("hostile", HostileSiteTest::hostile);
        publish("harmless", HostileSiteTest::harmless);
    }

    private static void publish(String name, FilledRegister.Texts texts) throws IOException {
        List<Entry> rows = new ArrayList<>(FilledRegister.of(texts, ROWS));
        NAMES.forEach(id -> named(id, rows));
        Path input = Files.createDirectory(folder.resolve(name));
        Sheet.write(rows, input);
        takedowns("import", input.toString(), "--db", at(name + ".db"), "--rejects", at("rejects"));
        takedowns(
                "report",
                "--db",
                at(name + ".db"),
                "--out",
                at(name + "-site"),
                "--base-url",
                "https://register.example/");
    }

    private static void named(String id, List<Entry> rows) {
        Slug slug = new Slug(id);
        rows.add(new Platform(slug, "Name " + id, null, List.of()));
        rows.add(new Source(slug, SourceKind.NEWS, "Publisher", "Title " + id, null, null, null, null, List.of()));
        rows.add(new Policy(slug, slug, "Policy " + id, null));
        rows.add(new TakedownCase(slug, "Case " + id, null, Subject.NETWORK, List.of(slug), List.of(), null));
    }

    /** Another text in each row of a column, other ones in each column; short enough for it. */
    private static String hostile(String column, int row) {
        String text = TEXTS.get(Math.floorMod(row + SEED + column.hashCode(), TEXTS.size()));
        String listed = column.endsWith("aliases") ? text.replace(';', ',') : text;
        int room = column.endsWith("framework_version") ? 45 : column.matches("volumes .*|territory") ? 90 : 190;
        int end = Math.min(listed.length(), room);
        return listed.substring(0, Character.isHighSurrogate(listed.charAt(end - 1)) ? end - 1 : end) + " " + row;
    }

    private static String harmless(String column, int row) {
        String text = hostile(column, row).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "o");
        // Two hostile texts can have one harmless twin: who is quoted must not become the publisher.
        return column.endsWith("stated_by") ? "q" + text.substring(1) : text;
    }

    @Test
    void inTheBrowserNothingRunsNothingLeavesAndNothingIsOutOfItsPlace() throws IOException {
        List<String> pages = sample();
        int compared = 0;
        try (Browser browser = Browser.start();
                View view = browser.view()) {
            for (String name : pages) {
                Page page = view.open(folder.resolve("hostile-site").resolve(name));
                page.mouse().move(400, 400);
                page.keyboard().press("Tab");
                assertThat((Boolean) page.evaluate("() => '" + HostileTexts.FLAG + "' in window"))
                        .as("%s: a script ran", name)
                        .isFalse();
                assertThat(page.url()).as(name).startsWith("file:").endsWith(name);
                assertThat(view.faults()).as(name).isEmpty();
                Object elements = view.elements();
                Path peaceful = folder.resolve("harmless-site").resolve(name);
                // A page that is named after a text has another name where the text is another.
                if (Files.exists(peaceful)) {
                    view.open(peaceful);
                    assertThat(elements).as(name).isEqualTo(view.elements());
                    compared++;
                }
            }
        }
        System.out.println(pages.size() + " hostile pages opened, " + compared + " compared with their harmless twins");
        assertThat(compared).isGreaterThan(40);
    }

    /** Every page at the top; of every folder the largest and a few that the seed draws. */
    private static List<String> sample() throws IOException {
        List<String> all = files("hostile-site").stream()
                .filter(name -> name.endsWith(".html"))
                .sorted()
                .toList();
        if (ALL) {
            return all;
        }
        Set<String> sample = new TreeSet<>();
        for (String top : all.stream().map(HostileSiteTest::parent).distinct().toList()) {
            List<String> pages = new ArrayList<>(
                    all.stream().filter(name -> parent(name).equals(top)).toList());
            Collections.shuffle(pages, new Random(SEED));
            sample.addAll(top.isEmpty() ? pages : pages.subList(0, Math.min(5, pages.size())));
            sample.add(Collections.max(pages, Comparator.comparing(HostileSiteTest::size)));
        }
        return List.copyOf(sample);
    }

    @Test
    void noPageTurnsTextRoundOrHidesPartOfIt() throws IOException {
        int numbered = 0;
        for (String name : files("hostile-site")) {
            if (name.endsWith(".html")) {
                String page = Files.readString(folder.resolve("hostile-site").resolve(name));
                assertThat(page).as(name).doesNotContainPattern(DECEIVING);
                numbered += page.contains("[U+202E]") ? 1 : 0;
            }
        }
        assertThat(numbered).isPositive();
    }

    @Test
    void noCellOfATableIsAFormula() throws IOException {
        int cells = 0;
        for (String name : files("hostile-site")) {
            if (name.matches("data/(tables/.*|dictionary)\\.csv")) {
                try (CsvReader<CsvRecord> rows = CsvReader.builder()
                        .ofCsvRecord(folder.resolve("hostile-site").resolve(name))) {
                    for (CsvRecord row : rows) {
                        assertThat(row.getFields())
                                .flatMap(cell -> Arrays.asList(cell.split("[;\\t\\r\\n]")))
                                .as(name)
                                .noneMatch(part -> part.matches(
                                        "(?s)[\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20].*"));
                        cells += row.getFieldCount();
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(5_000);
    }

    @Test
    void everyFileIsWellFormed() throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        JsonFactory json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        Set<String> kinds = new TreeSet<>();
        for (String name : files("hostile-site")) {
            Path file = folder.resolve("hostile-site").resolve(name);
            kinds.add(name.replaceAll(".*\\.", ""));
            if (name.endsWith(".xml")) {
                xml.newDocumentBuilder().parse(file.toFile());
            } else if (name.endsWith(".json")) {
                try (JsonParser parser = json.createParser(file.toFile())) {
                    while (parser.nextToken() != null) {
                        parser.getValueAsString();
                    }
                }
            } else if (name.endsWith(".js")) {
                assertThat(Files.readString(file)).as(name).doesNotContainPattern("(?i)</script|<!--|[\u2028\u2029]");
            }
        }
        assertThat(kinds).contains("html", "xml", "json", "csv", "cff");
    }

    /** On a disk that knows no case, and on one that keeps names for devices. */
    @Test
    void everyFileHasAPlainNameOfItsOwn() throws IOException {
        List<String> names = files("hostile-site");
        Set<String> folded = new HashSet<>();
        for (String name : names) {
            assertThat(name)
                    .matches(
                            "([a-z0-9_-]+/)*[a-z0-9_][a-z0-9_.-]*[a-z0-9_]|CITATION\\.cff|(\\.kept/[a-z]+-[0-9]{6})?\\.ingredients")
                    .doesNotContain("..");
            assertThat(folded.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            for (String part : name.split("/", -1)) {
                assertThat(part)
                        .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")
                        .hasSizeLessThan(120);
            }
        }
        for (String id : NAMES) {
            String file = id.matches("con|nul|aux|prn|com1|lpt9") ? id + "_" : id;
            for (String kind : List.of("cases", "platforms", "sources", "policies")) {
                assertThat(names).contains(kind + "/" + file + ".html");
                assertThat(Files.readString(folder.resolve("hostile-site/" + kind + "/" + file + ".html")))
                        .contains(id);
            }
        }
    }

    @Test
    void nothingIsWrittenElsewhere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> folder.relativize(file).toString()))
                    .allMatch(name -> name.matches("(hostile|harmless)(-site|\\.db(-wal|-shm)?)?|(again|export).*"));
        }
        assertThat(takedowns("verify", at("hostile-site"))).endsWith("is as it was published, as of batch 1.\n");
    }

    /** What passes is not changed on its way through the site. */
    @Test
    void thePackageOfTheSiteIsTheRegisterToTheLetter() throws IOException {
        takedowns("import", at("hostile-site/data/package"), "--db", at("again.db"), "--rejects", at("again-rejects"));
        takedowns("export", at("export-again"), "--db", at("again.db"));
        takedowns("export", at("export-first"), "--db", at("hostile.db"));

        for (String name : files("export-first")) {
            assertThat(folder.resolve("export-again").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("export-first").resolve(name));
        }
    }

    private static List<String> files(String root) throws IOException {
        Path top = folder.resolve(root);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static String parent(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static long size(String name) {
        return folder.resolve("hostile-site").resolve(name).toFile().length();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static String takedowns(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(new PrintWriter(out), new PrintWriter(err), CLOCK, arguments);
        assertThat(exit).as(List.of(arguments) + "\n" + err + out).isZero();
        return out.toString();
    }
}
