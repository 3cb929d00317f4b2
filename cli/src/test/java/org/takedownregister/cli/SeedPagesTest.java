package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see of the published examples, trap by trap: the verdict, its sentence and who is named. */
class SeedPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before all tests
    private static Path folder;

    @BeforeAll
    static void publish() {
        ProgramInside program = new ProgramInside(folder);
        assertThat(program.importSeeds().exit()).isZero();
        assertThat(program.report("site").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Romania: 35 + 3 + 88 against 35 + 88; 6 July against 6 August; July against the day of the
                // announcement.
                "facebook-romania-2020|News site (India) 7 August 2020 35 not given 88 narrower in scope 35 + 88 leaves out the 3 Facebook Pages.",
                "facebook-romania-2020|Devdiscourse, carrying Reuters 8 August 2020 35 not given 88 narrower in scope 35 + 88 leaves out the 3 Facebook Pages.",
                "facebook-romania-2020|According to News site (India). contradicts For the announcement, 6 July 2020 and 6 August 2020 are 31 days apart.",
                "facebook-romania-2020|contradicts For the removal, July 2020 and 6 August 2020 are 6 days apart; 6 August 2020 is the day of the announcement.",
                "facebook-romania-2020|Both give 35 Facebook accounts, 3 Facebook Pages and 88 Instagram accounts. no second witness · Drawn from Facebook",
                "facebook-romania-2020|One account may be counted in several of these, so they are never added up. Followers: what each speaker says Who says Of Facebook Pages Of Instagram accounts On Facebook Remarks Facebook 6 August 2020 about 1,600 about 7,200 not given leads",
                "facebook-romania-2020|In July 2020 the version of 8 November 2019 was in force.",
                // A single post, for what it said.
                "facebook-covid-post-2020|Content Platform’s own terms What was said.",
                // China: 23,750 + about 150,000 against more than 170,000, a flat 170,000 and "amplifiers were not
                // removed".
                "twitter-china-2020|The Guardian 11 June 2020 not given not given more than 170,000 agrees More than 170,000 holds for about 150,000 + 23,750 (about 173,750).",
                "twitter-china-2020|not given not given 170,000 rounded 170,000 and about 150,000 + 23,750 (about 173,750) differ by no more than their rounding.",
                "twitter-china-2020|A part was not acted on, according to Twitter, quoted by TechSpot. contradicts That amplifier Twitter accounts were removed and that none of them was acted on cannot both hold.",
                "twitter-china-2020|not comparable 23,750 archived and about 150,000 + 23,750 acted on are different measures.",
                "twitter-china-2020|According to The Guardian. rounded 11 June 2020 and 12 June 2020 are one day apart, as time zones can explain.",
                "twitter-china-2020|Technical links consistent with 936 accounts aimed at Hong Kong's protests, according to Twitter.",
                "twitter-disclosure-2020-06|not comparable More than 30,000 acted on and 32,242 archived are different measures.",
                "twitter-disclosure-2020-06|holds Twitter: 32,242 Twitter accounts: the sum of 23,750 + 1,152 + 7,340.",
                // Pakistan: 453 + 103 + 78 + 107 against "over 700"; the month's totals against their own list.
                "facebook-pakistan-2020|agrees More than 700 holds for 453 + 103 + 78 + 107 (741).",
                "facebook-pakistan-2020|31 August 2020 Suspended on Facebook",
                "facebook-pakistan-2020|1 September 2020 Announced",
                "facebook-pakistan-2020|28 August 2020 Shared with researchers",
                "facebook-pakistan-2020|What follows up on what, in order of time: Network linked to staff of the Pakistani military's press office (1 April 2019); this case (August 2020).",
                "facebook-pakistan-2020|70,000 and about 70,000 are the same number.",
                "facebook-pakistan-2020|At most 11,000 holds for about 11,000.",
                "../disagreements|For the announcement, 6 July 2020 and 6 August 2020 are 31 days apart. News site (India) says 6 July 2020; Facebook, Digital Forensic Research Lab and Devdiscourse, carrying Reuters say 6 August 2020.",
                "../disagreements|For amplifier Twitter accounts, 0 and about 150,000 differ by about 150,000. Twitter (quoted by TechSpot) says 0; Twitter says about 150,000.",
                "../open-questions|The stated total of 72 Instagram accounts is 71 less than the sum of its parts, 107 + 36 (143). Adweek says 72.",
                "facebook-pakistan-2020|Wholes and parts, in order of time: Facebook's August 2020 disclosure (August 2020); this case (August 2020); Indian Army fan Pages in the Pakistani network (31 August 2020).",
                "facebook-disclosure-2020-08|holds Adweek: 521 Facebook accounts: the sum of 453 + 13 + 55.",
                "facebook-disclosure-2020-08|holds Adweek: 147 Facebook Pages: the sum of 103 + 2 + 42.",
                "facebook-disclosure-2020-08|holds Adweek: 78 Facebook groups: the sum of 78.",
                "facebook-disclosure-2020-08|does not add up Adweek: The stated total of 72 Instagram accounts is 71 less than the sum of its parts, 107 + 36 (143).",
                "facebook-disclosure-2020-07|parts missing Facebook: The register holds 35 of 798 Facebook accounts; 763 are missing.",
                // The Internet Research Agency: 70 + 138 + 65 against 135 + 138, 273 and "over 200"; who, not what;
                // reactions.
                "facebook-internet-research-agency-2018|grouped otherwise 135 + 138 and 70 + 138 + 65 are the same total of 273, divided otherwise.",
                "facebook-internet-research-agency-2018|agrees 273 is the sum of 70 + 138 + 65.",
                "facebook-internet-research-agency-2018|agrees More than 200 holds for 70 + 138 + 65 (273).",
                "facebook-internet-research-agency-2018|Known to be wrong or superseded · The article adds up the two audiences, in which the same people may be counted twice.",
                "facebook-internet-research-agency-2018|Actor Platform’s own terms Who they are.",
                "facebook-internet-research-agency-2018|No version is known that was in force on 3 April 2018: the first known is of 11 October 2019.",
                "facebook-internet-research-agency-2018|Federal Agency of News (affected party) went to court over the platform’s action on 20 November 2018, according to Reuters.",
                "facebook-internet-research-agency-2018|Spokesman of the President of Russia (government) condemned the platform’s action",
            })
    void thePageSays(String caseId, String sentence) throws IOException {
        assertThat(new ProgramInside(folder).page("site/cases/" + caseId + ".html"))
                .contains(sentence);
    }

    @Test
    void theTwoAudiencesAreNowhereAddedUp() throws IOException {
        new ProgramInside(folder).tree("site").forEach((path, content) -> assertThat(content)
                .as(path)
                .doesNotContainPattern("(?<![0-9a-f-])8,?800(?![0-9a-f-])"));
    }

    @Test
    void whatContradictsIsOnTheListOfDisagreements() throws IOException {
        assertThat(new ProgramInside(folder).page("site/disagreements.html"))
                .contains(
                        "For the announcement, 6 July 2020 and 6 August 2020 are 31 days apart.",
                        "That amplifier Twitter accounts were removed and that none of them was acted on cannot both hold.")
                .doesNotContain("leaves out");
    }

    @Test
    void aBlockInOneTerritoryAndAWorldwideOneAreTwoActions() throws IOException {
        assertThat(new ProgramInside(folder).page("site/cases/facebook-brazil-court-order-2020.html"))
                .contains("Court order")
                .contains("not comparable The block is for different territories.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bases/actor|Accounts and Pages of the Internet Research Agency 3 April 2018",
                "bases/behaviour|Romania-based network posing as Americans 6 August 2020",
                "bases/content|The US president's post on children and COVID-19 5 August 2020",
                "grounds/terms|Romania-based network posing as Americans 6 August 2020",
                "grounds/court-order|Court-ordered worldwide block of Brazilian accounts 1 August 2020",
                "grounds/not-stated|Twitter ends advertising by RT and Sputnik 26 October 2017",
            })
    void casesAreListedByBasisAndByGround(String list, String row) throws IOException {
        assertThat(new ProgramInside(folder).page("site/" + list + ".html")).contains(row);
    }
}
