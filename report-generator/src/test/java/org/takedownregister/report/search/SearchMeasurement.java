package org.takedownregister.report.search;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/**
 * Measures the search in the real browser; not a test. Run it with the test class path: {@code java -Xmx256m ...
 * org.takedownregister.report.search.SearchMeasurement 100000 FOLDER} for a search of made-up cases, {@code SITE} alone
 * for a site that the program published.
 */
final class SearchMeasurement {

    private static final List<String> QUESTIONS = List.of(
            "q=network",
            "q=russia+facebook",
            "q=fac",
            "q=co",
            "q=con",
            "q=facebok",
            "q=gusti+ter+network+russia+removed",
            "platform=facebook",
            "platform=facebook&year=2020&from=iran",
            "q=network&platform=x&year=2021");

    /** For a site of the cases that {@code bench/FlatCases.java} makes up. */
    private static final List<String> QUESTIONS_OF_A_SITE = List.of(
            "q=network",
            "q=romania+instagram",
            "q=fac",
            "q=co",
            "q=netwrok",
            "platform=facebook",
            "platform=facebook&year=2020&from=ir",
            "q=elections&verdict=none&ground=not-stated");

    /** Notes when the last file of words or filters came and when the list stood there after it. */
    private static final String CLOCK = """
            (() => {
              let deliver;
              Object.defineProperty(window, 'takedownSearch', {
                get: () => deliver,
                set: original => {
                  deliver = (name, data) => {
                    if (name.startsWith('words/') || name.startsWith('facets/')) window.arrived = performance.now();
                    original(name, data);
                  };
                }
              });
              new MutationObserver(() => { window.listed ??= performance.now(); })
                .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-milliseconds'] });
            })();
            """;

    private SearchMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1) {
            measure(Path.of(arguments[0]), QUESTIONS_OF_A_SITE);
            return;
        }
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        long generating = System.nanoTime();
        GeneratedCases.each(count, found -> {});
        System.out.printf("%d cases generated in %.1f s%n", count, (System.nanoTime() - generating) / 1e9);
        long begun = System.nanoTime();
        SearchSite.write(folder, taker -> GeneratedCases.each(count, taker));
        System.out.printf("%d cases indexed in %.1f s%n", count, (System.nanoTime() - begun) / 1e9);
        measure(folder, QUESTIONS);
    }

    private static void measure(Path folder, List<String> questions) throws IOException {
        for (String part : List.of("", "words", "facets", "cases")) {
            tell(folder.resolve("search").resolve(part));
        }
        Path page = folder.resolve("search.html");
        try (Browser browser = Browser.start();
                View view = browser.view()) {
            view.page().addInitScript(CLOCK);
            Page opened = view.open(page);
            opened.waitForFunction("() => document.querySelector('.search-status').textContent");
            System.out.printf("before the first key: %.0f KB of scripts%n", kilobytes(opened, folder));
            for (int slower : new int[] {1, 4}) {
                System.out.printf("processor %d times slower%n", slower);
                CDPSession session = view.page().context().newCDPSession(view.page());
                JsonObject rate = new JsonObject();
                rate.addProperty("rate", slower);
                session.send("Emulation.setCPUThrottlingRate", rate);
                for (String question : questions) {
                    ask(view.open(page, "?" + question), question, folder);
                }
            }
            view.isQuiet();
        }
    }

    private static void ask(Page page, String question, Path folder) {
        page.waitForFunction("() => document.querySelector('.search-results').dataset.milliseconds");
        System.out.printf(
                "%-45s %4s ms after the last shard, %5s ms in all, %7.0f KB of files, %s%n",
                question,
                page.evaluate("() => Math.round(listed - arrived)"),
                page.getAttribute(".search-results", "data-milliseconds"),
                kilobytes(page, folder),
                page.textContent(".search-status"));
    }

    /** Everything that scripts are, before and for the question. */
    private static double kilobytes(Page page, Path folder) {
        List<?> sources = (List<?>)
                page.evaluate("() => Array.from(document.scripts, script => script.getAttribute('src').split('?')[0])");
        return sources.stream()
                        .mapToLong(source ->
                                folder.resolve(source.toString()).toFile().length())
                        .sum()
                / 1000.0;
    }

    private static void tell(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long[] sizes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%s: %d files, %.1f MB, median %d KB, largest %d KB%n",
                    folder.getFileName(),
                    sizes.length,
                    Arrays.stream(sizes).sum() / 1e6,
                    sizes[sizes.length / 2] / 1000,
                    sizes[sizes.length - 1] / 1000);
        }
    }
}
