package org.takedownregister.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Catalogue;
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
import org.takedownregister.report.telling.Judged;
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
    private static final Packing<FeedItem> FEED = Packing.of(FeedItem.class);
    private static final int READ_AT_ONCE = 200;
    private static final int FEW = 8;

    /** How many cases go to a hand together, as it costs to wake it. */
    private static final int TOGETHER = 8;

    private static final int MOST_TOGETHER_WAITING = 32;
    private static final int FEW_CHANGED = 1_000;
    private static final byte[] NO_NOTE = {};

    private final SiteFolder site;
    private final Rendering rendering;
    private final Stories stories;
    private final Exporting exporting;
    private final Catalogue catalogue;
    private final Map<String, Exporting.Place> places = new HashMap<>();

    CaseRound(SiteFolder site, Rendering rendering, Stories stories, Exporting exporting, Catalogue catalogue) {
        this.site = site;
        this.rendering = rendering;
        this.stories = stories;
        this.exporting = exporting;
        this.catalogue = catalogue;
    }

    /** What is kept of a case for the feeds and the search; it holds as long as the case's page does. */
    private static byte[] told(FeedItem feed, SearchEntry search) {
        Packer out = new Packer();
        FEED.write(feed, out);
        return out.rest(search.note()).toByteArray();
    }

    /**
     * A case of which it is known what is to be made.
     *
     * @param of what its page and its JSON are made of
     * @param page the note of the page, if it stays as it is
     * @param jsonStays whether the JSON stays as it is
     * @param place where it goes
     * @param kept what came of it but for the files of many, if the page stays as it is and what came of it was kept
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plan(
            Slug caseId,
            Ingredients of,
            byte @Nullable [] page,
            boolean jsonStays,
            Exporting.Place place,
            @Nullable Done kept) {

        boolean staysWhole() {
            return kept != null && jsonStays && place.isKept();
        }
    }

    /** Cases that follow one another, with what was kept of each. */
    private record Stretch(List<Slug> caseIds, List<NoteReader.@Nullable Note> told, List<Exporting.Place> places) {}

    /** What came of a case. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Done(
            Slug caseId,
            Judged judged,
            Searched search,
            FeedItem feed,
            byte[] told,
            Exporting.Part part,
            Exporting.Place place) {}

    /** What the search is to know of a case. */
    @FunctionalInterface
    private interface Searched {
        void addTo(SearchIndex index) throws IOException;
    }

    /** Gives the files of some of the cases, which are asked for in order. */
    private interface Reader {
        Map<Slug, CaseFile> read(SortedSet<Slug> wanted);
    }

    /**
     * Goes through all cases.
     *
     * @param searching who adds to the search, in order
     * @param basis what all pages are made of
     * @param caseIds the cases, in order
     */
    void go(
            RegisterView view,
            Hands hands,
            SearchIndex search,
            Hands searching,
            Telling telling,
            Ingredients basis,
            List<Slug> caseIds)
            throws IOException {
        Optional<NoteReader> told = told(search, basis);
        try (NoteWriter next = new NoteWriter(site.memory().next(NAME), basis, NO_NOTE)) {
            Bundles found = new Bundles(searching);
            InOrder<List<Done>> cases = new InOrder<>(hands, MOST_TOGETHER_WAITING, together -> {
                for (Done done : together) {
                    exporting.add(done.feed(), done.part(), done.place());
                    found.take(() -> done.search().addTo(search));
                    telling.add(done.caseId(), done.judged());
                    next.add(done.caseId(), done.told());
                }
            });
            if (told.isEmpty()) {
                try (Cursor<CaseFile> all = view.caseFiles()) {
                    go(hands, caseIds, wanted -> inTurn(all, wanted), null, cases);
                }
            } else {
                try (NoteReader notes = told.get()) {
                    go(hands, caseIds, new ReadingAhead(view, ofChangedFiles(caseIds))::read, notes, cases);
                }
                exporting.rows(catalogue.contents()::years, catalogue.contents()::month, changed(view));
            }
            found.bring();
        }
    }

    /** What was kept of the cases, if the search can be recalled too. */
    private Optional<NoteReader> told(SearchIndex search, Ingredients basis) throws IOException {
        Optional<InputStream> last = site.memory().last(NAME);
        Optional<NoteReader> told = last.isEmpty() ? Optional.empty() : NoteReader.open(last.get(), basis);
        if (told.isPresent() && !search.recall()) {
            told.get().close();
            return Optional.empty();
        }
        return told;
    }

    /** The files of the cases that may have changed, if they are few; no file for one that is gone. */
    private Optional<SortedMap<Slug, Optional<CaseFile>>> changed(RegisterView view) {
        return catalogue.changed().filter(ids -> ids.size() <= FEW_CHANGED).map(ids -> {
            Map<Slug, CaseFile> files = SomeCases.read(view, ids);
            SortedMap<Slug, Optional<CaseFile>> changed = new TreeMap<>();
            ids.forEach(id -> changed.put(id, Optional.ofNullable(files.get(id))));
            return changed;
        });
    }

    private static Map<Slug, CaseFile> inTurn(Cursor<CaseFile> all, SortedSet<Slug> wanted) {
        Map<Slug, CaseFile> files = new HashMap<>();
        while (files.size() < wanted.size()) {
            CaseFile file = all.next();
            files.put(file.takedownCase().caseId(), file);
        }
        return files;
    }

    private void go(
            Hands hands, List<Slug> caseIds, Reader reader, @Nullable NoteReader told, InOrder<List<Done>> cases)
            throws IOException {
        InOrder<List<Plan>> planned = new InOrder<>(hands, FEW, plans -> carryOut(plans, reader, cases));
        for (int from = 0; from < caseIds.size(); from += READ_AT_ONCE) {
            Stretch stretch = stretch(caseIds.subList(from, Math.min(caseIds.size(), from + READ_AT_ONCE)), told);
            planned.bring(() -> plans(stretch));
        }
        planned.finish();
        cases.finish();
    }

    private Stretch stretch(List<Slug> caseIds, @Nullable NoteReader told) throws IOException {
        List<NoteReader.@Nullable Note> kept = new ArrayList<>(caseIds.size());
        List<Exporting.Place> places = new ArrayList<>(caseIds.size());
        for (Slug caseId : caseIds) {
            kept.add(told == null ? null : told.of(caseId).orElse(null));
            places.add(place(caseId, told == null));
        }
        return new Stretch(caseIds, kept, places);
    }

    /** The cases of months of which a file is to be made. */
    private NavigableSet<Slug> ofChangedFiles(List<Slug> caseIds) throws IOException {
        NavigableSet<Slug> changed = new TreeSet<>();
        for (Slug caseId : caseIds) {
            if (!place(caseId, false).isKept()) {
                changed.add(caseId);
            }
        }
        return changed;
    }

    private Exporting.Place place(Slug caseId, boolean withRows) throws IOException {
        String month = catalogue.contents().month(caseId);
        Exporting.Place place = places.get(month);
        if (place == null) {
            place = exporting.place(month, withRows);
            places.put(month, place);
        }
        return place;
    }

    private List<Plan> plans(Stretch stretch) throws IOException {
        List<Plan> plans = new ArrayList<>(stretch.caseIds().size());
        for (int i = 0; i < stretch.caseIds().size(); i++) {
            plans.add(plan(
                    stretch.caseIds().get(i),
                    stretch.told().get(i),
                    stretch.places().get(i)));
        }
        return plans;
    }

    private Plan plan(Slug caseId, NoteReader.@Nullable Note told, Exporting.Place place) throws IOException {
        Ingredients of = stories.ingredients(caseId);
        byte[] page = site.keep(Addresses.caseFile(caseId), of)
                .map(SiteFolder.Kept::note)
                .orElse(null);
        boolean jsonStays = site.keep(ExportPaths.caseJson(caseId), of).isPresent();
        Done kept = page != null && told != null ? kept(caseId, of, page, told, place) : null;
        return new Plan(caseId, of, page, jsonStays, place, kept);
    }

    private static Done kept(Slug caseId, Ingredients of, byte[] page, NoteReader.Note told, Exporting.Place place) {
        Unpacker in = new Unpacker(told.bytes());
        FeedItem feed = FEED.read(in);
        byte[] note = in.rest();
        Searched search = index -> index.keep(of, told.number(), note);
        return new Done(caseId, Judged.of(page), search, feed, told.bytes(), Exporting.Part.NONE, place);
    }

    private void carryOut(List<Plan> plans, Reader reader, InOrder<List<Done>> cases) throws IOException {
        SortedSet<Slug> wanted = new TreeSet<>();
        for (Plan plan : plans) {
            if (!plan.staysWhole()) {
                wanted.add(plan.caseId());
            }
        }
        Map<Slug, CaseFile> files = reader.read(wanted);
        for (int from = 0; from < plans.size(); from += TOGETHER) {
            List<ToDo> together = new ArrayList<>(TOGETHER);
            boolean stayWhole = true;
            for (Plan plan : plans.subList(from, Math.min(plans.size(), from + TOGETHER))) {
                together.add(toDo(plan, files.get(plan.caseId())));
                stayWhole &= plan.staysWhole();
            }
            if (stayWhole) {
                cases.add(done(together));
            } else {
                cases.bring(() -> done(together));
            }
        }
    }

    /**
     * What is to be done for a case.
     *
     * @param file its file, unless all stays
     * @param read whatever else was to be read for it
     */
    private record ToDo(
            Plan plan, @Nullable CaseFile file, @Nullable Read read) {}

    /** Whatever else is to be read is read here, and only if it is needed. */
    private ToDo toDo(Plan plan, @Nullable CaseFile file) {
        if (file == null || plan.page() != null || Stories.standsAlone(file)) {
            return new ToDo(plan, file, null);
        }
        return new ToDo(plan, file, stories.read(file));
    }

    private List<Done> done(List<ToDo> together) throws IOException {
        List<Done> done = new ArrayList<>(together.size());
        for (ToDo each : together) {
            CaseFile file = each.file();
            done.add(file == null ? Objects.requireNonNull(each.plan().kept()) : done(each.plan(), file, each.read()));
        }
        return done;
    }

    private Done done(Plan plan, CaseFile file, @Nullable Read read) throws IOException {
        Exporting.Part part = exporting.part(file, plan.place(), !plan.jsonStays());
        if (!plan.jsonStays()) {
            site.put(ExportPaths.caseJson(plan.caseId()), part.json(), plan.of(), NO_NOTE);
        }
        Done kept = plan.kept();
        if (kept != null) {
            return new Done(kept.caseId(), kept.judged(), kept.search(), kept.feed(), kept.told(), part, plan.place());
        }
        byte[] page = plan.page();
        Story story = page != null
                ? stories.kept(file, page)
                : stories.tell(read == null ? stories.read(file) : read, plan.of(), this::put);
        FeedItem feed = FeedItem.of(file);
        return new Done(
                plan.caseId(),
                story.judged(),
                index -> index.add(plan.of(), story.search()),
                feed,
                told(feed, story.search()),
                part,
                plan.place());
    }

    private void put(String path, CasePage page, Ingredients of, byte[] note) throws IOException {
        site.put(path, rendering.page("case", page), of, note);
    }
}
