package org.takedownregister.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.publishing.SitePublisher;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.folder.SiteFolder.Outcome;
import org.takedownregister.report.telling.Setting;
import org.takedownregister.report.telling.Telling;

/** Publishes into a folder. */
final class FolderPublisher implements SitePublisher {

    private final Path folder;
    private final SiteOptions options;
    private final Rendering rendering = new Rendering();

    FolderPublisher(Path folder, SiteOptions options) {
        this.folder = folder;
        this.options = options;
    }

    @Override
    public Publication publish(RegisterView view) {
        try (SiteFolder site = SiteFolder.open(folder)) {
            Catalogue catalogue = Catalogue.of(view);
            Setting setting = new Setting(options, catalogue);
            put(site, "assets/site.css", style());
            new Telling(setting).print(view, (path, template, page) -> put(site, path, rendering.page(template, page)));
            int batch = setting.newest().map(Batch::number).orElse(0);
            Outcome outcome = site.finish(batch);
            return new Publication(
                    batch, catalogue.cases().size(), outcome.files(), outcome.written(), outcome.removed());
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        } catch (UncheckedIOException unwritable) {
            throw unwritable(Objects.requireNonNull(unwritable.getCause()));
        }
    }

    private static void put(SiteFolder site, String path, byte[] content) {
        try {
            site.put(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] style() throws IOException {
        try (InputStream css =
                Objects.requireNonNull(FolderPublisher.class.getResourceAsStream("site.css"), "site.css")) {
            return css.readAllBytes();
        }
    }

    private Refused unwritable(IOException cause) {
        Refused refused = new Refused(new Problem(
                ProblemCode.SITE_UNWRITABLE,
                Place.file(folder.toString()),
                String.valueOf(cause.getMessage()),
                "a folder that can be written, on a disk with room",
                "Look after its rights and the room on its disk, or name another folder"));
        refused.initCause(cause);
        return refused;
    }
}
