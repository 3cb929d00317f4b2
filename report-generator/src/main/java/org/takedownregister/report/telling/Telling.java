package org.takedownregister.report.telling;

import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Lookup;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.telling.Setting.Part;

/** Tells the whole register, one page after another. */
public final class Telling {

    private final Setting setting;

    /** Tells in a setting. */
    public Telling(Setting setting) {
        this.setting = setting;
    }

    /** Prints every page. */
    public void print(RegisterView view, Press press) {
        try (Findings findings = new Findings()) {
            print(view, press, findings);
        }
    }

    private void print(RegisterView view, Press press, Findings findings) {
        CasePages cases = new CasePages(setting);
        Lookup lookup = Lookup.of(view);
        try (Cursor<CaseFile> files = view.caseFiles()) {
            while (files.hasNext()) {
                CaseFile file = files.next();
                Slug caseId = file.takedownCase().caseId();
                CaseJudgement judged = CaseJudgement.of(file, lookup);
                findings.add(judged);
                try (Cursor<Correction> corrections = view.corrections(caseId)) {
                    press.print(Addresses.caseFile(caseId), "case", cases.tell(file, judged, corrections));
                }
            }
        }
        new FrontPages(setting, findings).print(press);
        new CaseLists(setting).print(press);
        new DisagreementPages(setting, findings).print(press);
        new OpenQuestionPages(setting, findings).print(press);
        new ChangePages(setting).print(press);
        press.print(Part.DATA.address(), "article", DataPage.of(setting));
        new VolumePages(setting).print(view, press);
        new PlatformPages(setting).print(press);
        new CountryPages(setting).print(press);
        new ActorPages(setting).print(press);
        new PolicyPages(setting).print(press);
        new ReasonPages(setting).print(press);
        new SourcePages(setting).print(press);
    }
}
