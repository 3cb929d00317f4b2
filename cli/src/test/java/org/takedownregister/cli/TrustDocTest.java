package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise names a test, and the test is there. */
class TrustDocTest {

    private static final Path HOME = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT|Contract))`");
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| \\*\\*.*\\|$");

    @ParameterizedTest
    @ValueSource(strings = {"docs/trust.md", "docs/testing.md", "docs/privacy.md", "SECURITY.md"})
    void everyTestThatIsNamedIsThere(String document) throws IOException {
        Set<String> named = named(Files.readString(HOME.resolve(document)));

        assertThat(named).isNotEmpty();
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        String text = Files.readString(HOME.resolve("docs/trust.md"));

        assertThat(PROMISE.matcher(text).results().map(MatchResult::group))
                .hasSizeGreaterThan(10)
                .allSatisfy(promise -> assertThat(named(promise)).isNotEmpty());
    }

    private static Set<String> named(String text) {
        return TEST.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.find(
                HOME,
                20,
                (file, attributes) -> attributes.isRegularFile()
                        && file.toString()
                                .replace(java.io.File.separatorChar, (char) 47)
                                .contains("/src/test/"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
