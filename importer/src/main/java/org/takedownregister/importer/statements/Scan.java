package org.takedownregister.importer.statements;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the next byte that tells something, eight bytes at a time, and notes whether any was not ASCII. */
final class Scan {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BREAKS = ONES * '\n';

    private byte[] bytes = new byte[0];
    private ByteBuffer words = ByteBuffer.wrap(bytes);
    private long seen;

    /** Goes over to other bytes. */
    void over(byte[] others) {
        if (bytes != others) {
            bytes = others;
            words = ByteBuffer.wrap(others).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Begins a record. */
    void begin() {
        seen = 0;
    }

    /** Whether a record is well-formed UTF-8, once all of it was looked at. */
    boolean isWellFormed(int from, int to) {
        return (seen & HIGHS) == 0 || Utf8.isWellFormed(bytes, words, from, to);
    }

    /** The next quote, line feed or zero byte; the end if there is none. */
    int inQuotes(int from, int end) {
        int at = from;
        while (at + 8 <= end) {
            long word = words.getLong(at);
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
    int inPlain(int from, int end, byte delimiter) {
        long delimiters = ONES * (delimiter & 0xFF);
        int at = from;
        while (at + 8 <= end) {
            long word = words.getLong(at);
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
