package org.takedownregister.report.telling;

import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.telling.Setting.Part;

/** Tells what the cases have in common, after each was told on a page of its own; to be closed. */
public final class Telling implements AutoCloseable {

    private final Findings findings = new Findings();

    /** Takes in a case, in the order of the cases' identifiers. */
    public void add(Slug caseId, Judged judged) {
        findings.add(caseId, judged.questions());
    }

    /** Prints every page but those of the cases. */
    public void print(RegisterView view, Setting setting, Press press) {
        new FrontPages(setting, findings).print(press);
        new SearchPages(setting).print(press);
        new CaseLists(setting).print(press);
        new DisagreementPages(setting, findings).print(press);
        new OpenQuestionPages(setting, findings).print(press);
        new ChangePages(setting).print(press);
        press.print(Part.DATA.address(), "article", () -> DataPage.of(setting));
        new VolumePages(setting).print(view, press);
        new PlatformPages(setting, StatementSums.of(view)).print(press);
        new CountryPages(setting).print(press);
        new ActorPages(setting).print(press);
        new PolicyPages(setting).print(press);
        new ReasonPages(setting).print(press);
        new SourcePages(setting).print(press);
    }

    @Override
    public void close() {
        findings.close();
    }
}
