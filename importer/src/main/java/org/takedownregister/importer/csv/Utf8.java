package org.takedownregister.importer.csv;

import org.takedownregister.domain.value.BytesAsNumbers;

/** Tells whether bytes are well-formed UTF-8. */
final class Utf8 {

    private static final long HIGHS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether a part of some bytes is well-formed; looks at eight at a time where they are ASCII. */
    static boolean isWellFormed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + 8 <= to && (BytesAsNumbers.eight(bytes, at) & HIGHS) == 0) {
                at += 8;
                continue;
            }
            int lead = bytes[at++];
            if (lead >= 0) {
                continue;
            }
            int first = lead & 0xFF;
            int more = first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : -1;
            if (more < 0 || at + more > to || !isSecond(first, bytes[at] & 0xFF)) {
                return false;
            }
            for (int i = 1; i < more; i++) {
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return false;
                }
            }
            at += more;
        }
        return true;
    }

    /** The second byte rules out overlong forms, surrogates and what is beyond Unicode. */
    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
