package org.takedownregister.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.takedownregister.persistence.generated.tables.BatchFiles;
import org.takedownregister.persistence.generated.tables.BatchSeals;
import org.takedownregister.persistence.generated.tables.Batches;

/**
 * Sums over marks of what each batch began. A mark is the beginning of a SHA-256; as sums do not depend on the
 * order of their parts, a version that is erased is taken out of its seal without reading the others.
 */
final class Seals {

    private static final BatchSeals SEALS = BatchSeals.BATCH_SEALS;
    private static final byte NOTHING = 1;
    private static final byte END = 0;

    private final Map<Integer, Seal> seals = new TreeMap<>();
    private final MessageDigest digest = sha256();

    private Seals() {}

    /**
     * What a batch began.
     *
     * @param entries how many versions
     * @param sum the sum of their marks and those of the batch and its files
     */
    record Seal(long entries, long sum) {
        private static final Seal EMPTY = new Seal(0, 0);

        private Seal plus(long moreEntries, long more) {
            return new Seal(entries + moreEntries, sum + more);
        }
    }

    /** Nothing yet. */
    static Seals empty() {
        return new Seals();
    }

    /** Every batch and its files, without the versions. */
    static Seals ofBatches(Database database) {
        Seals seals = new Seals();
        try (var rows = database.sql().selectFrom(Batches.BATCHES).fetchLazy()) {
            rows.forEach(row -> seals.count(row.getNumber(), 0, seals.mark("batches", row)));
        }
        try (var rows = database.sql().selectFrom(BatchFiles.BATCH_FILES).fetchLazy()) {

            rows.forEach(row -> seals.count(row.getBatch(), 0, seals.mark("batch_files", row)));
        }
        return seals;
    }

    /** Adds a version, as the view of named rows shows it. */
    void add(Layout<?> layout, Record row) {
        count(row.get(Sql.OPENED_BATCH), 1, mark(layout.table().tableName(), row));
    }

    /** Takes a version out. */
    void remove(Layout<?> layout, Record row) {
        count(row.get(Sql.OPENED_BATCH), -1, -mark(layout.table().tableName(), row));
    }

    private void count(int batch, long entries, long sum) {
        seals.merge(batch, Seal.EMPTY.plus(entries, sum), (one, more) -> one.plus(more.entries(), more.sum()));
    }

    private long mark(String table, Record row) {
        put(table);
        for (Field<?> field : row.fields()) {
            // When a version ends is not known when it begins.
            if (!field.getName().equals(Sql.CLOSED_BATCH.getName())) {
                Object value = row.get(field);
                if (value == null) {
                    digest.update(NOTHING);
                } else {
                    put(value.toString());
                }
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void put(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }

    /** The seals by batch. */
    Map<Integer, Seal> all() {
        return seals;
    }

    /** The seals that a register has. */
    static Map<Integer, Seal> stored(Database database) {
        return database.sql().selectFrom(SEALS).fetch().stream()
                .collect(Collectors.toMap(row -> row.getBatch(), row -> new Seal(row.getEntries(), row.getSeal())));
    }

    /** Seals a batch that has no seal yet. */
    static void store(Database database, int batch, Seal seal) {
        database.sql()
                .insertInto(SEALS)
                .values(batch, seal.entries(), seal.sum())
                .onConflictDoNothing()
                .execute();
    }

    /** Adds these to the seals that are stored; a batch without a seal gets none. */
    void addToStored(Database database) {
        seals.forEach((batch, seal) -> database.sql()
                .update(SEALS)
                .set(SEALS.ENTRIES, SEALS.ENTRIES.plus(DSL.inline(seal.entries())))
                // In Java's arithmetic: the database's turns what is too large into a fraction.
                .set(SEALS.SEAL, summed(database, batch, seal.sum()))
                .where(SEALS.BATCH.eq(batch))
                .execute());
    }

    private static long summed(Database database, int batch, long more) {
        Long stored = database.sql()
                .select(SEALS.SEAL)
                .from(SEALS)
                .where(SEALS.BATCH.eq(batch))
                .fetchOne(SEALS.SEAL);
        return stored == null ? more : stored + more;
    }

    /** The SHA-256 of texts, in hexadecimal digits. */
    static String sha256(Iterable<String> texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(END);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
