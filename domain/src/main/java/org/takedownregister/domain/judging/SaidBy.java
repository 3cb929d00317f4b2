package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.register.CaseFile;

/** Names those who say one thing, in the order in which they are added. */
final class SaidBy {

    /** More speakers than this are counted. */
    private static final int MOST_NAMED = 4;

    private final CaseFile caseFile;
    private final Map<String, String> names = new LinkedHashMap<>();

    SaidBy(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** Adds who makes a claim. A speaker who says it itself needs no quotation. */
    void add(Claim claim) {
        String speaker = caseFile.speaker(claim);
        String publisher = caseFile.source(claim.sourceId()).publisher();
        if (speaker.equals(publisher)) {
            names.put(speaker, speaker);
        } else {
            names.putIfAbsent(speaker, speaker + " (quoted by " + publisher + ")");
        }
    }

    /** {@code Meta says 35}, {@code One and Two say 53}. */
    String says(String what) {
        List<String> named = new ArrayList<>(names.values());
        int more = named.size() - MOST_NAMED;
        if (more > 1) {
            named.subList(MOST_NAMED, named.size()).clear();
            named.add(Words.number(more) + " others");
        }
        return Words.and(named) + (named.size() == 1 ? " says " : " say ") + what;
    }
}
