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
 * @param isDate whether it is a date
 * @param form how its values become what one database column holds; of no matter for identifiers and dates
 * @param absent what stands in the database where there is no value
 */
record Part(
        Column column,
        List<Field<?>> fields,
        Optional<Identity> identity,
        Optional<Identity> items,
        boolean isDate,
        Form form,
        @Nullable Object absent) {

    private static final Integer NONE = 0;

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
                column.type() == EdtfDate.class,
                Form.of(column),
                absent(column));
    }

    /** The names of the database columns that hold a column. */
    static List<String> names(Column column) {
        return column.type() == EdtfDate.class
                ? List.of(column.name() + "_first", column.name() + "_last", column.name() + "_about")
                : List.of(column.name());
    }

    /** What a value of a column is, and so how a single database column holds it. */
    enum Form {
        CODE,
        ASSET_TYPES,
        DAY,
        LIST,
        AS_IT_IS,
        TEXT;

        private static Form of(Column column) {
            if (column.isList()) {
                return LIST;
            }
            Class<?> type = column.type();
            if (Code.class.isAssignableFrom(type)) {
                return CODE;
            }
            if (type == AssetTypes.class) {
                return ASSET_TYPES;
            }
            if (type == LocalDate.class) {
                return DAY;
            }
            boolean isPlain = type == String.class || type.isPrimitive() || Number.class.isAssignableFrom(type);
            return isPlain ? AS_IT_IS : TEXT;
        }
    }

    /** Writes the value as the database columns hold it, from a place on. */
    void write(@Nullable Object value, References references, @Nullable Object[] cells, int at) {
        if (isDate) {
            EdtfDate date = (EdtfDate) value;
            cells[at] = date == null ? NONE : Conversions.number(date.firstDay());
            cells[at + 1] = date == null ? NONE : Conversions.number(date.lastDay());
            cells[at + 2] = date != null && date.approximate() ? 1 : 0;
        } else if (value == null) {
            cells[at] = identity.isPresent() ? NONE : absent;
        } else if (identity.isPresent()) {
            cells[at] = references.number(identity.get(), (Slug) value, column);
        } else {
            cells[at] = plain(value);
        }
    }

    private Object plain(Object value) {
        return switch (form) {
            case CODE -> ((Code) value).id();
            case ASSET_TYPES -> ((AssetTypes) value).bits();
            case DAY -> Conversions.number((LocalDate) value);
            case LIST -> Conversions.joined((List<?>) value);
            case AS_IT_IS -> value;
            case TEXT -> value.toString();
        };
    }

    private static @Nullable Object absent(Column column) {
        if (column.type() == LocalDate.class) {
            return NONE;
        }
        return column.isKey() ? "" : null;
    }

    /** Finds the numbers of identifiers. */
    interface References {

        /** The number of an identifier; 0 if nothing has it, which is noted as a problem of the column. */
        Integer number(Identity identity, Slug slug, Column column);
    }
}
