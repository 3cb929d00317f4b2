package org.takedownregister.report.telling;

import java.util.List;
import java.util.function.Consumer;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Lookup;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.search.SearchCase;
import org.takedownregister.report.telling.Setting.Part;

/** Tells the whole register, one page after another. */
public final class Telling {

    private final Setting setting;

    /** Tells in a setting. */
    public Telling(Setting setting) {
        this.setting = setting;
    }

    /** Prints every page, and hands on each case for the search as its page is printed. */
    public void print(RegisterView view, Press press, Consumer<SearchCase> search) {
        try (Findings findings = new Findings()) {
            print(view, press, search, findings);
        }
    }

    private void print(RegisterView view, Press press, Consumer<SearchCase> search, Findings findings) {
        CasePages cases = new CasePages(setting);
        Searching searching = new Searching(setting.catalogue());
        Lookup lookup = Lookup.of(view);
        try (Cursor<CaseFile> files = view.caseFiles()) {
            while (files.hasNext()) {
                CaseFile file = files.next();
                Slug caseId = file.takedownCase().caseId();
                CaseJudgement judged = CaseJudgement.of(file, lookup);
                findings.add(judged);
                search.accept(searching.of(file, judged));
                try (Cursor<Correction> corrections = corrections(view, file)) {
                    press.print(Addresses.caseFile(caseId), "case", cases.tell(file, judged, corrections));
                }
            }
        }
        new FrontPages(setting, findings).print(press);
        new SearchPages(setting).print(press);
        new CaseLists(setting).print(press);
        new DisagreementPages(setting, findings).print(press);
        new OpenQuestionPages(setting, findings).print(press);
        new ChangePages(setting).print(press);
        press.print(Part.DATA.address(), "article", DataPage.of(setting));
        new VolumePages(setting).print(view, press);
        new PlatformPages(setting, StatementSums.of(view)).print(press);
        new CountryPages(setting).print(press);
        new ActorPages(setting).print(press);
        new PolicyPages(setting).print(press);
        new ReasonPages(setting).print(press);
        new SourcePages(setting).print(press);
    }

    /** What one batch alone said was never corrected: nothing is asked for. */
    private static Cursor<Correction> corrections(RegisterView view, CaseFile file) {
        return file.batches().size() < 2
                ? Cursor.over(List.of())
                : view.corrections(file.takedownCase().caseId());
    }
}
