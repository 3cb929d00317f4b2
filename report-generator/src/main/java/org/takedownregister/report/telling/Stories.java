package org.takedownregister.report.telling;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.judging.CaseDates;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Lookup;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.page.CasePage;
import org.takedownregister.report.search.SearchEntry;

/**
 * Tells the cases, each on a page of its own. What must be read besides a case's own file is read on the view's thread;
 * the rest may be told by any.
 */
public final class Stories {

    private final Setting setting;
    private final RegisterView view;
    private final Lookup lookup;
    private final CasePages pages;
    private final Searching searching;

    /** Tells the cases of a view. */
    public Stories(Setting setting, RegisterView view) {
        this.setting = setting;
        this.view = view;
        this.lookup = Lookup.of(view);
        this.pages = new CasePages(setting);
        this.searching = new Searching(setting.catalogue());
    }

    /** Where the pages of cases go. */
    @FunctionalInterface
    public interface Shelf {

        /** Takes a page with what it is made of, and a note for the next publication. */
        void put(String path, CasePage page, Ingredients of, byte[] note) throws IOException;
    }

    /**
     * What was read of a case.
     *
     * @param file the case
     * @param judged what judging found out, where it looked at other cases; null where that is still to do
     * @param corrections what later imports changed
     */
    public record Read(CaseFile file, @Nullable CaseJudgement judged, List<Correction> corrections) {

        /** Keeps a list of its own. */
        public Read {
            corrections = List.copyOf(corrections);
        }
    }

    /** What the page of a case and its JSON are made of. */
    public Ingredients ingredients(Slug caseId) {
        return Ingredients.of(setting.basis(), setting.catalogue().contents().page(caseId));
    }

    /** Whether a case can be told without reading anything else. */
    public static boolean standsAlone(CaseFile file) {
        return file.batches().size() < 2
                && file.linksHere().isEmpty()
                && file.links().isEmpty();
    }

    /** Reads what a page needs besides its case; on the view's thread. */
    public Read read(CaseFile file) {
        CaseJudgement judged = standsAlone(file) ? null : CaseJudgement.of(file, lookup);
        // What one batch alone said was never corrected: nothing is asked for.
        List<Correction> corrections = file.batches().size() < 2 ? List.of() : corrections(file);
        return new Read(file, judged, corrections);
    }

    private List<Correction> corrections(CaseFile file) {
        try (Cursor<Correction> corrections =
                view.corrections(file.takedownCase().caseId())) {
            return corrections.toList();
        }
    }

    /** Tells a case whose page was kept. */
    public Story kept(CaseFile file, byte[] note) {
        Judged judged = Judged.of(note);
        return story(file, judged, CaseDates.of(file, setting.catalogue().names()));
    }

    private Story story(CaseFile file, Judged judged, CaseDates dates) {
        return new Story(judged, SearchEntry.of(searching.of(file, dates, judged.verdicts())));
    }

    /** Tells a case, and puts its page on the shelf. */
    public Story tell(Read read, Ingredients of, Shelf shelf) throws IOException {
        CaseFile file = read.file();
        CaseJudgement known = read.judged();
        CaseJudgement judgement = known == null ? CaseJudgement.of(file, lookup) : known;
        Judged judged = Judged.of(judgement);
        CaseDates dates = CaseDates.of(file, setting.catalogue().names());
        CasePage page = pages.tell(file, judgement, dates, read.corrections().iterator());
        shelf.put(Addresses.caseFile(file.takedownCase().caseId()), page, of, judged.toBytes());
        return story(file, judged, dates);
    }
}
