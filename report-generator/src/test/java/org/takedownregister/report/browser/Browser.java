package org.takedownregister.report.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, without a window; for one thread, to be closed. One a test class is enough: each
 * {@link View} has its own storage. Where there is no Chromium the tests that ask for it are skipped, loudly.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts Chromium, or skips the test that asks. Its place may be given by the environment, {@code CHROMIUM}. */
    public static Browser start() {
        Optional<Path> place = place();
        if (place.isEmpty()) {
            System.err.println(
                    "!!! NO CHROMIUM FOUND: the browser tests are SKIPPED. Install Debian's package chromium.");
            Assumptions.abort("no Chromium found");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(View.PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(place.orElseThrow())
                                .setHeadless(true)
                                .setArgs(FLAGS)));
    }

    private static Optional<Path> place() {
        String named = System.getenv("CHROMIUM");
        List<String> places =
                named == null ? List.of("/usr/bin/chromium", "/usr/bin/chromium-browser") : List.of(named);
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A view of a desk's size, light. */
    public View view() {
        return view(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A view with options of its own, such as size, colour scheme or {@code setJavaScriptEnabled(false)}. */
    public View view(com.microsoft.playwright.Browser.NewContextOptions options) {
        return new View(chromium.newContext(options));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
