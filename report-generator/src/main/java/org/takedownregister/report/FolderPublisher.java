package org.takedownregister.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.publishing.SitePublisher;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.Contents;
import org.takedownregister.report.chart.Charts;
import org.takedownregister.report.export.ChangesFeed;
import org.takedownregister.report.export.Difference;
import org.takedownregister.report.export.ExportSink;
import org.takedownregister.report.export.Exporting;
import org.takedownregister.report.export.Exports;
import org.takedownregister.report.export.Sitemap;
import org.takedownregister.report.folder.Made;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.folder.SiteFolder.Outcome;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Program;
import org.takedownregister.report.search.SearchAssets;
import org.takedownregister.report.search.SearchIndex;
import org.takedownregister.report.telling.Setting;
import org.takedownregister.report.telling.Stories;
import org.takedownregister.report.telling.Telling;

/** Publishes into a folder. */
final class FolderPublisher implements SitePublisher {

    private static final byte[] NO_NOTE = {};

    private final Path folder;
    private final SiteOptions options;
    private final Rendering rendering = new Rendering();

    FolderPublisher(Path folder, SiteOptions options) {
        this.folder = folder;
        this.options = options;
    }

    @Override
    public Publication publish(RegisterView view) {
        // The hands are closed first: they write into the folder.
        try (SiteFolder site = SiteFolder.open(folder);
                Hands hands = Hands.many()) {
            site.guardAgainst(view.embargoed());
            Catalogue.Unordered read = Catalogue.read(view, hands::each, Program.ingredients(), site.memory());
            Meanwhile<Catalogue> ordering = Meanwhile.of(read::inOrder);
            int batch = view.newestBatch().map(Batch::number).orElse(0);
            int before = site.previous().map(previous -> previous.before(batch)).orElse(0);
            Difference difference = Difference.write(view, before, site::create);
            Catalogue catalogue = ordering.done();
            ChangesFeed.write(difference, catalogue.batches().values(), options.forExports(), site::create);
            Setting setting = new Setting(options, catalogue, List.of(), difference, basis(catalogue));
            assets(site);
            print(view, site, hands, setting);
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

    /** What every file is made of besides the rows that it shows. */
    private Ingredients basis(Catalogue catalogue) {
        Logo logo = options.logo();
        return Ingredients.of(
                Program.ingredients(),
                catalogue.basis(),
                options.title(),
                options.introduction(),
                options.publisher(),
                options.imprint(),
                options.licence(),
                options.baseUrl(),
                logo == null ? null : logo.path());
    }

    private static ExportSink sink(SiteFolder site, Setting setting) {
        Contents contents = setting.catalogue().contents();
        return new ExportSink() {
            @Override
            public OutputStream create(String path) throws IOException {
                return site.create(path);
            }

            @Override
            public Optional<Kept> keep(String path, Rows rows) throws IOException {
                Table table = rows.table();
                Ingredients held = table == null ? contents.cases(rows.period()) : contents.table(table, rows.period());
                Ingredients of = Ingredients.of(setting.basis(), path, held);
                Optional<Kept> kept =
                        site.keep(path, of).map(as -> new Kept(as.sha256().toString(), as.bytes()));
                if (kept.isEmpty()) {
                    site.remember(path, of, NO_NOTE);
                }
                return kept;
            }

            @Override
            public Optional<InputStream> last(String path) throws IOException {
                return site.last(path);
            }
        };
    }

    private void print(RegisterView view, SiteFolder site, Hands hands, Setting setting) throws IOException {
        Contents contents = setting.catalogue().contents();
        try (Exporting exporting = new Exports(options.forExports())
                        .begin(view, sink(site, setting), contents::count, contents.periods());
                Telling telling = new Telling();
                Sitemap map = new Sitemap(options.forExports(), site::create);
                SearchIndex index = SearchIndex.open(site.scratch(), new SearchFiles(site));
                Hands searching = Hands.single()) {
            Optional<Instant> changed = setting.newest().map(Batch::at);
            List<Slug> caseIds = setting.catalogue().caseIds();
            for (Slug caseId : caseIds) {
                map.add(Addresses.caseFile(caseId), changed);
            }
            Stories stories = new Stories(setting, view);
            new CaseRound(site, rendering, stories, exporting, setting.catalogue())
                    .go(view, hands, index, searching, telling, setting.basis(), caseIds);
            searching.take(index::finish);
            telling.print(view, setting.with(exporting.finish()), new Printing(site, hands, rendering, map, changed));
            // What waits still reads what is closed now.
            hands.finish();
            searching.finish();
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
