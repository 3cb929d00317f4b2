package org.takedownregister.report.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;

/** What tables and columns mean, in words for readers. */
final class Meanings {

    private static final Properties WORDS = load();

    private Meanings() {}

    /** What a row of a table is. */
    static String of(Table table) {
        return word(table.tableName());
    }

    /** What a column holds. */
    static String of(Table table, Column column) {
        String shared = WORDS.getProperty(column.name());
        String own = WORDS.getProperty(table.tableName() + "." + column.name());
        return own == null && shared != null ? shared : word(table.tableName() + "." + column.name());
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), () -> "no meaning of " + key);
    }

    private static Properties load() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
