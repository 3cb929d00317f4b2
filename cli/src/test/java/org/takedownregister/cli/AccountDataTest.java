package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.cli.Console.done;
import static org.takedownregister.cli.Console.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of single accounts no format keeps a handle, a name, a text or an id. Each of these begins with qzx. */
class AccountDataTest {

    @TempDir
    private Path folder;

    record Given(String format, String file, String text) {
        @Override
        public String toString() {
            return format;
        }
    }

    static Stream<Given> formats() {
        return Stream.of(
                new Given("twitter-io-users", "china_082019_1_users_csv_hashed.csv", """
                        userid,user_display_name,user_screen_name,user_reported_location,user_profile_description,user_profile_url,follower_count,following_count,account_creation_date,account_language
                        qzxid0001,Qzxname One,qzxhandle1,Qzxtown,qzxprofile text,https://qzx.example/1,11,12,2019-01-01,en
                        qzxid0002,Qzxname Two,qzxhandle2,Qzxtown,qzxprofile text,https://qzx.example/2,21,22,2019-01-01,en
                        qzxid0002,Qzxname Two,qzxhandle2,Qzxtown,qzxother text,https://qzx.example/2,21,22,2019-01-01,en
                        """),
                new Given("meta-threat-research", "network.csv", """
                        Tactic,Technique,Procedure,Indicator,Notes
                        0,0.9,0.9.1 Acquiring Facebook assets,658 accounts,
                        0,0.9,0.9.1 Acquiring Facebook assets,https://www.facebook.com/qzxhandle,qzxnote
                        0,0.9,0.9.4 Acquiring X / Twitter accounts,x[.]com/qzxhandle,
                        0,0.9,0.9.5 Acquiring domains,qzxdomain[.]example,
                        0,0.9,0.9.6 Acquiring accounts,@qzxhandle,
                        0,0.9,0.9.6 Acquiring accounts,The account qzxhandle had 30 followers.,
                        """),
                new Given("meta-threat-research", "network-2023.csv", """
                        indicator_type,indicator_value,comment
                        facebook_account,qzxhandle,qzxcomment
                        email,qzxname@example.org,
                        """),
                new Given("fiat-2020", "fiat.csv", """
                        timestamp,case_hash,source,disinformant,disinformant_nation,disinformant_attribution,short_title,short_description,social_media,attribution_date,attribution_credibility_score,attribution_objectivity_score,attribution_evidence_score,attribution_transparency_score,attribution_total_score,image_credit,fb_accounts_total
                        10/30/2020 12:57,AB12CD34,Facebook,"@qzxhandle, Qzxname",Romania,Direct Attribution,Accounts,Facebook removed 35 accounts.,Facebook,8/6/2020,4,3,4,4,15,qzximage,35
                        """),
                new Given("disinfodex", "disinfodex.csv", """
                        NAME,COMPANY,LINK,DISCLOSURE DATES,EARLIEST DATE,LATEST DATE,ORIGIN COUNTRIES,TARGET COUNTRIES,NAMED ENTITIES,POLICY VIOLATION,REMOVAL TYPE,NUMBER OF REPORTS,SCREENSHOTS
                        FB-RO-0820,Facebook,https://example.org/1,2020-08-06,2020-08-06,2020-08-06,Romania,United States,"Qzxname, @qzxhandle",Coordinated Inauthentic Behavior,Accounts,1,qzxscreenshot.png
                        """),
                new Given("google-government-removals", "requests.csv", """
                        Period Ending,Country/Region,CLDR Territory Code,Requester,Number of Requests,Items Requested To Be Removed,% Removed-Legal,Account,Complainant
                        2022-06-30,Namibia,NA,Police,3,44,,@qzxhandle,Qzxname
                        """),
                new Given("dsa-statements", "sor-global-2025-07-01-full-00000-00000.csv", """
                        uuid,decision_visibility,decision_ground,incompatible_content_ground,incompatible_content_explanation,category,content_type,content_type_other,decision_facts,source_type,source_identity,automated_detection,automated_decision,platform_name,platform_uid,created_at
                        0qzx0000-0000-4000-8000-000000000001,"[""DECISION_VISIBILITY_CONTENT_REMOVED""]",DECISION_GROUND_INCOMPATIBLE_CONTENT,qzxterms,qzxtext,STATEMENT_CATEGORY_VIOLENCE,"[""CONTENT_TYPE_OTHER""]",qzxpost,qzxfacts of @qzxhandle,SOURCE_TRUSTED_FLAGGER,Qzxname,Yes,AUTOMATED_DECISION_FULLY,Chirp,qzxid0001,2025-07-01 00:00:00
                        0qzx0000-0000-4000-8000-000000000002,"[""DECISION_VISIBILITY_CONTENT_REMOVED""]",DECISION_GROUND_INCOMPATIBLE_CONTENT,qzxterms,qzxother,STATEMENT_CATEGORY_VIOLENCE,"[""CONTENT_TYPE_OTHER""]",qzxpost,qzxfacts,SOURCE_TRUSTED_FLAGGER,Qzxname,Yes,AUTOMATED_DECISION_FULLY,Chirp,qzxid0002,2025-07-01 00:00:00
                        """));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingOfASingleAccountIsInRegisterSiteOrExport(Given given) throws IOException {
        Path db = folder.resolve("register.db");
        Path input = Files.writeString(folder.resolve(given.file()), given.text());
        Console.Run run = run(
                "import", input, "--db", db, "--input-format", given.format(), "--rejects", folder.resolve("rejects"));
        assertThat(run.exit()).as(run.err() + run.out()).isZero();
        assertThat(run.err() + run.out()).doesNotContainIgnoringCase("qzx");
        if (!Files.readString(input).startsWith("indicator_type")) {
            assertThat(run.out()).contains("Batch 1 is in ");
        }
        done("report", "--db", db, "--out", folder.resolve("made/site"));
        done("export", folder.resolve("made/export"), "--db", db);
        Files.move(db, folder.resolve("made/register.db"));

        try (Stream<Path> files = Files.walk(folder.resolve("made"))) {
            for (Path file : files.toList()) {
                assertThat(file.getFileName().toString()).doesNotContainIgnoringCase("qzx");
                if (Files.isRegularFile(file)) {
                    String bytes =
                            Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                    assertThat(bytes.contains("qzx")).as("%s: %s", given, file).isFalse();
                }
            }
        }
    }

    @Test
    void theExamplesAreReadAsWhatTheyAre() {
        assertThat(formats().map(Given::format).distinct().sorted())
                .containsExactlyElementsOf(done("formats")
                        .out()
                        .lines()
                        .filter(name -> name.contains("-") || name.equals("disinfodex"))
                        .sorted()
                        .toList());
    }
}
