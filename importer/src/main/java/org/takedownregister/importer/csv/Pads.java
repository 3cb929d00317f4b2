package org.takedownregister.importer.csv;

/**
 * Blanks around quoted cells. The parser can leave them out by itself, but takes every control character for
 * one as well, which the {@link RecordSplitter} does not: the two would cut such a record differently.
 */
final class Pads {

    private Pads() {}

    /** A record whose quotes balance, without the blanks before and after quoted cells. */
    static String removed(String record, char delimiter) {
        StringBuilder bare = new StringBuilder(record.length());
        int at = 0;
        while (at < record.length()) {
            int cell = at;
            while (cell < record.length() && record.charAt(cell) == ' ') {
                cell++;
            }
            boolean isQuoted = cell < record.length() && record.charAt(cell) == '"';
            int closed = isQuoted ? closing(record, cell) : cell;
            int end = closed;
            while (end < record.length() && record.charAt(end) != delimiter) {
                end++;
            }
            bare.append(record, isQuoted ? cell : at, isQuoted ? closed : end);
            if (end < record.length()) {
                bare.append(delimiter);
            }
            at = end + 1;
        }
        return bare.toString();
    }

    /** Behind the quote that closes the one at a place. */
    private static int closing(String record, int opening) {
        int at = opening + 1;
        while (at < record.length()) {
            if (record.charAt(at) == '"') {
                if (at + 1 == record.length() || record.charAt(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return at;
    }
}
