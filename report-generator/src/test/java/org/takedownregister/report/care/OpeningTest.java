package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** Every kind of page opens, from a folder and from a server, and asks for nothing outside. */
@ExtendWith(Shared.class)
class OpeningTest {

    private static final String IS_STYLED =
            "() => getComputedStyle(document.querySelector('.skip')).position === 'absolute'";

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyKindOfPageOpensFromAFolder(ColorScheme scheme, Browser browser, SampleSites sites) {
        try (View view = browser.view(Screens.desk(scheme))) {
            for (Path site : List.of(sites.filled(), sites.empty())) {
                for (String page : SampleSites.kinds(site)) {
                    isWhole(page, view.open(site.resolve(page)), view);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyKindOfPageOpensFromAServer(ColorScheme scheme, Browser browser, SampleSites sites) throws IOException {
        List<String> asked = new ArrayList<>();
        try (View view = browser.view(Screens.desk(scheme));
                FolderServer server = FolderServer.of(sites.filled())) {
            for (String page : SampleSites.kinds(sites.filled())) {
                URI address = server.address(page);
                isWhole(page, view.open(address), view);
            }
            asked.addAll(server.missing());
        }
        assertThat(asked).as("asked of the server and not there").isEmpty();
    }

    private static void isWhole(String name, Page page, View view) {
        assertThat(page.title()).as(name).isNotBlank();
        assertThat(page.locator("main h1").textContent()).as(name).isNotBlank();
        assertThat((Boolean) page.evaluate(IS_STYLED)).as("%s is styled", name).isTrue();
        assertThat(view.faults()).as(name).isEmpty();
    }
}
