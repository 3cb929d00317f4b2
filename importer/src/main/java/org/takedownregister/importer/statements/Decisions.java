package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * What statements decided, in {@value #BITS} bits: kinds of restricted visibility, payment, service, account. A cell
 * holds a hundred characters; the few combinations with longer words are counted as one of several ways.
 */
final class Decisions {

    /** How many bits a decision takes. */
    static final int BITS = 14;

    private static final int LONGEST = 100;
    private static final int ALL_WAYS = 127;
    private static final int AND_MORE = (1 << BITS) - 1;
    private static final short[] COUNTED = new short[1 << BITS];

    static {
        for (int i = 0; i < COUNTED.length; i++) {
            COUNTED[i] = (short) (String.join(", ", said(i)).length() <= LONGEST ? i : inShort(i));
        }
    }

    private Decisions() {}

    /** What a decision is counted as: itself, unless its words are too long. */
    static int counted(int decision) {
        return COUNTED[decision];
    }

    /** The words of a decision that {@link #counted} gave; at most a hundred characters. */
    static String words(int counted) {
        if ((counted & ALL_WAYS) != ALL_WAYS) {
            return String.join(", ", said(counted));
        }
        List<String> words = new ArrayList<>();
        words.add("visibility restricted in several ways");
        words.addAll(counted == AND_MORE ? List.of("and more than that") : others(counted));
        return String.join(", ", words);
    }

    private static int inShort(int decision) {
        return others(decision).size() > 1 ? AND_MORE : decision | ALL_WAYS;
    }

    private static List<String> said(int decision) {
        List<String> said = new ArrayList<>(Vocabulary.VISIBILITY.listed(decision & ALL_WAYS));
        said.addAll(others(decision));
        return said;
    }

    private static List<String> others(int decision) {
        List<String> others = new ArrayList<>();
        add(others, Vocabulary.MONETARY, decision >> 7 & 3);
        add(others, Vocabulary.PROVISION, decision >> 9 & 7);
        add(others, Vocabulary.ACCOUNT, decision >> 12 & 3);
        return others;
    }

    private static void add(List<String> to, CodeList codes, int placeAndOne) {
        if (placeAndOne > 0 && placeAndOne <= codes.size()) {
            to.add(codes.words(placeAndOne - 1));
        }
    }
}
