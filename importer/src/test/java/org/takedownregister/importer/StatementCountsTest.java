package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Volume;

/** Many statements, over many blocks and files read side by side, come to what counting them one by one comes to. */
class StatementCountsTest {

    private static final List<String> CATEGORIES =
            List.of("VIOLENCE", "SELF_HARM", "SCAMS_AND_FRAUD", "ANIMAL_WELFARE");
    private static final List<String> TEXTS = List.of(
            "short",
            "with \"quotes\" and, commas",
            "Grüße aus Łódź",
            "over\ntwo lines",
            "x".repeat(3000),
            "🙂 ".repeat(40));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void countsAreThoseOfCountingOneByOne(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        Map<String, Long> expected = new TreeMap<>();
        long rejected = 0;
        for (int part = 0; part < 3; part++) {
            MadeUpStatements statements = new MadeUpStatements(
                    seed == 3
                            ? "platform_name," + MadeUpStatements.LIGHT.replace(",platform_name", "")
                            : MadeUpStatements.FULL);
            for (int i = 0; i < 3000; i++) {
                String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
                String platform = "Platform " + (char) ('A' + random.nextInt(20));
                boolean isBad = random.nextInt(500) == 0;
                statements.with(
                        "category=STATEMENT_CATEGORY_" + (isBad ? "NONE" : category),
                        "platform_name=" + platform,
                        "incompatible_content_ground=" + TEXTS.get(random.nextInt(TEXTS.size())));
                if (isBad) {
                    rejected++;
                } else {
                    expected.merge(platform + " " + category, 1L, Long::sum);
                }
            }
            Files.write(
                    folder.resolve("sor-global-2025-07-01-full-00000-0000" + part + ".csv"),
                    (part == 1 ? statements.csv().replace("\n", "\r\n") : statements.csv()).getBytes(UTF_8));
        }

        Recorded one = Recorded.from(folder);
        Recorded other = Recorded.from(folder);

        Map<String, Long> counted = new TreeMap<>();
        for (Entry entry : one.entries()) {
            Volume volume = (Volume) entry;
            String platform =
                    "Platform " + volume.platform().text().substring(9).toUpperCase(java.util.Locale.ROOT);
            String category = Objects.requireNonNull(volume.category())
                    .toUpperCase(java.util.Locale.ROOT)
                    .replace(' ', '_')
                    .replace('-', '_');
            counted.merge(platform + " " + category, volume.value(), Long::sum);
        }
        assertThat(counted).as("seed %d", seed).isEqualTo(expected);
        assertThat(one.rejects).as("seed %d", seed).hasSize((int) rejected);
        assertThat(one.rows()).isEqualTo(9000);
        assertThat(other.entries()).isEqualTo(one.entries());
        assertThat(other.rejects)
                .extracting(reject -> reject.row().place())
                .isEqualTo(
                        one.rejects.stream().map(reject -> reject.row().place()).toList());
        assertThat(other.offers)
                .extracting(offer -> offer.row().place())
                .isEqualTo(one.offers.stream().map(offer -> offer.row().place()).toList());
    }
}
