package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.register.Batch;

/** What the page of changes is compared with. */
class ChangesTest {

    @TempDir
    Path temp = Path.of(".");

    @Test
    void aFirstPublicationIsComparedWithNothing() throws IOException {
        publish(2);
        assertThat(compared()).isEqualTo("0");
        assertThat(Site.in(temp.resolve("site")).text("changes.html"))
                .contains("There is no earlier publication to compare with.", "Imports, the newest first");
    }

    @Test
    void aLaterOneIsComparedWithWhatTheSiteShowedAndStaysSo() throws IOException {
        publish(1);
        publish(2);
        assertThat(compared()).isEqualTo("1");
        publish(2);
        assertThat(compared()).isEqualTo("1");
        assertThat(Site.in(temp.resolve("site")).text("changes.html"))
                .contains("Batch 2 compared with batch 1: no row added, no row changed, no row withdrawn.");
    }

    @Test
    void anEarlierStateIsNotComparedWithALaterOne() throws IOException {
        publish(2);
        publish(1);
        assertThat(compared()).isEqualTo("0");
    }

    private void publish(int batches) {
        List<Batch> seen = SmallRegister.batches().subList(0, batches);
        Site.publish(new RecordsView(SmallRegister.entries(), seen), temp.resolve("site"));
    }

    private String compared() throws IOException {
        String manifest = Files.readString(temp.resolve("site/manifest.json"));
        return manifest.replaceAll("(?s).*\"compared_with\": (\\d+),.*", "$1");
    }
}
