package org.takedownregister.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * A column of a record and the database columns that hold it.
 *
 * @param column the record's column
 * @param fields the database columns: three for a date, one for all else
 * @param identity what its numbers identify, where it holds an identifier by its number
 * @param items what the items of its list identify, where it holds a list of identifiers
 * @param form how its values become what its database columns hold
 * @param absent what stands in each of them where there is no value
 */
record Part(
        Column column,
        List<Field<?>> fields,
        Optional<Identity> identity,
        Optional<Identity> items,
        Form form,
        Absent absent) {

    private static final int FIRST = 0;
    private static final int LAST = 1;

    /** A column that is known to be held by these database columns; asked once, as it is read by reflection. */
    static Part of(Table table, Column column, List<Field<?>> fields) {
        boolean isOwn = column.isKey() && table.key().size() == 1;
        Optional<Identity> identity =
                isOwn ? Identity.of(table) : column.refersTo().flatMap(Identity::of);
        return new Part(
                column,
                fields,
                column.isList() ? Optional.empty() : identity,
                column.isList() ? identity : Optional.empty(),
                Form.of(column, identity),
                Absent.of(column, identity));
    }

    /** The names of the database columns that hold a column. */
    static List<String> names(Column column) {
        return column.type() == EdtfDate.class
                ? List.of(column.name() + "_first", column.name() + "_last", column.name() + "_about")
                : List.of(column.name());
    }

    /** What a value of a column is, and so how its database columns hold it. */
    enum Form {
        DATE,
        IDENTIFIER,
        CODE,
        ASSET_TYPES,
        DAY,
        LIST,
        TEXT,
        SMALL_NUMBER,
        NUMBER,
        AS_TEXT;

        private static Form of(Column column, Optional<Identity> identity) {
            if (column.isList()) {
                return LIST;
            }
            Class<?> type = column.type();
            if (type == EdtfDate.class) {
                return DATE;
            }
            if (identity.isPresent()) {
                return IDENTIFIER;
            }
            if (Code.class.isAssignableFrom(type)) {
                return CODE;
            }
            if (type == AssetTypes.class) {
                return ASSET_TYPES;
            }
            if (type == LocalDate.class) {
                return DAY;
            }
            if (type == String.class) {
                return TEXT;
            }
            if (type == int.class || type == Integer.class) {
                return SMALL_NUMBER;
            }
            return type == long.class || type == Long.class ? NUMBER : AS_TEXT;
        }
    }

    /** What stands in a database column where there is no value: a key has none that is not there. */
    enum Absent {
        NUMBER_0(0, NumberBytes.ZERO),
        EMPTY_TEXT("", RecordBytes.FIRST_TEXT),
        NOTHING(null, RecordBytes.NULL);

        private final @Nullable Object cell;
        private final byte type;

        Absent(@Nullable Object cell, int type) {
            this.cell = cell;
            this.type = (byte) type;
        }

        /** What a statement binds. */
        @Nullable Object cell() {
            return cell;
        }

        /** Its type in the bytes of a row, where it has no value. */
        byte type() {
            return type;
        }

        private static Absent of(Column column, Optional<Identity> identity) {
            boolean isDay = column.type() == LocalDate.class || column.type() == EdtfDate.class;
            if (isDay || (identity.isPresent() && !column.isList())) {
                return NUMBER_0;
            }
            return column.isKey() ? EMPTY_TEXT : NOTHING;
        }
    }

    /**
     * Writes what one of the database columns holds of a value.
     *
     * @param field its place among {@link #fields()}
     */
    void write(@Nullable Object value, int field, References references, Taker to) {
        // Short, so that it becomes part of its caller: most columns of most rows have no value.
        if (value == null) {
            to.absent(absent);
        } else {
            writePresent(value, field, references, to);
        }
    }

    private void writePresent(Object value, int field, References references, Taker to) {
        switch (form) {
            case DATE -> to.number(number((EdtfDate) value, field));
            case IDENTIFIER -> to.reference(references.number(identity.orElseThrow(), (Slug) value, column));
            case CODE -> to.number(((Code) value).id());
            case ASSET_TYPES -> to.number(((AssetTypes) value).bits());
            case DAY -> to.number(Conversions.number((LocalDate) value));
            case LIST -> to.text(Conversions.joined((List<?>) value));
            case TEXT -> to.text((String) value);
            case SMALL_NUMBER -> to.number((Integer) value);
            case NUMBER -> to.number((Long) value);
            case AS_TEXT -> to.text(value.toString());
        }
    }

    private static int number(EdtfDate date, int field) {
        return switch (field) {
            case FIRST -> Conversions.number(date.firstDay());
            case LAST -> Conversions.number(date.lastDay());
            default -> date.approximate() ? 1 : 0;
        };
    }

    /** Takes what database columns hold, one after another. */
    interface Taker {

        /** Takes what stands where there is no value. */
        void absent(Absent what);

        /** Takes a number. */
        void number(int number);

        /** Takes a number. */
        void number(long number);

        /** Takes a text. */
        void text(String text);

        /** Takes the number of an identifier, as it was found. */
        default void reference(int number) {
            number(number);
        }
    }

    /** Finds the numbers of identifiers. */
    interface References {

        /** The number of an identifier; 0 if nothing has it, which is noted as a problem of the column. */
        int number(Identity identity, Slug slug, Column column);
    }
}
