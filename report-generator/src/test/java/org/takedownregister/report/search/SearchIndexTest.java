package org.takedownregister.report.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.report.making.Ingredients;

class SearchIndexTest {

    @Test
    void theSameCasesGiveTheSameBytesWhereverTheyAreBuilt() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        WrittenSearch first = WrittenSearch.of(generated(400));
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            WrittenSearch second = WrittenSearch.of(generated(400));
            assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
            first.files()
                    .forEach((path, content) ->
                            assertThat(second.text(path)).as(path).isEqualTo(first.text(path)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyWordAndEveryFilterHasExactlyItsCases() {
        List<SearchCase> cases = generated(300);
        NavigableMap<String, SortedSet<Integer>> words = new TreeMap<>();
        NavigableMap<String, SortedSet<Integer>> filters = new TreeMap<>();
        for (int number = 0; number < cases.size(); number++) {
            SearchCase found = cases.get(number);
            String all = String.join(
                    " ",
                    found.title(),
                    found.summary(),
                    String.join(" ", found.names()),
                    String.join(" ", found.text()),
                    found.platforms().get(0).label(),
                    found.operatedFrom().get(0).label(),
                    found.targets().get(0).label(),
                    found.actions().get(0).label());
            for (String word : all.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
                if (!word.isEmpty()) {
                    words.computeIfAbsent(word, unused -> new TreeSet<>()).add(number);
                }
            }
            for (String filter : List.of(
                    "platform:" + found.platforms().get(0).code(),
                    "year:" + found.year(),
                    "from:" + found.operatedFrom().get(0).code(),
                    "target:" + found.targets().get(0).code(),
                    "basis:" + found.bases().get(0).code(),
                    "ground:" + found.grounds().get(0).code(),
                    "action:" + found.actions().get(0).code(),
                    "verdict:" + found.verdicts().get(0).code())) {
                filters.computeIfAbsent(filter, unused -> new TreeSet<>()).add(number);
            }
        }

        WrittenSearch written = WrittenSearch.of(cases);

        assertThat(written.postings("words")).isEqualTo(words);
        assertThat(written.postings("facets")).isEqualTo(filters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "]]> &lt;",
                "\"); alert(1); (\"",
                "\\\"); alert(1); //",
                "line\u2028separator\u2029paragraph\nfeed\rreturn\u0000nul",
                "${alert(1)} `alert(1)`",
                "__proto__ constructor"
            })
    void nothingInATitleEndsTheScript(String title) {
        WrittenSearch written = WrittenSearch.of(List.of(GivenCase.titled("one", title)));

        assertThat(written.strings("search/cases/00000.js")).contains(title);
        assertThat(written.files().keySet()).allSatisfy(path -> assertThat(written.text(path))
                .doesNotContain("<", ">", "&", "\u2028", "\u2029", "\r", "\u0000")
                .containsOnlyOnce("\n"));
    }

    @Test
    void aBrokenCharacterDoesNotBreakTheFile() {
        WrittenSearch written = WrittenSearch.of(List.of(GivenCase.titled("one", "half a pair \uD83D here")));

        assertThat(written.strings("search/cases/00000.js")).contains("half a pair ? here");
    }

    @Test
    void filesStaySmallAndHoldAHundredCasesEach() {
        WrittenSearch written = WrittenSearch.of(generated(1_234));

        assertThat(written.files().keySet().stream().filter(path -> path.startsWith("search/cases/")))
                .hasSize(13);
        assertThat(written.files())
                .allSatisfy(
                        (path, content) -> assertThat(content.length).as(path).isLessThan(250_000));
        assertThat(written.files().keySet())
                .filteredOn(path -> path.startsWith("search/words/"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void noCaseAtAllIsASearchToo() {
        WrittenSearch written = WrittenSearch.of(List.of());

        assertThat(written.files().keySet()).containsExactly("search/known.js", "search/start.js");
    }

    /** The texts alone are larger than the memory. */
    @Test
    void memoryDoesNotGrowWithTheCases(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SearchIndexTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).endsWith("done\n");
    }

    /** Indexes many cases in the memory that the process was given. */
    public static void main(String[] folder) throws IOException {
        long[] bytes = new long[1];
        try (SearchIndex index = SearchIndex.open(Path.of(folder[0]), (path, content) -> bytes[0] += content.length)) {
            for (int number = 0; number < 4_000; number++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < 100; word++) {
                    text.append((number + word) % 1_000).append("x".repeat(200)).append(' ');
                }
                SearchCase found = GivenCase.of(
                        "case-" + number,
                        "Case " + number,
                        "",
                        2020,
                        "x",
                        "X",
                        "ru",
                        "Russia",
                        List.of(),
                        text.toString());
                index.add(Ingredients.of(found), SearchEntry.of(found));
            }
            index.finish();
        }
        System.out.print(bytes[0] > 500_000 ? "done\n" : "too little was written: " + bytes[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "/cases/a.html", "../a.html", "cases/a", "http://a.html", "cases//a.html"
            })
    void anAddressIsAPageOfTheSite(String address) {
        SearchCase good = GivenCase.titled("one", "One");

        assertThatThrownBy(() -> new SearchCase(
                        address,
                        "t",
                        "",
                        0,
                        good.platforms(),
                        good.operatedFrom(),
                        good.targets(),
                        good.bases(),
                        good.grounds(),
                        good.actions(),
                        good.verdicts(),
                        good.names(),
                        good.text()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the address of a page of the site: " + address);
    }

    @Test
    void everyAssetIsThereWithItsLicence() throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        SearchAssets.copyTo(files::put);

        assertThat(files.keySet())
                .containsExactly(
                        "assets/datatables-licence.txt",
                        "assets/datatables.js",
                        "assets/fuse-licence.txt",
                        "assets/fuse.js",
                        "assets/jquery-licence.txt",
                        "assets/jquery.js",
                        "assets/search-index.js",
                        "assets/search.css",
                        "assets/search.js",
                        "assets/sortable.css",
                        "assets/sortable.js");
        assertThat(new WrittenSearch(files).text("assets/fuse-licence.txt")).contains("Apache License");
        assertThat(Arrays.asList("assets/datatables-licence.txt", "assets/jquery-licence.txt"))
                .allSatisfy(path ->
                        assertThat(new WrittenSearch(files).text(path)).contains("Permission is hereby granted"));
        assertThat(Arrays.asList("assets/search-index.js", "assets/search.js", "assets/sortable.js"))
                .allSatisfy(path -> assertThat(new WrittenSearch(files).text(path))
                        .doesNotContain(
                                "innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "document.write", ".style"));
    }

    private static List<SearchCase> generated(int count) {
        List<SearchCase> cases = new ArrayList<>();
        GeneratedCases.each(count, cases::add);
        return cases;
    }
}
