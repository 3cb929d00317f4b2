package org.takedownregister.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * What differs between the databases that can hold a register. Its text is the place of one register, as a user
 * names it.
 */
interface Store {

    /** Statements in the words of this database. */
    DSLContext sql(Connection connection);

    /** Begins a transaction that sees the register as it is at its first query, until it ends. */
    void beginReading(Database database);

    /** Begins a transaction that holds the register against other writers; readers go on reading. */
    void beginWriting(Database database);

    /** How a column of a temporary table is declared: whole numbers or text, ordered byte by byte. */
    String typeOf(Field<?> column);

    /** Ends the declaration of a table that its key alone orders. */
    String withoutRowid();

    /**
     * A change of many rows, in such words that a row which breaks a constraint ends it, and leaves the rows before it for
     * the transaction to take back: for the statement to do that, SQLite copies every page before it changes it.
     */
    String ofMany(String change);

    /** Puts many rows into one table. */
    Bulk bulk(Database database, Table<?> table, List<Field<?>> columns, List<String> differing);

    /** Cuts off the statement that runs, from another thread; without effect where none runs. */
    void interrupt(Connection connection) throws SQLException;

    /** What to throw for something that the database threw. */
    RuntimeException failure(Exception thrown);
}
