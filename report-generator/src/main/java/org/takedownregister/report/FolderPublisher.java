package org.takedownregister.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.publishing.SitePublisher;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.chart.Charts;
import org.takedownregister.report.export.ChangesFeed;
import org.takedownregister.report.export.Difference;
import org.takedownregister.report.export.ExportedFile;
import org.takedownregister.report.export.Exports;
import org.takedownregister.report.export.Sitemap;
import org.takedownregister.report.folder.Made;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.folder.SiteFolder.Outcome;
import org.takedownregister.report.search.SearchAssets;
import org.takedownregister.report.search.SearchIndex;
import org.takedownregister.report.telling.Press;
import org.takedownregister.report.telling.Setting;
import org.takedownregister.report.telling.Telling;

/** Publishes into a folder. */
final class FolderPublisher implements SitePublisher {

    private static final String NOT_FOUND = "404.html";

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
            site.guardAgainst(view.embargoed());
            Catalogue catalogue = Catalogue.of(view);
            List<ExportedFile> exported = new Exports(options.forExports()).write(view, site::create);
            int batch = view.newestBatch().map(Batch::number).orElse(0);
            int before = site.previous().map(previous -> previous.before(batch)).orElse(0);
            Difference difference = Difference.write(view, before, site::create);
            ChangesFeed.write(difference, catalogue.batches().values(), options.forExports(), site::create);
            Setting setting = new Setting(options, catalogue, exported, difference);
            assets(site);
            print(view, site, setting);
            Made made = made(setting);
            Outcome outcome = site.finish(made);
            return new Publication(
                    made.batch(), catalogue.cases().size(), outcome.files(), outcome.written(), outcome.removed());
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        } catch (UncheckedIOException unwritable) {
            throw unwritable(Objects.requireNonNull(unwritable.getCause()));
        }
    }

    private void print(RegisterView view, SiteFolder site, Setting setting) throws IOException {
        Optional<Instant> changed = setting.newest().map(Batch::at);
        try (Sitemap map = new Sitemap(options.forExports(), site::create);
                SearchIndex index = SearchIndex.open(site.scratch(), site::put)) {
            Press press = (path, template, page) -> {
                try {
                    site.put(path, rendering.page(template, page));
                    if (!path.equals(NOT_FOUND)) {
                        map.add(path, changed);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            new Telling(setting).print(view, press, found -> {
                try {
                    index.add(found);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            index.finish();
        }
    }

    private void assets(SiteFolder site) throws IOException {
        ByteArrayOutputStream style = new ByteArrayOutputStream();
        style.writeBytes(resource("site.css"));
        style.writeBytes(options.colours().css().getBytes(StandardCharsets.UTF_8));
        site.put("assets/site.css", style.toByteArray());
        site.put("assets/icon.svg", resource("icon.svg"));
        SearchAssets.copyTo(site::put);
        site.put("assets/chart.css", Charts.styleSheet().getBytes(StandardCharsets.UTF_8));
        Logo logo = options.logo();
        if (logo != null) {
            site.put(logo.path(), logo.content());
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = Objects.requireNonNull(FolderPublisher.class.getResourceAsStream(name), name)) {
            return content.readAllBytes();
        }
    }

    private Made made(Setting setting) {
        WebAddress baseUrl = options.baseUrl();
        return new Made(
                setting.difference().to(),
                setting.difference().from(),
                options.title(),
                baseUrl == null ? null : baseUrl.text(),
                setting.newest().map(newest -> newest.at().toString()).orElse(null));
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
