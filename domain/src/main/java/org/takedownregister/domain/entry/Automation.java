package org.takedownregister.domain.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far machines found and decided what statements of reasons tell of, as {@link Volume#detection()} says it. */
public enum Automation {
    /** Found by a machine and decided by it alone. */
    FOUND_AND_DECIDED(true, Decided.WHOLLY),
    /** Found by a machine, which had a part in the decision. */
    FOUND_AND_PARTLY_DECIDED(true, Decided.PARTLY),
    /** Found by a machine and decided by people. */
    FOUND(true, Decided.BY_PEOPLE),
    /** Found by people and decided by a machine alone. */
    DECIDED(false, Decided.WHOLLY),
    /** Found by people; a machine had a part in the decision. */
    PARTLY_DECIDED(false, Decided.PARTLY),
    /** Found and decided by people. */
    NONE(false, Decided.BY_PEOPLE);

    /** The measure of volumes that count statements of reasons. */
    public static final String MEASURE = "statements-of-reasons";

    private static final Map<String, Automation> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toMap(Automation::text, Function.identity()));

    private final boolean found;
    private final Decided decided;

    Automation(boolean found, Decided decided) {
        this.found = found;
        this.decided = decided;
    }

    /** The one of two answers. */
    public static Automation of(boolean found, Decided decided) {
        return Arrays.stream(values())
                .filter(one -> one.found == found && one.decided == decided)
                .findFirst()
                .orElseThrow();
    }

    /** What a text says; empty if it is none that {@link #text()} gives. */
    public static Optional<Automation> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /** Whether a machine found it. */
    public boolean found() {
        return found;
    }

    /** Who decided. */
    public Decided decided() {
        return decided;
    }

    /** As it stands in the register: {@code found automatically, decided partly automatically}. */
    public String text() {
        return (found ? "found automatically" : "found by people") + ", " + decided.text;
    }

    /** Who decided. */
    public enum Decided {
        /** A machine alone. */
        WHOLLY("decided automatically"),
        /** A machine and people. */
        PARTLY("decided partly automatically"),
        /** People. */
        BY_PEOPLE("decided by people");

        private final String text;

        Decided(String text) {
            this.text = text;
        }
    }
}
