package org.takedownregister.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Words for statements that are the same for every table. */
final class Sql {

    /** The alias of a stored version. */
    static final String STORED = "s";

    /** The alias of a staged row. */
    static final String STAGED = "n";

    static final Field<Long> OFFER = DSL.field(DSL.name("offer_number"), SQLDataType.BIGINT.notNull());
    static final Field<Integer> FILE = DSL.field(DSL.name("file_number"), SQLDataType.INTEGER.notNull());
    static final Field<Long> LINE = DSL.field(DSL.name("line"), SQLDataType.BIGINT.notNull());
    static final Field<Integer> MENTION = DSL.field(DSL.name("mention"), SQLDataType.INTEGER.notNull());
    static final Field<Integer> STANDING = DSL.field(DSL.name("standing"), SQLDataType.INTEGER.notNull());

    /** A staged row that says what is stored already. */
    static final int UNCHANGED = 0;

    /** A staged row that says something new. */
    static final int NEW = 1;

    /** A staged row that replaces a stored one. */
    static final int REPLACES = 2;

    static final Field<Integer> OPENED_BATCH = DSL.field(DSL.name("opened_batch"), SQLDataType.INTEGER);
    static final Field<Long> CLOSED_BATCH = DSL.field(DSL.name("closed_batch"), SQLDataType.BIGINT);
    static final Field<Integer> OPENED_FILE = DSL.field(DSL.name("opened_file"), SQLDataType.INTEGER);
    static final Field<Long> OPENED_LINE = DSL.field(DSL.name("opened_line"), SQLDataType.BIGINT);
    static final Field<String> CASE_ID = DSL.field(DSL.name("case_id"), SQLDataType.VARCHAR);

    static final Field<String> RELATED_CASE_ID = DSL.field(DSL.name("related_case_id"), SQLDataType.VARCHAR);

    private Sql() {}

    /** The temporary table of the rows that a batch offers. */
    static Table<Record> staged(Layout<?> layout) {
        return DSL.table(DSL.name("new_" + layout.table().tableName()));
    }

    /** The temporary table of the keys of the rows that a batch withdraws. */
    static Table<Record> gone(Layout<?> layout) {
        return DSL.table(DSL.name("gone_" + layout.table().tableName()));
    }

    /** A column under an alias, or under none if that is empty. */
    @SuppressWarnings("unchecked") // the type of a column does not matter to the statements made here
    static Field<Object> at(String alias, Field<?> field) {
        org.jooq.Name name = alias.isEmpty() ? DSL.name(field.getName()) : DSL.name(alias, field.getName());
        return (Field<Object>) DSL.field(name, field.getDataType());
    }

    /** Columns under an alias. */
    static List<Field<?>> at(String alias, List<? extends Field<?>> fields) {
        return fields.stream().map(field -> at(alias, field)).collect(Collectors.toList());
    }

    /** Whether columns are equal under two aliases; they are never null. */
    static Condition equal(List<? extends Field<?>> fields, String one, String other) {
        return DSL.and(fields.stream()
                .map(field -> at(one, field).eq(at(other, field)))
                .collect(Collectors.toList()));
    }

    /** Whether columns are the same under two aliases, null being the same as null. */
    static Condition same(List<? extends Field<?>> fields, String one, String other) {
        return DSL.and(fields.stream()
                .map(field -> at(one, field).isNotDistinctFrom(at(other, field)))
                .collect(Collectors.toList()));
    }

    /** Columns under an alias as one value. */
    static RowN row(String alias, List<? extends Field<?>> fields) {
        return DSL.row(at(alias, fields));
    }
}
