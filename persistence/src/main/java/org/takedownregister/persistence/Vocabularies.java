package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.persistence.generated.tables.RegisterInfo;

/** Keeps the lookup tables of a register in step with the vocabularies of the domain. */
final class Vocabularies {

    private static final String NAME = "vocabulary";
    private static final RegisterInfo INFO = RegisterInfo.REGISTER_INFO;
    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> CODE = DSL.field(DSL.name("code"), SQLDataType.VARCHAR);

    private Vocabularies() {}

    /**
     * Checks that every value in a register is known to this program.
     *
     * @throws org.takedownregister.domain.problem.Refused if a later version of the program wrote one
     */
    static void check(Database database) {
        if (isCurrent(database)) {
            return;
        }
        for (Vocabulary vocabulary : Vocabulary.all()) {
            Set<Integer> ids = database.sql()
                    .select(ID)
                    .from(DSL.table(DSL.name(vocabulary.tableName())))
                    .fetchSet(ID);
            ids.removeAll(vocabulary.values().keySet());
            if (!ids.isEmpty()) {
                throw Schema.newer(
                        database.file(), "values of " + vocabulary.tableName() + " that this program does not know");
            }
        }
    }

    /** The values that the register calls by another word than the program. */
    static List<String> differences(Database database) {
        List<String> differences = new ArrayList<>();
        for (Vocabulary vocabulary : Vocabulary.all()) {
            database.sql()
                    .select(ID, CODE)
                    .from(DSL.table(DSL.name(vocabulary.tableName())))
                    .forEach(row -> {
                        Code known = vocabulary.values().get(row.value1());
                        if (known == null || !known.code().equals(row.value2())) {
                            differences.add(vocabulary.tableName() + " " + row.value1() + ", " + row.value2());
                        }
                    });
        }
        return differences;
    }

    /** Adds the values that are missing. */
    static void seed(Database database) {
        if (isCurrent(database)) {
            return;
        }
        for (Vocabulary vocabulary : Vocabulary.all()) {
            for (Code value : vocabulary.values().values()) {
                database.sql()
                        .insertInto(DSL.table(DSL.name(vocabulary.tableName())), ID, CODE)
                        .values(value.id(), value.code())
                        .onConflictDoNothing()
                        .execute();
            }
        }
        String fingerprint = Vocabulary.fingerprint();
        database.sql()
                .insertInto(INFO, INFO.NAME, INFO.VALUE)
                .values(NAME, fingerprint)
                .onConflict(INFO.NAME)
                .doUpdate()
                .set(INFO.VALUE, fingerprint)
                .execute();
    }

    private static boolean isCurrent(Database database) {
        String known = database.sql()
                .select(INFO.VALUE)
                .from(INFO)
                .where(INFO.NAME.eq(NAME))
                .fetchOne(INFO.VALUE);
        return Vocabulary.fingerprint().equals(known);
    }
}
