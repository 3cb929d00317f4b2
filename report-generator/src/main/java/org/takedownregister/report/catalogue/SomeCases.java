package org.takedownregister.report.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;

/** Reads some of the cases of a register. */
public final class SomeCases {

    private SomeCases() {}

    /** The files of cases, by identifier; of none, without asking the register. */
    public static Map<Slug, CaseFile> read(RegisterView view, SortedSet<Slug> wanted) {
        Map<Slug, CaseFile> files = new HashMap<>();
        if (!wanted.isEmpty()) {
            try (Cursor<CaseFile> found = view.caseFiles(wanted)) {
                found.forEachRemaining(file -> files.put(file.takedownCase().caseId(), file));
            }
        }
        return files;
    }
}
