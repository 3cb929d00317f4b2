package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Refused;

/** Small files of the shapes of Twitter's archive and of Disinfodex. */
class AccountsAndNetworksTest {

    private static final String ACCOUNTS =
            "userid,user_display_name,user_screen_name,user_reported_location,user_profile_description,"
                    + "user_profile_url,follower_count,following_count,account_creation_date,account_language";

    private final Path folder;

    AccountsAndNetworksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> written(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Table.of(entry).tableName() + ": "
                        + Table.of(entry).columns().stream()
                                .map(column -> column.text(entry))
                                .collect(Collectors.joining("|")))
                .distinct()
                .collect(Collectors.toList());
    }

    private Path accounts(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("china_082019_1_users_csv_hashed.csv"),
                ACCOUNTS + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void aFileOfAccountsIsOneCaseAndOneNumber() throws IOException {
        Path file = accounts(
                "aa=,Secret One,secret1,,,,10,5,2017-08-30,en",
                "bb=,Secret Two,secret2,,\"Two\nlines\",,10,5,2017-08-30,en",
                "aa=,Secret One,secret1,,,,10,5,2017-08-30,en",
                "aa=,Secret One,secret1,,,,11,5,2017-08-30,en",
                "cc=,Secret Three,secret3,,,,1,5,2017-08-31,zh-cn");

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.messages()).isEmpty();
        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.get(0).layout()).isEqualTo("twitter-io-users");
        assertThat(written(recorded.entries()))
                .containsExactly(
                        "figures: twitter-china-082019-1|twitter-information-operations|||archived|twitter|account"
                                + "|||3||exact|count||normal|");
        assertThat(written(recorded.mentions()))
                .contains(
                        "cases: twitter-china-082019-1|Twitter information operations: china 082019 1||network|twitter||");
        assertThat(recorded.reasons)
                .containsExactly(
                        "an account, which is counted and not kept",
                        "an exact repetition of line 2",
                        "another row of the account of line 2",
                        "an account, which is counted and not kept");
        assertThat(recorded.rows()).isEqualTo(5);
        assertThat(recorded.entries().toString() + recorded.mentions() + recorded.reasons)
                .doesNotContain("Secret", "secret", "aa=");
    }

    @Test
    void aNumberOfAccountsThatLacksARowIsALowerBound() throws IOException {
        Path file = accounts(
                "aa=,One,one,,,,10,5,2017-08-30,en", ",Two,two,,,,10,5,2017-08-30,en", "bb=", "cc=,3,3,,,,1,1,2017,en");

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.messages())
                .containsExactly(
                        file
                                + ", line 3, column userid: found nothing, expected what tells the account from others. Take the"
                                + " row from the archive again, mend it in the file itself, and import that again."
                                + " [cell-missing]",
                        file
                                + ", line 4: found \"1 cells\", expected 10 cells, as the header has. Add the missing cells; one"
                                + " that is empty needs its delimiter too. [row-ragged]");
        assertThat(written(recorded.entries())).singleElement().asString().contains("|2||at-least|");
    }

    @ParameterizedTest
    @CsvSource({
        "tweetid, a file of posts, Import the file of accounts that belongs to it",
        "reject_line, some rows of a file, 'Mend them in the file itself, and import that again'",
    })
    void whatCannotBeCountedAsAccountsOfAReleaseIsRefused(String column, String found, String fix) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), ACCOUNTS + "," + column + "\n");

        Refused refused = catchThrowableOfType(Refused.class, () -> Recorded.from(file));

        assertThat(refused.problems().get(0).message())
                .isEqualTo(file + ": found \"" + found + "\", expected all accounts of a release. " + fix
                        + ". [table-unknown]");
    }

    @Test
    void aRowOfDisinfodexIsANetworkWithItsClaims() throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), """
                NAME,COMPANY,EARLIEST DATE,LATEST DATE,DISCLOSURE DATES,NAMED ENTITIES,NUMBER OF REPORTS,ORIGIN COUNTRIES,TARGET COUNTRIES,POLICY VIOLATION,REMOVAL TYPE,SCREENSHOTS,LINK
                FB-RO-0820,Facebook,2020-08-06,2020-08-06,"2020-08-06, 2020-08-07",Somebody,2,Romania,"United States, Unknown",Coordinated inauthentic behavior,"Facebook accounts, Pages",,https://a.org/1
                Second network,"Facebook, Twitter",,,6 August,,1,Atlantis,,,blimps,,
                """);

        Recorded recorded = Recorded.from(file);

        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.get(0).layout()).isEqualTo("disinfodex");
        String key = ": disinfodex-fb-ro-0820|disinfodex||";
        assertThat(written(recorded.entries()))
                .containsExactly(
                        "cases: disinfodex-fb-ro-0820|FB-RO-0820||network|facebook|disinfodex:FB-RO-0820|",
                        "actions" + key + "removed|facebook|account|||||",
                        "actions" + key + "removed|facebook|page|||||",
                        "attributions" + key + "operated-from|RO||direct|||https://a.org/1",
                        "attributions" + key + "targets|US||direct|||https://a.org/1",
                        "events" + key + "announced|2020-08-06",
                        "events" + key + "announced|2020-08-07",
                        "rationales" + key + "1||not-stated|terms|||Coordinated inauthentic behavior|paraphrase||"
                                + "https://a.org/1");
        assertThat(recorded.entries().toString() + recorded.mentions()).doesNotContain("Somebody");
        assertThat(recorded.messages().stream().map(message -> message.replace(file + ", line 3, ", "")))
                .containsExactly(
                        "column DISCLOSURE DATES: found \"6 August\", expected a date such as 2020, 2020-07, 2020-07-06,"
                                + " 2025-01/2025-03 or 2020-07~. Write the year, month and day as digits, year first, as far"
                                + " as they are known. [date-unreadable]",
                        "column REMOVAL TYPE: found \"blimps\", expected a kind of assets, such as accounts or pages."
                                + " Write one of accounts, pages, groups, events, channels, posts, ads, domains, apps."
                                + " [code-unknown]");
    }
}
