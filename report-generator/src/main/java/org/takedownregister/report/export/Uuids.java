package org.takedownregister.report.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers that are the same in every export because they are made of names: version 5 of RFC 9562. */
final class Uuids {

    /** The product's own namespace; drawn once at random, never to be changed. */
    static final UUID PRODUCT = UUID.fromString("1ec74fab-b3f1-48f4-a53b-f3338ab3fd91");

    private static final ThreadLocal<MessageDigest> SHA_1 = ThreadLocal.withInitial(Uuids::sha1);

    private Uuids() {}

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    /** The namespace of a register: two registers may use one identifier for different cases. */
    static UUID register(ExportOptions options) {
        String name = options.address("").orElseGet(() -> options.publisher() + "\u001f" + options.title());
        return named(PRODUCT, "register\u001f" + name);
    }

    /** The identifier of a name in a namespace. */
    static UUID named(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(16 + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text);
        ByteBuffer hash = ByteBuffer.wrap(SHA_1.get().digest(named.array()));
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}
