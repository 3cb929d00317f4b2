package org.takedownregister.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "facebook-romania-2020", "2020", "a--b", "a-"})
    void aSlugIsLowerCaseDigitsAndHyphens(String text) {
        assertThat(Slug.parse(text)).isEqualTo(Parsed.value(new Slug(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Facebook Romania|Write facebook-romania",
                "Österreich_2020|Write osterreich-2020",
                "-a|Write a",
                "../../etc/passwd|Write etc-passwd",
                "'' |Give the row an identifier such as facebook-romania-2020",
                "中国|Give the row an identifier such as facebook-romania-2020",
                "9.06E+17|A spreadsheet turned a long number into a rounded one; format the column as text and take the"
                        + " identifier from the original file again",
            })
    void anotherTextIsNoSlugAndTheNearestIsProposed(String text, String fix) {
        assertThat(fixOf(Slug.parse(text))).isEqualTo("slug-unreadable: " + fix);
    }

    @Test
    void aSlugHasAtMostAHundredCharacters() {
        assertThat(Slug.parse("a".repeat(100))).isInstanceOf(Parsed.Value.class);
        assertThat(fixOf(Slug.parse("a".repeat(101)))).isEqualTo("slug-unreadable: Write " + "a".repeat(100));
    }

    @ParameterizedTest
    @CsvSource({"con,con_", "lpt9,lpt9_", "com0,com0_", "com10,com10", "cons,cons", "lone-post,lone-post"})
    void aSlugNamesAFileOnEverySystem(String text, String name) {
        assertThat(new Slug(text).fileName()).isEqualTo(name);
    }

    @Test
    void aValueCannotBeMadeOfABadText() {
        assertThatThrownBy(() -> new Slug("A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WebAddress("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Unit("EURO")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Country("ZZ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExternalId("fiat", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/a?b=c#d",
                "https://example.org/%E2%80%99",
                "https://a.b"
            })
    void aWebAddressIsHttpOrHttps(String text) {
        assertThat(WebAddress.parse(text)).isEqualTo(Parsed.value(new WebAddress(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.org/a|Write https://example.org/a",
                "javascript:alert(1)|Copy the address from the browser's address line, blanks as %20, or leave the cell empty",
                "data:text/html,x|Copy the address from the browser's address line, blanks as %20, or leave the cell empty",
                "https://user:secret@example.org|Copy the address from the browser's address line, blanks as %20, or leave"
                        + " the cell empty",
                "https://example.org/a b|Copy the address from the browser's address line, blanks as %20, or leave the"
                        + " cell empty",
                "hxxps://example.org|Copy the address from the browser's address line, blanks as %20, or leave the cell"
                        + " empty",
                "https://|Copy the address from the browser's address line, blanks as %20, or leave the cell empty",
            })
    void anotherAddressIsRefused(String text, String fix) {
        assertThat(fixOf(WebAddress.parse(text))).isEqualTo("address-unreadable: " + fix);
    }

    @ParameterizedTest
    @CsvSource({"RO, Romania", "NA, Namibia", "XK, Kosovo", "TR, Türkiye", "CI, Côte d’Ivoire", "GB, United Kingdom"})
    void aCountryHasAName(String code, String name) {
        assertThat(Country.parse(code).orThrow().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Romania, Write RO",
        "ro, Write RO",
        "UK, Write GB",
        "ROU, Write a code such as RO for Romania",
        "'', Write a code such as RO for Romania"
    })
    void anotherTextIsNoCountry(String text, String fix) {
        assertThat(fixOf(Country.parse(text))).isEqualTo("country-unknown: " + fix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "points", "USD", "EUR", "RON"})
    void aUnitIsACountPointsOrACurrency(String text) {
        assertThat(Unit.parse(text)).isEqualTo(Parsed.value(new Unit(text)));
    }

    @ParameterizedTest
    @CsvSource({"usd, Write USD", "dollars, 'Write count for things, or a code such as USD for money'"})
    void anotherTextIsNoUnit(String text, String fix) {
        assertThat(fixOf(Unit.parse(text))).isEqualTo("unit-unknown: " + fix);
    }

    @Test
    void anExternalIdHasACollection() {
        assertThat(ExternalId.parse("fiat:FVGS8W57").orThrow()).isEqualTo(new ExternalId("fiat", "FVGS8W57"));
        assertThat(fixOf(ExternalId.parse("FVGS8W57")))
                .isEqualTo("external-id-unreadable: Write it as collection:identifier, such as fiat:FVGS8W57");
    }

    private static String fixOf(Parsed<?> parsed) {
        var problem = ((Parsed.Refusal<?>) parsed).problem();
        return problem.code().code() + ": " + problem.fix();
    }
}
