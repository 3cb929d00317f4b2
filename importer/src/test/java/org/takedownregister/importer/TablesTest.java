package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;

class TablesTest {

    /** One good row of each table, every column filled. */
    static final String[] GOOD = {
        "platforms: facebook|Facebook|Meta|Thefacebook;FB",
        "sources: meta-2020-08|platform-disclosure|Facebook|July report|https://about.fb.com/a|https://archive.org/a|2020-08-06|en|meta-2020-07",
        "policies: facebook-cib|facebook|Inauthentic behaviour|https://transparency.meta.com/p",
        "policy_versions: facebook-cib|2019-11-08|2020-12-18|Bars deception.|https://a.org/p|https://archive.org/p",
        "cases: romania-2020|Romania|Removed.|network|facebook;instagram|fiat:FVGS8W57|2026-12-01",
        "actions: romania-2020|meta-2020-08|Facebook|removed|facebook|account;page|core|2020-07|2020-08|RO|A court",
        "figures: romania-2020|meta-2020-08|Facebook|first|actioned|facebook|account|core|2020-08-06|35|40|about|count|p. 3|preferred|A note",
        "attributions: romania-2020|meta-2020-08|Facebook|operated-from|RO|unnamed|inferred|high|technical links|p. 3",
        "events: romania-2020|meta-2020-08|Facebook|announced|2020-08-06",
        "rationales: romania-2020|meta-2020-08|Facebook|1|facebook-cib|behaviour|terms|IV.20|Law 1|They lied.|quote|en|p. 3",
        "techniques: romania-2020|meta-2020-08|disarm|T0007|2|1.4|Fake accounts",
        "observations: romania-2020|meta-2020-08|Facebook|narrative|1|Praised a campaign.|p. 4",
        "reactions: romania-2020|meta-2020-08|A ministry|government|operation|condemns|2020-08|It protested.",
        "links: romania-2020|china-2020|follow-up|meta-2020-08|Facebook|A note",
        "volumes: meta-2020-08|facebook|2020|RO|A court|defamation|law|removed|text|automated|items-removed|12|count",
    };

    private final Path folder;

    TablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text, UTF_8);
    }

    @Test
    void everyTableOfAFolderIsReadInTheOrderInWhichTablesLoad() throws IOException {
        int number = 99;
        for (String good : GOOD) {
            Table table = Table.valueOf(good.substring(0, good.indexOf(':')).toUpperCase(Locale.ROOT));
            String header = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
            write(
                    "x" + number-- + ".csv",
                    header + "\n" + good.substring(good.indexOf(' ') + 1).replace('|', ',') + "\n");
        }

        Recorded recorded = Recorded.from(folder);

        assertThat(recorded.messages()).isEmpty();
        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.stream().map(InputFile::layout))
                .containsExactlyElementsOf(java.util.Arrays.stream(Table.values())
                        .map(Table::tableName)
                        .collect(Collectors.toList()));
        assertThat(recorded.entries().stream().map(TablesTest::asWritten)).containsExactly(GOOD);
    }

    private static String asWritten(Entry entry) {
        Table table = Table.of(entry);
        return table.tableName() + ": "
                + table.columns().stream().map(column -> column.text(entry)).collect(Collectors.joining("|"));
    }

    @Test
    void columnsComeInAnyOrderAndCaseWithStrayBlanks() throws IOException {
        write("p.csv", " NAME ; Platform ID ;aliases\n Facebook ; facebook ;  \n");

        Recorded recorded = Recorded.from(folder);

        assertThat(recorded.entries().stream().map(TablesTest::asWritten))
                .containsExactly("platforms: facebook|Facebook||");
    }

    @Test
    void aRowTellsAllItsFaults() throws IOException {
        write("figures.csv", """
                case_id,source_id,measure,value,value_max,unit,stated_on,rank
                Romania 2020,,actiond,"1.000",-4,usd,Jul-20,best
                """);

        Recorded recorded = Recorded.from(folder);

        String at = folder.resolve("figures.csv") + ", line 2, column ";
        assertThat(recorded.messages())
                .containsExactly(
                        at + "case_id: found \"Romania 2020\", expected an identifier of a-z, 0-9 and hyphens,"
                                + " at most 100 characters. Write romania-2020. [slug-unreadable]",
                        at + "source_id: found nothing, expected a value. Fill the cell. [cell-missing]",
                        at + "measure: found \"actiond\", expected one of actioned, disclosed, archived, analysed,"
                                + " requested, followers, members, ad-spend, engagement, score. Write actioned. [code-unknown]",
                        at + "stated_on: found \"Jul-20\", expected a date such as 2020, 2020-07, 2020-07-06,"
                                + " 2025-01/2025-03 or 2020-07~. A spreadsheet rewrote the date; format the column as text"
                                + " and write 2020-07. [date-unreadable]",
                        at
                                + "value: found \"1.000\", expected a whole number in digits. Write 1000. [number-unreadable]",
                        at + "value_max: found \"-4\", expected a whole number, 0 or more, of at most 18 digits."
                                + " Write 4 if the minus sign is a mistake. [number-out-of-range]",
                        at + "unit: found \"usd\", expected count, points or the ISO 4217 code of a currency."
                                + " Write USD. [unit-unknown]",
                        at + "rank: found \"best\", expected one of preferred, normal, deprecated. Write one of them."
                                + " [code-unknown]");
    }
}
