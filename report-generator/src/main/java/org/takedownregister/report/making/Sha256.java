package org.takedownregister.report.making;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 in four numbers: a site has so many that the text of each would be a burden.
 *
 * @param first its first 64 bits
 * @param second the next 64 bits
 * @param third the next 64 bits
 * @param last its last 64 bits
 */
public record Sha256(long first, long second, long third, long last) {

    private static final int DIGITS = 64;
    private static final int DIGITS_OF_ONE = 16;
    private static final int HEXADECIMAL = 16;
    private static final int BITS_OF_A_DIGIT = 4;
    private static final HexFormat HEX = HexFormat.of();

    /** A new digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a digest has seen; it begins anew. */
    public static Sha256 of(MessageDigest digest) {
        return of(ByteBuffer.wrap(digest.digest()));
    }

    /** The next 32 bytes. */
    public static Sha256 of(ByteBuffer bytes) {
        return new Sha256(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /** Its 32 bytes. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(last)
                .array();
    }

    /**
     * Reads 64 hexadecimal digits.
     *
     * @throws IllegalArgumentException for another text, capital digits included
     */
    public static Sha256 parse(String text) {
        boolean isOurs =
                text.length() == DIGITS && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (!isOurs) {
            throw new IllegalArgumentException("no SHA-256: " + text);
        }
        return new Sha256(part(text, 0), part(text, 1), part(text, 2), part(text, 3));
    }

    private static long part(String text, int number) {
        int from = number * DIGITS_OF_ONE;
        return Long.parseUnsignedLong(text, from, from + DIGITS_OF_ONE, HEXADECIMAL);
    }

    /** Adds its 64 hexadecimal digits to a text. */
    public void appendTo(StringBuilder text) {
        append(text, first);
        append(text, second);
        append(text, third);
        append(text, last);
    }

    private static void append(StringBuilder text, long part) {
        for (int shift = Long.SIZE - BITS_OF_A_DIGIT; shift >= 0; shift -= BITS_OF_A_DIGIT) {
            text.append(HEX.toLowHexDigit((int) (part >>> shift)));
        }
    }

    /** Its 64 hexadecimal digits. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(DIGITS);
        appendTo(text);
        return text.toString();
    }
}
