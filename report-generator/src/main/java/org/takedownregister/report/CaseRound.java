package org.takedownregister.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Contents;
import org.takedownregister.report.catalogue.SomeCases;
import org.takedownregister.report.export.ExportPaths;
import org.takedownregister.report.export.Exporting;
import org.takedownregister.report.export.FeedItem;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.NoteReader;
import org.takedownregister.report.making.NoteWriter;
import org.takedownregister.report.making.Packer;
import org.takedownregister.report.making.Packing;
import org.takedownregister.report.making.Unpacker;
import org.takedownregister.report.page.CasePage;
import org.takedownregister.report.search.SearchEntry;
import org.takedownregister.report.search.SearchIndex;
import org.takedownregister.report.telling.Stories;
import org.takedownregister.report.telling.Stories.Read;
import org.takedownregister.report.telling.Story;
import org.takedownregister.report.telling.Telling;

/**
 * The one round through all cases that makes whatever is made of a single case, and adds it to what is made of all. The
 * thread that reads them also adds them, in order; hands do what lies between. A case of which nothing is to be made is
 * not read.
 */
final class CaseRound {

    private static final String NAME = "cases";
    private static final Packing<Told> TOLD = Packing.of(Told.class);
    private static final int READ_AT_ONCE = 200;
    private static final byte[] NO_NOTE = {};

    private final SiteFolder site;
    private final Rendering rendering;
    private final Stories stories;
    private final Exporting exporting;
    private final Contents contents;

    CaseRound(SiteFolder site, Rendering rendering, Stories stories, Exporting exporting, Contents contents) {
        this.site = site;
        this.rendering = rendering;
        this.stories = stories;
        this.exporting = exporting;
        this.contents = contents;
    }

    /** What is kept of a case for files that are always made; it holds as long as the case's page does. */
    private record Told(FeedItem feed, SearchEntry search) {

        byte[] toBytes() {
            Packer out = new Packer();
            TOLD.write(this, out);
            return out.toByteArray();
        }
    }

    /**
     * A case of which it is known what is to be made.
     *
     * @param of what its page and its JSON are made of
     * @param page the note of the page, if it stays as it is
     * @param jsonStays whether the JSON stays as it is
     * @param told what was kept, if the page stays as it is
     * @param place where it goes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plan(
            Slug caseId,
            Ingredients of,
            byte @Nullable [] page,
            boolean jsonStays,
            byte @Nullable [] told,
            Exporting.Place place) {

        boolean staysWhole() {
            return page != null && told != null && jsonStays && place.isKept();
        }
    }

    /** What came of a case. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Done(Story story, FeedItem feed, byte[] told, Exporting.Part part, Exporting.Place place) {}

    /** Gives the files of some of the cases, which are asked for in order. */
    private interface Reader {
        Map<Slug, CaseFile> read(SortedSet<Slug> wanted);
    }

    /**
     * Goes through all cases.
     *
     * @param basis what all pages are made of
     * @param caseIds the cases, in order
     */
    void go(RegisterView view, Hands hands, SearchIndex index, Telling telling, Ingredients basis, List<Slug> caseIds)
            throws IOException {
        Optional<InputStream> last = site.memory().last(NAME);
        Optional<NoteReader> told = last.isEmpty() ? Optional.empty() : NoteReader.open(last.get(), basis);
        try (NoteWriter next = new NoteWriter(site.memory().next(NAME), basis, NO_NOTE)) {
            InOrder<Done> cases = new InOrder<>(hands, done -> add(done, index, telling, next));
            if (told.isEmpty()) {
                try (Cursor<CaseFile> all = view.caseFiles()) {
                    go(caseIds, wanted -> inTurn(all, wanted), null, cases);
                }
            } else {
                try (NoteReader notes = told.get()) {
                    go(caseIds, wanted -> SomeCases.read(view, wanted), notes, cases);
                }
                exporting.rows(contents::years, contents::year);
            }
        }
    }

    private void add(Done done, SearchIndex index, Telling telling, NoteWriter next) throws IOException {
        exporting.add(done.feed(), done.part(), done.place());
        index.add(done.story().search());
        telling.add(done.story());
        next.add(done.story().caseId(), done.told());
    }

    private static Map<Slug, CaseFile> inTurn(Cursor<CaseFile> all, SortedSet<Slug> wanted) {
        Map<Slug, CaseFile> files = new HashMap<>();
        while (files.size() < wanted.size()) {
            CaseFile file = all.next();
            files.put(file.takedownCase().caseId(), file);
        }
        return files;
    }

    private void go(List<Slug> caseIds, Reader reader, @Nullable NoteReader told, InOrder<Done> cases)
            throws IOException {
        for (int from = 0; from < caseIds.size(); from += READ_AT_ONCE) {
            List<Plan> plans = new ArrayList<>();
            SortedSet<Slug> wanted = new TreeSet<>();
            for (Slug caseId : caseIds.subList(from, Math.min(caseIds.size(), from + READ_AT_ONCE))) {
                Plan plan = plan(caseId, told);
                plans.add(plan);
                if (told == null || !plan.staysWhole()) {
                    wanted.add(caseId);
                }
            }
            Map<Slug, CaseFile> files = reader.read(wanted);
            for (Plan plan : plans) {
                CaseFile file = files.get(plan.caseId());
                if (file == null) {
                    cases.add(kept(plan));
                } else {
                    // Whatever else is to be read is read here, and only if it is needed.
                    Read read = plan.page() == null && !Stories.standsAlone(file) ? stories.read(file) : null;
                    cases.bring(() -> done(plan, file, read, told == null));
                }
            }
        }
        cases.finish();
    }

    private Plan plan(Slug caseId, @Nullable NoteReader told) throws IOException {
        Ingredients of = stories.ingredients(caseId);
        byte[] page = site.keep(Addresses.caseFile(caseId), of)
                .map(SiteFolder.Kept::note)
                .orElse(null);
        boolean jsonStays = site.keep(ExportPaths.caseJson(caseId), of).isPresent();
        byte[] kept = told == null ? null : told.of(caseId).orElse(null);
        return new Plan(
                caseId, of, page, jsonStays, page == null ? null : kept, exporting.place(contents.year(caseId)));
    }

    private static Done kept(Plan plan) {
        byte[] bytes = Objects.requireNonNull(plan.told());
        Told told = TOLD.read(new Unpacker(bytes));
        Story story = Stories.kept(plan.caseId(), Objects.requireNonNull(plan.page()), told.search());
        return new Done(story, told.feed(), bytes, Exporting.Part.NONE, plan.place());
    }

    private Done done(Plan plan, CaseFile file, @Nullable Read read, boolean addsRows) throws IOException {
        Exporting.Part part = exporting.part(file, plan.place(), !plan.jsonStays(), addsRows);
        if (!plan.jsonStays()) {
            site.put(ExportPaths.caseJson(plan.caseId()), part.json(), plan.of(), NO_NOTE);
        }
        byte[] page = plan.page();
        Story story = page != null
                ? stories.kept(file, page)
                : stories.tell(read == null ? stories.read(file) : read, plan.of(), this::put);
        Told told = new Told(FeedItem.of(file), story.search());
        return new Done(story, told.feed(), told.toBytes(), part, plan.place());
    }

    private void put(String path, CasePage page, Ingredients of, byte[] note) throws IOException {
        site.put(path, rendering.page("case", page), of, note);
    }
}
