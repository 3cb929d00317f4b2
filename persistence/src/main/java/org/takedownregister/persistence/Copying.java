package org.takedownregister.persistence;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.persistence.generated.tables.BatchCases;
import org.takedownregister.persistence.generated.tables.BatchFiles;
import org.takedownregister.persistence.generated.tables.BatchSeals;
import org.takedownregister.persistence.generated.tables.Batches;
import org.takedownregister.persistence.generated.tables.RowFingerprints;
import org.takedownregister.persistence.generated.tables.Tombstones;

/**
 * Copies a register as it is at one moment, with every version, batch, seal, tombstone and fingerprint, into one
 * that is empty. The numbers of batches and identifiers stay as they are, so that all that was said of them holds.
 */
final class Copying {

    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);

    private final Database from;
    private final Database to;
    private long versions;

    private Copying(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /** Copies between two places, and leaves nothing new at the target if that fails. */
    static Registers.Copied between(RegisterAddress from, RegisterAddress to) {
        Registers.openExisting(from).close();
        Optional<Path> made = to.file().filter(Schema::isBlank);
        Registers.open(to).close();
        try (Database source = connect(from)) {
            if (to.file().isPresent()) {
                return into(to.file().get(), source);
            }
            try (Database target = connect(to)) {
                return into(target, source);
            }
        } catch (RuntimeException e) {
            made.ifPresent(Copying::delete);
            throw e;
        }
    }

    private static Database connect(RegisterAddress address) {
        return address.file()
                .map(file -> Database.open(file, Registers.PATIENCE, Database.Access.to(file)))
                .orElseGet(() -> new PostgresStore(address, Registers.PATIENCE).open());
    }

    /** Copies into an empty register in a file. */
    static Registers.Copied into(Path file, Database source) {
        try (Database target = Database.open(file, Registers.PATIENCE, Database.Access.to(file))) {
            target.writeAhead(false);
            Registers.Copied copied = into(target, source);
            target.writeAhead(true);
            return copied;
        }
    }

    private static Registers.Copied into(Database target, Database source) {
        try {
            target.beginWriting();
            source.beginReading();
            Registers.Copied copied = new Copying(source, target).run();
            target.run("COMMIT");
            return copied;
        } catch (DataAccessException e) {
            throw target.file().failure(e);
        }
    }

    /** Deletes a file of SQLite and what may lie beside it; what cannot be deleted is empty, or named as a part. */
    static void delete(Path file) {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            File one = new File(file + end);
            if (one.exists() && !one.delete()) {
                return;
            }
        }
    }

    private Registers.Copied run() {
        if (to.sql().fetchExists(Batches.BATCHES) || to.sql().fetchExists(Tombstones.TOMBSTONES)) {
            throw new Refused(new Problem(
                    ProblemCode.REGISTER_NOT_EMPTY,
                    Place.file(to.file().toString()),
                    "a register that something was imported into",
                    "a place without a register, or an empty one",
                    "Give another place with --to; this one was left as it is"));
        }
        int batches = Math.toIntExact(copy(Batches.BATCHES, DSL.noCondition()));
        copy(BatchFiles.BATCH_FILES, DSL.noCondition());
        for (Identity identity : Identity.values()) {
            // The identifier of none, 0, is there in every register.
            copy(identity.keys(), ID.gt(0));
        }
        for (Layout<?> layout : Layout.all()) {
            versions += copy(layout.stored(), DSL.noCondition());
        }
        for (Table<?> table : List.of(
                BatchCases.BATCH_CASES,
                BatchSeals.BATCH_SEALS,
                Tombstones.TOMBSTONES,
                RowFingerprints.ROW_FINGERPRINTS)) {
            copy(table, DSL.noCondition());
        }
        return new Registers.Copied(batches, versions);
    }

    private long copy(Table<?> table, Condition which) {
        List<Field<?>> columns = Arrays.asList(table.fields());
        List<Field<?>> key =
                new ArrayList<>(Objects.requireNonNull(table.getPrimaryKey()).getFields());
        List<String> names = columns.stream().map(Field::getName).collect(Collectors.toList());
        long read = 0;
        try (Bulk bulk = to.bulk(table, columns, names);
                Cursor<? extends Record> rows =
                        from.sql().selectFrom(table).where(which).orderBy(key).fetchLazy()) {
            for (Record row : rows) {
                bulk.add(row.intoArray());
                read++;
            }
            long put = bulk.flush();
            if (put != read) {
                throw new IllegalStateException(table.getName() + ": " + read + " rows read, " + put + " written");
            }
        } catch (DataAccessException e) {
            // What the target throws comes from the bulk, and says already what it means.
            throw from.file().failure(e);
        }
        return read;
    }
}
