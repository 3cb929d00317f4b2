package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.Entry;

/** The small register's files, byte for byte. {@code -Dexports.golden=write} writes them anew, to be read through. */
class GoldenExportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/takedownregister/report/export/golden");

    /** Made of the domain's tables alone; other tests look at them. */
    private static final String DERIVED = "data/dictionary\\.(csv|json)|data/.*\\.schema\\.json";

    @Test
    void aSmallRegisterGivesExactlyTheseFiles() throws IOException {
        SortedMap<String, String> texts =
                Exported.of(Sample.view(), Sample.OPTIONS).texts();
        texts.keySet().removeIf(path -> path.matches(DERIVED));
        if ("write".equals(System.getProperty("exports.golden"))) {
            write(texts);
        }

        assertThat(texts).isEqualTo(read());
    }

    @Test
    void theOrderInWhichRowsCameChangesNothing() throws IOException {
        List<Entry> shuffled = new ArrayList<>(Sample.entries("Plain text"));
        Collections.shuffle(shuffled, new Random(42));

        Exported other = Exported.of(new FixedView(shuffled, Sample.BATCHES), Sample.AT_HOME);

        assertThat(other.texts())
                .isEqualTo(Exported.of(Sample.view(), Sample.AT_HOME).texts());
    }

    @Test
    void theMachinesLocaleAndTimeZoneChangeNothing() throws IOException {
        SortedMap<String, String> here =
                Exported.of(Sample.view(), Sample.AT_HOME).texts();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(Exported.of(Sample.view(), Sample.AT_HOME).texts()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(SortedMap<String, String> texts) throws IOException {
        for (var text : texts.entrySet()) {
            Path file = GOLDEN.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
