package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.takedownregister.persistence.generated.DefaultSchema;

/**
 * Checks that values are stored as what their columns are for. SQLite keeps with every value whether it is text,
 * a number or bytes, and a text that turned into bytes reads the same but equals no text any more.
 */
final class StorageClasses {

    private static final String NONE = "null";

    private StorageClasses() {}

    static void check(Database database, Findings findings) {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.getTableType() == TableOptions.TableType.TABLE) {
                check(database, table, findings);
            }
        }
    }

    private static void check(Database database, Table<?> table, Findings findings) {
        List<Field<?>> counts = new ArrayList<>();
        for (Field<?> column : table.fields()) {
            counts.add(DSL.count().filterWhere(storageClass(column).notIn(expected(column), NONE)));
        }
        Record wrong = database.sql().select(counts).from(table).fetchSingle();
        for (int i = 0; i < counts.size(); i++) {
            int values = wrong.get(i, Integer.class);
            if (values > 0) {
                Field<?> column = table.field(i);
                findings.damaged(
                        values + " values of " + table.getName() + "." + column.getName() + " that are not stored as "
                                + expected(column),
                        expected(column) + " in every row");
            }
        }
    }

    private static Field<String> storageClass(Field<?> column) {
        return DSL.function(DSL.name("typeof"), SQLDataType.VARCHAR, column);
    }

    private static String expected(Field<?> column) {
        return column.getType() == String.class ? "text" : "integer";
    }
}
