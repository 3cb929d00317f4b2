package org.takedownregister.report.making;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Slug;

/**
 * Short texts, identifiers and other values as they were read last: of many that are equal, most are one object. For any
 * thread, as what it holds is unchangeable, and a place that two write at once holds one of both.
 */
final class Recurring {

    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 64;

    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final @Nullable Slug[] identifiers = new @Nullable Slug[PLACES];
    private final @Nullable Object[] values = new @Nullable Object[PLACES];

    /** A text in UTF-8. */
    String text(byte[] bytes, int from, int length) {
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        int place = place(bytes, from, length);
        String known = texts[place];
        if (known == null || !isEqual(known, bytes, from, length)) {
            known = new String(bytes, from, length, StandardCharsets.UTF_8);
            texts[place] = known;
        }
        return known;
    }

    /** An identifier. */
    Slug identifier(byte[] bytes, int from, int length) {
        int place = place(bytes, from, length);
        Slug known = identifiers[place];
        if (known == null || !isEqual(known.text(), bytes, from, length)) {
            known = new Slug(new String(bytes, from, length, StandardCharsets.US_ASCII));
            identifiers[place] = known;
        }
        return known;
    }

    /** A value of a class of which many are equal. */
    Object value(Object value) {
        int place = place(value.hashCode());
        Object known = values[place];
        if (value.equals(known)) {
            return known;
        }
        values[place] = value;
        return value;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }

    private static int place(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return place(hash);
    }

    /** Of ASCII alone: any other text is not found, and read. */
    private static boolean isEqual(String text, byte[] bytes, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
