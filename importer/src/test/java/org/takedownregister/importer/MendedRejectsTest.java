package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.problem.Refused;

/** The rejected rows of every kind of file say, once mended, what they would have said in the file itself. */
class MendedRejectsTest {

    private static final Path MAPPING = Path.of("..", "examples", "mapping", "mapping.yaml");

    private final Path folder;

    MendedRejectsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /**
     * A file with a slip.
     *
     * @param layout what it is read as
     * @param name its name
     * @param text its text; every row with {@code slip} in it is rejected
     * @param slip what is wrong
     * @param mended what should stand there
     */
    record Sheet(String layout, String name, String text, String slip, String mended) {

        InputOptions options() {
            return name.equals("mapped.csv") ? InputOptions.DEFAULT.withMapping(MAPPING) : InputOptions.DEFAULT;
        }

        @Override
        public String toString() {
            return layout + " in " + name;
        }
    }

    static Stream<Sheet> sheets() {
        return Stream.of(
                new Sheet("figures", "figures.csv", """
                        case_id,source_id,measure,platform,value,colour
                        a,s,actioned,facebook,5,red
                        a,s,actioned,twitter,"1,000",blue
                        """, "\"1,000\"", "1000"),
                new Sheet("volumes", "volumes.tsv", """
                        source_id\tplatform\tperiod\tmeasure\tvalue
                        s\tgoogle\t2020\titems\t5
                        s\tgoogle\tJul-21\titems\t7
                        """, "Jul-21", "2021-07"),
                new Sheet("flat", "cases.csv", """
                        case_id;title;publisher;source_kind;announced_on;facebook_accounts;operated_from
                        a;One;A;news;2020-07-06;5;RO
                        b;Two;A;gossip;2020-07-06;7;CN
                        """, "gossip", "news"),
                new Sheet("flat", "mapped.csv", """
                        Case number;Heading;Day of report;Countries;Accounts on Facebook
                        a;One;06.08.2020;Romania,China;5
                        b;Two;2020.08.06;Romania;7
                        """, "2020.08.06", "06.08.2020"),
                new Sheet("google-government-removals", "requests.csv", """
                        Period Ending,Country/Region,CLDR Territory Code,Requester,Number of Requests,Items Requested To Be Removed
                        2022-06-30,Namibia,NA,Police,3,44
                        2019-12-31,Europol,,Police,many,17
                        """, "many", "16"),
                new Sheet("fiat-2020", "fiat.csv", """
                        timestamp,case_hash,source,disinformant_nation,disinformant_attribution,short_title,short_description,social_media,attribution_date,attribution_total_score,fb_accounts_total,cases
                        1/1/2020 1:00,AB12,Facebook,Romania,Direct Attribution,One,Facebook removed 35 accounts.,Facebook,8/6/2020,15,35,1
                        1/1/2020 1:00,CD34,Facebook,Russia,Direct Attribution,Two,Facebook removed 7 accounts.,Facebook,10/32/2020,14,7,1
                        """, "10/32/2020", "10/31/2020"),
                new Sheet("disinfodex", "networks.csv", """
                        NAME,COMPANY,SUMMARY,DISCLOSURE DATES,ORIGIN COUNTRIES,TARGET COUNTRIES,REMOVAL TYPE,POLICY VIOLATION
                        FB-RO-2020,Facebook,A network.,2020-08-06,Romania,United States,Facebook accounts,Rules
                        FB-CN-2020,Facebook,Another.,2020-08-06,China,United States,Facebook thingies,Rules
                        """, "thingies", "Pages"),
                new Sheet(
                        "meta-threat-research",
                        "Q1_2025_Some-based (CIB) network, part 2.csv",
                        """
                        Tactic ,Technique,Procedure,Indicator,Notes
                        0. A,0.9 B,0.9.1 Acquiring Facebook assets,658 accounts,
                        0. A,0.9 B,0.9.2 Acquiring Instagram accounts,2 accounts,,too many
                        """,
                        ",,too many",
                        ","));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void mendedTheySayWhatTheFileWouldHaveSaid(Sheet sheet) throws IOException {
        Path input = Files.writeString(folder.resolve(sheet.name()), sheet.text());
        Recorded good = Recorded.from(sheet.options(), input);
        assertThat(good.files.get(0).layout()).isEqualTo(sheet.layout());
        assertThat(good.offers).as("%s", good.messages()).isNotEmpty();
        assertThat(good.rejects).isNotEmpty();

        Path rejects = mend(good, sheet);
        Recorded mended = Recorded.from(sheet.options(), rejects);
        Path whole = Files.createDirectory(folder.resolve("whole")).resolve(sheet.name());
        Files.writeString(whole, sheet.text().replace(sheet.slip(), sheet.mended()));
        Recorded all = Recorded.from(sheet.options(), whole);

        assertThat(mended.files.get(0).layout()).isEqualTo(sheet.layout());
        assertThat(mended.warningMessages()).hasSameSizeAs(all.warningMessages());
        assertThat(mended.offers).as("%s", mended.messages()).isNotEmpty();
        assertThat(said(good, mended)).isEqualTo(said(all));
    }

    private Path mend(Recorded recorded, Sheet sheet) throws IOException {
        Path rejects = folder.resolve("rejects");
        try (Rejects kept = Packages.rejectsTo(rejects)) {
            recorded.rejects.forEach(reject -> kept.write(reject.row(), reject.problems()));
        }
        Path file;
        try (Stream<Path> files = Files.list(rejects)) {
            file = files.findFirst().orElseThrow();
        }
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int ours = line.indexOf(sheet.slip());
            lines.add(
                    ours < 0
                            ? line
                            : line.substring(0, ours)
                                    + sheet.mended()
                                    + line.substring(ours + sheet.slip().length()));
        }
        Files.write(file, lines);
        return file;
    }

    private static Set<Entry> said(Recorded... all) {
        Set<Entry> said = new HashSet<>();
        for (Recorded recorded : all) {
            said.addAll(recorded.entries());
            said.addAll(recorded.mentions());
        }
        return said;
    }

    @Test
    void accountsOfAReleaseCannotBeCountedByTheirRejectsAlone() throws IOException {
        Path input = Files.writeString(folder.resolve("china_users_csv_hashed.csv"), """
                userid,user_screen_name,follower_count,account_creation_date
                1,a,1,2020-01-01
                ,b,1,2020-01-01
                """);
        Recorded recorded = Recorded.from(input);
        assertThat(recorded.messages())
                .containsExactly(input
                        + ", line 3, column userid: found nothing, expected what tells the account from others. Take the"
                        + " row from the archive again, mend it in the file itself, and import that again."
                        + " [cell-missing]");

        Path rejects = mend(recorded, new Sheet("twitter-io-users", "", "", ",b,", "2,b,"));
        Refused refused = catchThrowableOfType(Refused.class, () -> Recorded.from(rejects));

        assertThat(refused)
                .hasMessage(rejects
                        + ": found \"some rows of a file\", expected all accounts of a release. Mend them in the file"
                        + " itself, and import that again. [table-unknown]");
    }
}
