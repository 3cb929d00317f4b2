package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a small register, kept word for word. {@code -Dgolden.write=true} writes them anew. */
class GoldenSiteTest {

    private static final Path KEPT = Path.of("src/test/resources/golden/small");

    @TempDir
    Path temp = Path.of(".");

    @Test
    void theSiteOfASmallRegisterIsExactlyAsKept() throws IOException {
        SortedMap<String, byte[]> made =
                Site.of(SmallRegister.view(), temp.resolve("site")).files();
        made.keySet()
                .removeIf(path -> !path.endsWith(".html") && (!path.contains("changes") || path.startsWith("data/")));
        if (Boolean.getBoolean("golden.write")) {
            write(made);
        }
        SortedMap<String, byte[]> kept = Site.in(KEPT).files();
        assertThat(made.keySet()).isEqualTo(kept.keySet());
        made.forEach((path, content) ->
                assertThat(text(content)).as(path).isEqualTo(text(kept.getOrDefault(path, new byte[0]))));
    }

    private static void write(SortedMap<String, byte[]> made) throws IOException {
        if (Files.exists(KEPT)) {
            for (String path : Site.in(KEPT).files().keySet()) {
                Files.delete(KEPT.resolve(path));
            }
        }
        for (var file : made.entrySet()) {
            Path path = KEPT.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
