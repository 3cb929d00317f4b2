package org.takedownregister.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Erasure;
import org.takedownregister.domain.register.Tombstone;
import org.takedownregister.persistence.generated.tables.RegisterInfo;
import org.takedownregister.persistence.generated.tables.records.TombstonesRecord;

/** What a register keeps of what was erased from it. */
final class Tombstones {

    private static final org.takedownregister.persistence.generated.tables.Tombstones TOMBSTONES =
            org.takedownregister.persistence.generated.tables.Tombstones.TOMBSTONES;
    private static final RegisterInfo INFO = RegisterInfo.REGISTER_INFO;
    private static final String ERASURE = "erasure";
    private static final String UNFINISHED = "unfinished";

    private final Database database;
    private final DSLContext sql;

    Tombstones(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** Tells a key again without keeping it. */
    static String mark(Table table, List<String> key) {
        List<String> texts = new ArrayList<>(List.of(table.tableName()));
        texts.addAll(key);
        return Seals.sha256(texts);
    }

    /** Every tombstone, by number. */
    List<Tombstone> all() {
        return sql.selectFrom(TOMBSTONES).orderBy(TOMBSTONES.NUMBER).fetch(Tombstones::read);
    }

    /** The numbers of those that hold, by their marks. */
    Map<String, Integer> holding() {
        return sql.selectFrom(TOMBSTONES).where(TOMBSTONES.LIFTED_AT.isNull()).fetch().stream()
                .collect(Collectors.toMap(TombstonesRecord::getMark, TombstonesRecord::getNumber));
    }

    /** Whether anything was ever erased. */
    boolean hasErased() {
        return sql.fetchExists(TOMBSTONES);
    }

    /** The tombstone that holds for a key. */
    Optional<Tombstone> of(String mark) {
        return sql.selectFrom(TOMBSTONES)
                .where(TOMBSTONES.MARK.eq(mark), TOMBSTONES.LIFTED_AT.isNull())
                .fetchOptional(Tombstones::read);
    }

    /** Leaves a tombstone. */
    Tombstone add(Erasure erasure, String mark, long removed) {
        Integer last = sql.select(DSL.max(TOMBSTONES.NUMBER)).from(TOMBSTONES).fetchOne(0, Integer.class);
        int number = last == null ? 1 : last + 1;
        sql.insertInto(TOMBSTONES)
                .columns(
                        TOMBSTONES.NUMBER,
                        TOMBSTONES.TABLE_NAME,
                        TOMBSTONES.MARK,
                        TOMBSTONES.REMOVED,
                        TOMBSTONES.ERASED_AT,
                        TOMBSTONES.ERASED_BY,
                        TOMBSTONES.WHY)
                .values(
                        number,
                        erasure.table().tableName(),
                        mark,
                        removed,
                        erasure.at().toString(),
                        erasure.who(),
                        erasure.why())
                .execute();
        return new Tombstone(number, erasure.table(), removed, erasure.at(), erasure.who(), erasure.why(), null);
    }

    /** Ends a tombstone. */
    Tombstone lift(int number, Tombstone.Lifting lifting) {
        int lifted = sql.update(TOMBSTONES)
                .set(TOMBSTONES.LIFTED_AT, lifting.at().toString())
                .set(TOMBSTONES.LIFTED_BY, lifting.who())
                .set(TOMBSTONES.LIFTED_WHY, lifting.why())
                .where(TOMBSTONES.NUMBER.eq(number), TOMBSTONES.LIFTED_AT.isNull())
                .execute();
        if (lifted == 0) {
            throw new Refused(new Problem(
                    ProblemCode.TOMBSTONE_UNKNOWN,
                    Place.file(database.file().toString()),
                    String.valueOf(number),
                    "the number of a tombstone that was not lifted yet",
                    "List them with: takedowns erase --list"));
        }
        return Objects.requireNonNull(
                sql.selectFrom(TOMBSTONES).where(TOMBSTONES.NUMBER.eq(number)).fetchOne(Tombstones::read));
    }

    private static Tombstone read(TombstonesRecord row) {
        String at = row.getLiftedAt();
        return new Tombstone(
                row.getNumber(),
                Table.valueOf(row.getTableName().toUpperCase(Locale.ROOT)),
                row.getRemoved(),
                Instant.parse(row.getErasedAt()),
                row.getErasedBy(),
                row.getWhy(),
                at == null ? null : new Tombstone.Lifting(Instant.parse(at), row.getLiftedBy(), row.getLiftedWhy()));
    }

    /** Whether bytes of what was erased may still lie in the file. */
    boolean isUnfinished() {
        return sql.fetchExists(INFO, INFO.NAME.eq(ERASURE));
    }

    /** Notes that bytes may still lie in the file, or that they are gone. */
    void setUnfinished(boolean unfinished) {
        sql.deleteFrom(INFO).where(INFO.NAME.eq(ERASURE)).execute();
        if (unfinished) {
            sql.insertInto(INFO, INFO.NAME, INFO.VALUE)
                    .values(ERASURE, UNFINISHED)
                    .execute();
        }
    }

    /** What to do where an erasure could not remove the bytes. */
    static Problem unfinished(Object file) {
        return new Problem(
                ProblemCode.ERASURE_UNFINISHED,
                Place.file(file.toString()),
                "an erasure whose bytes may still lie in the file",
                "a register that was rewritten after it, which nobody else reads meanwhile and the disk has room for",
                "End what reads or writes the register and run: takedowns erase --finish");
    }
}
