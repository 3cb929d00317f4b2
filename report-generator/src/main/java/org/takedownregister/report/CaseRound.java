package org.takedownregister.report;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.export.ExportPaths;
import org.takedownregister.report.export.Exporting;
import org.takedownregister.report.export.Years;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.page.CasePage;
import org.takedownregister.report.search.SearchIndex;
import org.takedownregister.report.telling.Stories;
import org.takedownregister.report.telling.Stories.Read;
import org.takedownregister.report.telling.Story;
import org.takedownregister.report.telling.Telling;

/**
 * The one round through all cases that makes whatever is made of a single case, and adds it to what is made of all. The
 * thread that reads them also adds them, in order; hands do what lies between.
 */
final class CaseRound {

    private static final byte[] NO_NOTE = {};

    private final SiteFolder site;
    private final Rendering rendering;
    private final Stories stories;
    private final Exporting exporting;

    CaseRound(SiteFolder site, Rendering rendering, Stories stories, Exporting exporting) {
        this.site = site;
        this.rendering = rendering;
        this.stories = stories;
        this.exporting = exporting;
    }

    /** What came of a case. */
    private record Done(CaseFile file, Story story, Exporting.Part part, Exporting.Place place) {}

    /** Goes through all cases. */
    void go(RegisterView view, Hands hands, SearchIndex index, Telling telling) throws IOException {
        InOrder<Done> cases = new InOrder<>(hands, done -> {
            exporting.add(done.file(), done.part(), done.place());
            index.add(done.story().search());
            telling.add(done.story());
        });
        try (Cursor<CaseFile> files = view.caseFiles()) {
            while (files.hasNext()) {
                CaseFile file = files.next();
                Exporting.Place place = exporting.place(Years.of(file));
                if (Stories.standsAlone(file)) {
                    cases.bring(() -> {
                        Ingredients of = stories.ingredients(file);
                        Optional<byte[]> note = kept(file, of);
                        return done(file, of, place, note, note.isPresent() ? null : stories.read(file));
                    });
                } else {
                    // Whatever else is to be read is read here, and only if it is needed.
                    Ingredients of = stories.ingredients(file);
                    Optional<byte[]> note = kept(file, of);
                    Read read = note.isPresent() ? null : stories.read(file);
                    cases.bring(() -> done(file, of, place, note, read));
                }
            }
        }
        cases.finish();
    }

    private Optional<byte[]> kept(CaseFile file, Ingredients of) throws IOException {
        return site.keep(Addresses.caseFile(file.takedownCase().caseId()), of).map(SiteFolder.Kept::note);
    }

    private Done done(CaseFile file, Ingredients of, Exporting.Place place, Optional<byte[]> note, @Nullable Read read)
            throws IOException {
        String path = ExportPaths.caseJson(file.takedownCase().caseId());
        boolean isKept = site.keep(path, of).isPresent();
        Exporting.Part part = exporting.part(file, place, !isKept);
        if (!isKept) {
            site.put(path, part.json(), of, NO_NOTE);
        }
        Story story = read == null ? stories.kept(file, note.orElse(NO_NOTE)) : stories.tell(read, of, this::put);
        return new Done(file, story, part, place);
    }

    private void put(String path, CasePage page, Ingredients of, byte[] note) throws IOException {
        site.put(path, rendering.page("case", page), of, note);
    }
}
