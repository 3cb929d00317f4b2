package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** A register that wishes its readers ill, in every column of free text, in a browser that would obey it. */
@ExtendWith(Shared.class)
class HostileRegisterTest {

    private static final String DECEIVING = "[\u202a-\u202e\u2066-\u2069\u200b\u00ad\ufeff]";

    @Test
    void anAttackIsTextAndMakesNoElementThatHarmlessWordsDoNotMake(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            int compared = 0;
            for (String name : SampleSites.pages(sites.hostile())) {
                Object elements = elementsOfAnAttackedPage(name, view, sites);
                // A page that is named after a text has another name where the text is another.
                Path peaceful = sites.harmless().resolve(name);
                if (Files.exists(peaceful)) {
                    assertThat(elements).as(name).isEqualTo(harmless(peaceful, view));
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(60);
            assertThat(SampleSites.pages(sites.hostile())).hasSameSizeAs(SampleSites.pages(sites.harmless()));
        }
    }

    private static Object harmless(Path page, View view) {
        view.open(page);
        return view.elements();
    }

    private static Object elementsOfAnAttackedPage(String name, View view, SampleSites sites) {
        Page page = view.open(sites.hostile().resolve(name));
        page.mouse().move(400, 400);
        assertThat((Boolean) page.evaluate("() => '" + Wordings.FLAG + "' in window"))
                .as("%s: a script ran", name)
                .isFalse();
        assertThat(page.url()).as(name).startsWith("file:").endsWith(name);
        assertThat(page.title() + page.locator("body").textContent()).as(name).doesNotContainPattern(DECEIVING);
        assertThat(view.faults()).as(name).isEmpty();
        return view.elements();
    }

    @Test
    void whatWouldReorderOrHideTextIsShownByItsNumber(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Page page = view.open(sites.hostile().resolve("cases/cases-0.html"));
            assertThat(page.locator("main").textContent())
                    .contains("invoice[U+202E]fdp.exe [U+2066]hidden[U+2069] zero[U+200B]width [U+202D]left");
        }
    }

    /** The register that the tests stand on: no cell is blank, so no column escapes them. */
    @Test
    void everyColumnOfEveryTableIsFilled() {
        List<Entry> rows = FilledRegister.of(Wordings::hostile, Wordings.ATTACKS);
        for (Table table : Table.values()) {
            for (Column column : table.columns()) {
                assertThat(rows.stream().filter(row -> Table.of(row) == table).map(column::text))
                        .as("%s %s", table, column)
                        .filteredOn(text -> !text.isEmpty())
                        .hasSizeGreaterThanOrEqualTo(Wordings.ATTACKS - 1);
            }
        }
    }
}
