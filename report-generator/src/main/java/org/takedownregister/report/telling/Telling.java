package org.takedownregister.report.telling;

import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
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
        new FrontPages(setting).print(press);
        new CaseLists(setting).print(press);
        new DisagreementPages(setting).print(press);
        new ChangePages(setting).print(press);
        press.print(Part.DATA.address(), "article", DataPage.of(setting));
        new VolumePages(setting).print(view, press);
        new PlatformPages(setting).print(press);
        new CountryPages(setting).print(press);
        new ActorPages(setting).print(press);
        new PolicyPages(setting).print(press);
        new SourcePages(setting).print(press);
        CasePages cases = new CasePages(setting);
        try (Cursor<CaseFile> files = view.caseFiles()) {
            while (files.hasNext()) {
                CaseFile file = files.next();
                press.print(Addresses.caseFile(file.takedownCase().caseId()), "case", cases.tell(file));
            }
        }
    }
}
