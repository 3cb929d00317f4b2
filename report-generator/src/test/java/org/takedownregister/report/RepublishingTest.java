package org.takedownregister.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.value.Slug;

/** What publishing does to a folder. */
class RepublishingTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    private static final int SHA_256_BYTES = 32;

    @TempDir
    Path temp = Path.of(".");

    @Test
    void theFirstPublicationTellsWhatItDid() {
        Path folder = temp.resolve("new/site");
        Publication publication = Site.publish(SmallRegister.view(), folder);
        long files = Site.in(folder).files().size();
        assertThat(publication).isEqualTo(new Publication(2, 5, files, files, 0));
        assertThat(names(temp.resolve("new"))).containsExactly("site");
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("empty"));
        Site.publish(SmallRegister.view(), folder);
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void publishingTheSameAgainTouchesNothing() throws IOException {
        Path folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
        age(folder);
        SortedMap<String, byte[]> before = Site.in(folder).files();
        Publication again = Site.publish(SmallRegister.view(), folder);
        assertThat(again).isEqualTo(new Publication(2, 5, before.size(), 0, 0));
        assertThat(same(before, Site.in(folder).files())).isTrue();
        assertThat(touched(folder)).isEmpty();
        assertThat(names(folder.resolve(".kept"))).isNotEmpty().allSatisfy(part -> assertThat(
                        Files.getLastModifiedTime(folder.resolve(".kept").resolve(part)))
                .isEqualTo(LONG_AGO));
        assertThat(names(folder)).doesNotContain(".publishing");
    }

    @Test
    void aLaterPublicationWritesWhatChangedAndRemovesWhatIsGone() throws IOException {
        Path folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
        age(folder);
        List<Entry> rows = new ArrayList<>(SmallRegister.entries());
        rows.removeIf(row -> row instanceof Platform platform && platform.name().equals("Glimpse"));
        rows.add(new Platform(SmallRegister.slug("glimmer"), "Glimmer", null, List.of()));
        Publication publication = Site.publish(new RecordsView(rows, SmallRegister.batches()), folder);
        assertThat(publication.removed()).isEqualTo(2);
        assertThat(folder.resolve("platforms/glimpse.html")).doesNotExist();
        assertThat(folder.resolve("feeds/platforms/glimpse.xml")).doesNotExist();
        assertThat(touched(folder))
                .contains("platforms/glimmer.html", "platforms.html", "manifest.json")
                .doesNotContain("cases/lone-post.html", "about.html", "assets/site.css");
        assertThat(publication.written()).isEqualTo(touched(folder).size());
    }

    /** What later imports changed in a case is asked for only where a page is told. */
    @Test
    void aCaseThatStandsAsItStoodIsNotToldAgain() {
        Path folder = temp.resolve("site");
        RecordsView first = published(SmallRegister.view(), SiteOptions.standard(), folder);
        assertThat(first.asked()).hasSize(5);
        assertThat(first.wholeReadings()).isEqualTo(2);
        RecordsView again = published(SmallRegister.view(), SiteOptions.standard(), folder);
        assertThat(again.asked()).isEmpty();
        assertThat(again.wholeReadings()).isZero();

        List<Entry> rows = new ArrayList<>(SmallRegister.entries());
        rows.replaceAll(
                row -> row instanceof TakedownCase one && one.caseId().text().equals("lone-post")
                        ? new TakedownCase(
                                one.caseId(),
                                one.title(),
                                "Another summary.",
                                one.subject(),
                                one.platforms(),
                                one.externalIds(),
                                one.embargoUntil())
                        : row);
        // Two others are linked to it.
        RecordsView corrected = published(corrected(rows), SiteOptions.standard(), folder);
        assertThat(corrected.asked())
                .extracting(Slug::text)
                .containsExactly("atlantis-network", "lone-post", "march-2021");
        assertThat(corrected.wholeReadings()).isZero();
        assertThat(Site.in(folder).text("cases/lone-post.html")).contains("Another summary.");

        RecordsView titled = published(corrected(rows), SiteOptions.standard().withTitle("Another title"), folder);
        assertThat(titled.asked()).hasSize(5);
    }

    private static RecordsView published(RecordsView view, SiteOptions options, Path folder) {
        Sites.into(folder, options).publish(view);
        return view;
    }

    /** Rows of which a third batch changed those of one case. */
    private static RecordsView corrected(List<? extends Entry> rows) {
        List<Batch> batches = new ArrayList<>(SmallRegister.batches());
        batches.add(new Batch(3, Instant.parse("2026-03-01T08:00:00Z"), "desk", null, 0, List.of()));
        return new RecordsView(rows, batches).touchedLast(SmallRegister.slug("lone-post"));
    }

    /** A register that is another one at the same number of batches is read anew. */
    @Test
    void whatWasKeptOfAnotherRegisterIsNotUsed() throws IOException {
        Path folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
        List<Batch> others = List.of(
                new Batch(1, Instant.parse("2026-01-05T09:00:00Z"), "desk", "The first import.", 0, List.of()),
                new Batch(2, Instant.parse("2026-02-10T23:30:01Z"), "desk", null, 0, List.of()));
        List<Entry> rows = new ArrayList<>(SmallRegister.entries());
        rows.removeIf(row -> row instanceof Observation);
        RecordsView other = published(new RecordsView(rows, others), SiteOptions.standard(), folder);
        assertThat(other.wholeReadings()).isPositive();
        Path anew = temp.resolve("anew");
        Site.publish(SmallRegister.view(), anew);
        Files.delete(anew.resolve(".ingredients"));
        Site.publish(new RecordsView(rows, others), anew);
        assertThat(same(Site.in(anew).files(), Site.in(folder).files())).isTrue();
    }

    @Test
    void aFileThatWasLostIsWrittenAgain() throws IOException {
        Path folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
        Files.delete(folder.resolve("about.html"));
        Site.publish(SmallRegister.view(), folder);
        assertThat(folder.resolve("about.html")).exists();
    }

    @Test
    void aPublicationThatWasCutOffAfterItsDecisionIsCompletedByTheNext() throws IOException {
        Path folder = temp.resolve("site");
        Site.publish(new RecordsView(List.of(), List.of()), folder);
        Path whole = temp.resolve("whole");
        Site.publish(SmallRegister.view(), whole);
        Path stage = folder.resolve(".publishing");
        Files.move(whole, stage);
        Publication next = Site.publish(SmallRegister.view(), folder);
        assertThat(next.written()).isZero();
        assertThat(folder.resolve("cases/lone-post.html")).exists();
        assertThat(stage).doesNotExist();
    }

    @Test
    void aPublicationThatWasCutOffBeforeItsDecisionIsForgotten() throws IOException {
        Path folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
        Path stray = folder.resolve(".publishing/cases/half.html");
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "half");
        assertThat(Site.publish(SmallRegister.view(), folder).written()).isZero();
        assertThat(folder.resolve("cases/half.html")).doesNotExist();
        assertThat(folder.resolve(".publishing")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotASiteOfOursIsRefusedAndLeftAsItIs() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Refused refused = catchThrowableOfType(Refused.class, () -> Site.publish(SmallRegister.view(), folder));
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.SITE_FOREIGN);
        assertThat(problem.message())
                .isEqualTo(folder + ": found \"notes.txt\", expected an empty folder, no folder, or a site that this"
                        + " program published. Name another folder, or empty this one yourself. [site-foreign]");
        assertThat(names(folder)).containsExactly("notes.txt");
        assertThat(names(temp)).containsExactly("notes");
    }

    @Test
    void aManifestOfSomebodyElseMakesNoSiteOfOurs() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("app"));
        Files.writeString(folder.resolve("manifest.json"), "{\n  \"name\": \"App\"\n}\n");
        Refused refused = catchThrowableOfType(Refused.class, () -> Site.publish(SmallRegister.view(), folder));
        assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.SITE_FOREIGN);
    }

    @Test
    void aManifestThatPointsOutOfItsFolderIsNotOurs() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("site"));
        Path outside = Files.writeString(temp.resolve("precious.txt"), "mine");
        Files.writeString(
                folder.resolve("manifest.json"),
                "{\n  \"generator\": \"Takedown Register\",\n  \"format\": 1,\n  \"batch\": 1,\n  \"files\": {\n"
                        + "    \"../precious.txt\": {\"sha256\": \"" + "0".repeat(64) + "\", \"bytes\": 4}\n  }\n}\n");
        Refused refused = catchThrowableOfType(Refused.class, () -> Site.publish(SmallRegister.view(), folder));
        assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.SITE_FOREIGN);
        assertThat(outside).exists();
        assertThat(names(folder)).containsExactly("manifest.json");
    }

    /** What is kept for the next publication lies in files whose names come from the folder. */
    @Test
    void aKeptPartThatPointsOutOfItsFolderIsNotOurs() throws Exception {
        Path folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
        Path outside = Files.writeString(temp.resolve("precious-0.ingredients"), "mine");
        Path ingredients = folder.resolve(".ingredients");
        String renamed = Files.readString(ingredients, ISO_8859_1).replace("catalogue-000000", "../../precious-0");
        byte[] bytes = renamed.getBytes(ISO_8859_1);
        byte[] hash = sha256(Arrays.copyOf(bytes, bytes.length - SHA_256_BYTES));
        System.arraycopy(hash, 0, bytes, bytes.length - SHA_256_BYTES, SHA_256_BYTES);
        Files.write(ingredients, bytes);
        Site.publish(SmallRegister.view(), folder);
        assertThat(outside).content().isEqualTo("mine");
        assertThat(Files.readString(ingredients, ISO_8859_1))
                .contains("catalogue-000000")
                .doesNotContain("precious");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        Refused refused =
                catchThrowableOfType(Refused.class, () -> Site.publish(SmallRegister.view(), file.resolve("site")));
        assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.SITE_UNWRITABLE);
    }

    @Test
    void theSiteIsTheSameInEveryLocaleAndTimeZone() {
        SortedMap<String, byte[]> here =
                Site.of(SmallRegister.view(), temp.resolve("here")).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(same(
                            here,
                            Site.of(SmallRegister.view(), temp.resolve("there")).files()))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theManifestNamesEveryFileWithItsHash() throws Exception {
        Path folder = temp.resolve("site");
        SortedMap<String, byte[]> files = Site.of(SmallRegister.view(), folder).files();
        String manifest = Files.readString(folder.resolve("manifest.json"));
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("manifest.json")) {
                assertThat(manifest)
                        .contains("    \"" + file.getKey() + "\": {\"sha256\": \""
                                + HexFormat.of().formatHex(sha256(file.getValue())) + "\", \"bytes\": "
                                + file.getValue().length + "}");
            }
        }
        assertThat(manifest).contains("\"batch\": 2,");
    }

    private static byte[] sha256(byte[] content) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((path, content) ->
                assertThat(new String(other.get(path), UTF_8)).as(path).isEqualTo(new String(content, UTF_8)));
        return true;
    }

    private static void age(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private static List<String> touched(Path folder) throws IOException {
        List<String> touched = new ArrayList<>();
        for (String path : Site.in(folder).files().keySet()) {
            if (!Files.getLastModifiedTime(folder.resolve(path)).equals(LONG_AGO)) {
                touched.add(path);
            }
        }
        return touched;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
