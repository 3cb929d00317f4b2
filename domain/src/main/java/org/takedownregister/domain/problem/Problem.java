package org.takedownregister.domain.problem;

import java.io.Serializable;

/**
 * One thing that is wrong, told so that a reader can mend it without asking: where, what was found,
 * what was expected, and the exact fix.
 *
 * @param code the stable code
 * @param place where it was found
 * @param found what stood there, as it stood there; cut by {@link #message()} where it is long
 * @param expected what should have stood there
 * @param fix what to do, with the exact value or option where one is known
 */
public record Problem(ProblemCode code, Place place, String found, String expected, String fix)
        implements Serializable {

    /** The longest piece of input that a message repeats, in characters. */
    public static final int LONGEST_QUOTE = 80;

    /** The same problem at a place. */
    public Problem at(Place newPlace) {
        return new Problem(code, newPlace, found, expected, fix);
    }

    /**
     * One line: {@code figures.csv, line 12, column value: found "1.000", expected a whole number. Write
     * 1000. [number-unreadable]}.
     */
    public String message() {
        String where = place.text();
        return (where.isEmpty() ? "" : where + ": ") + statement() + ". " + fix + ". [" + code.code() + "]";
    }

    /** What was found and what was expected, without place and fix. */
    public String statement() {
        return "found " + quoted() + ", expected " + expected;
    }

    /** What was found, on one line, in quotation marks, cut at {@value #LONGEST_QUOTE} characters. */
    public String quoted() {
        if (found.isEmpty()) {
            return "nothing";
        }
        StringBuilder quote = new StringBuilder("\"");
        int end = Math.min(found.length(), LONGEST_QUOTE);
        if (end < found.length() && Character.isHighSurrogate(found.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = found.charAt(i);
            quote.append(isVisible(c) ? String.valueOf(c) : String.format("\\u%04X", (int) c));
        }
        return quote.append(end < found.length() ? "…\"" : "\"").toString();
    }

    /** A message must not be able to reorder or hide its own text on a terminal. */
    private static boolean isVisible(char c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
    }
}
