package org.takedownregister.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One page in a browser, which notes everything that a page of ours must never do; to be closed. */
public final class View implements AutoCloseable {

    // Words in a drawing break into lines where their letters are wide, and lines are grouped: of those it counts
    // only that there are some, and no other attributes than those of lines.
    private static final String ELEMENTS = """
            () => {
              const counts = {};
              const ofLines = ['class', 'font-weight', 'text-anchor', 'x', 'y'];
              for (const one of document.querySelectorAll('*')) {
                const isLine = ['text', 'g'].includes(one.tagName);
                const names = one.getAttributeNames()
                    .filter(name => name !== 'lang' && !(isLine && ofLines.includes(name)))
                    .sort().join(' ');
                const kind = (isLine ? 'line' : one.tagName.toLowerCase()) + ' ' + names;
                counts[kind] = isLine ? 1 : (counts[kind] || 0) + 1;
              }
              return counts;
            }
            """;

    /** How long a busy machine may take, in milliseconds. */
    static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> home = new ArrayList<>(List.of("file:", "data:", "about:"));

    View(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (home.stream().noneMatch(request.url()::startsWith)) {
                faults.add("request: " + request.url());
            }
        });
        page.onRequestFailed(request -> faults.add("failed: " + request.url()));
    }

    /** Opens a file, without a server. */
    public Page open(Path file) {
        return open(file, "");
    }

    /** Opens a file with a question or an anchor behind its name. */
    public Page open(Path file, String suffix) {
        page.navigate(file.toUri() + suffix);
        return page;
    }

    /** Opens a page of a server of this test; what else it asks of that server is no fault. */
    public Page open(URI address) {
        home.add(address.resolve("/").toString());
        page.navigate(address.toString());
        return page;
    }

    /** The page that is open. */
    public Page page() {
        return page;
    }

    /** How many elements of each kind the page has, a kind being a name and the names of its attributes. */
    public Object elements() {
        return page.evaluate(ELEMENTS);
    }

    /** What happened that must not: console errors and warnings, script errors, dialogs, requests that left. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Fails if anything happened that must not. */
    public void isQuiet() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
