package org.takedownregister.importer.row;

/** The cells of a row that becomes a record, by the place of the record's columns. */
public interface Cells {

    /** The cell for a column, by its place among the columns of the table. */
    Cell cell(int column);
}
