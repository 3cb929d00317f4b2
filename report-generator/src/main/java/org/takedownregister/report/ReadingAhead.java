package org.takedownregister.report;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.SomeCases;

/**
 * Reads some of the cases of a register, a few of which are wanted at a time, in order: with what is wanted now it also
 * reads what surely will be, as asking costs more than reading.
 */
final class ReadingAhead {

    private static final int AT_ONCE = 200;

    private final RegisterView view;
    private final NavigableSet<Slug> coming;
    private final NavigableMap<Slug, CaseFile> read = new TreeMap<>();

    /** @param coming what will be wanted, if not all of it */
    ReadingAhead(RegisterView view, NavigableSet<Slug> coming) {
        this.view = view;
        this.coming = coming;
    }

    /** The files of cases, by identifier, of which all come after those that were wanted before. */
    Map<Slug, CaseFile> read(SortedSet<Slug> wanted) {
        NavigableSet<Slug> missing = new TreeSet<>(wanted);
        missing.removeAll(read.keySet());
        if (!missing.isEmpty()) {
            coming.tailSet(missing.last(), false).stream().limit(AT_ONCE).forEach(missing::add);
            read.putAll(SomeCases.read(view, missing));
        }
        Map<Slug, CaseFile> files = new HashMap<>();
        for (Slug caseId : wanted) {
            CaseFile file = read.get(caseId);
            if (file != null) {
                files.put(caseId, file);
            }
        }
        if (!wanted.isEmpty()) {
            read.headMap(wanted.last(), true).clear();
        }
        return files;
    }
}
