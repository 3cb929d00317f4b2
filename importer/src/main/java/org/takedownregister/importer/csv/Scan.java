package org.takedownregister.importer.csv;

import org.takedownregister.domain.value.BytesAsNumbers;

/** Finds the next byte that tells something, eight bytes at a time, and notes whether any was not ASCII. */
public final class Scan {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BREAKS = ONES * '\n';

    private byte[] bytes = new byte[0];
    private long seen;

    /** Goes over to other bytes. */
    public void over(byte[] others) {
        bytes = others;
    }

    /** Begins a record. */
    public void begin() {
        seen = 0;
    }

    /** Whether a record is well-formed UTF-8, once all of it was looked at. */
    public boolean isWellFormed(int from, int to) {
        return isAscii() || Utf8.isWellFormed(bytes, from, to);
    }

    /** Whether all bytes of a record that were passed over are ASCII. */
    boolean isAscii() {
        return (seen & HIGHS) == 0;
    }

    /** The next quote, line feed or zero byte; the end if there is none. */
    public int inQuotes(int from, int end) {
        int at = from;
        while (at + 8 <= end) {
            long word = BytesAsNumbers.eight(bytes, at);
            long hit = (zero(word ^ QUOTES) | zero(word ^ BREAKS) | zero(word)) & HIGHS;
            if (hit != 0) {
                int before = Long.numberOfTrailingZeros(hit) & ~7;
                seen |= word & ((1L << before) - 1);
                return at + (before >>> 3);
            }
            seen |= word;
            at += 8;
        }
        while (at < end && bytes[at] != '"' && bytes[at] != '\n' && bytes[at] != 0) {
            seen |= bytes[at++];
        }
        return at;
    }

    /** The next delimiter, quote, line break or zero byte; the end if there is none. */
    public int inPlain(int from, int end, byte delimiter) {
        long delimiters = ONES * (delimiter & 0xFF);
        int at = from;
        while (at + 8 <= end) {
            long word = BytesAsNumbers.eight(bytes, at);
            long hit = (zero(word ^ QUOTES) | zero(word ^ delimiters) | ((word - ONES * 0x0E) & ~word)) & HIGHS;
            if (hit == 0) {
                seen |= word;
                at += 8;
                continue;
            }
            int before = Long.numberOfTrailingZeros(hit) & ~7;
            seen |= word & ((1L << before) - 1);
            at += before >>> 3;
            if (tells(bytes[at], delimiter)) {
                return at;
            }
            at++;
        }
        while (at < end && !tells(bytes[at], delimiter)) {
            seen |= bytes[at++];
        }
        return at;
    }

    private static boolean tells(byte b, byte delimiter) {
        return b == delimiter || b == '"' || b == '\n' || b == '\r' || b == 0;
    }

    /** Has its highest bit set in the lowest byte that is zero, and in no byte below. */
    private static long zero(long word) {
        return (word - ONES) & ~word;
    }
}
