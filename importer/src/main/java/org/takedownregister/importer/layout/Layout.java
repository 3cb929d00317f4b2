package org.takedownregister.importer.layout;

import java.util.Collection;
import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;

/** A shape that a file can have: what its header is, and what its rows say. */
public interface Layout {

    /** Its name: a table's, {@code flat}, or a foreign format's. */
    String name();

    /** Where it loads: with the files of this table, after those that are that table. */
    Table loadsWith();

    /** Whether a column of a name, as it is compared, belongs to it. */
    boolean knows(String plainColumn);

    /** Whether a column that belongs to it may stand in a header more than once. */
    default boolean mayRepeat(String plainColumn) {
        return false;
    }

    /** The names of columns that it knows, to propose one for a mistyped name. */
    Collection<String> knownColumns();

    /** The columns that a file must have. */
    List<String> requiredColumns();

    /** What is missing from a header; none if a file with it can be this. */
    List<Missing> missing(Header header);

    /** Begins a file. */
    Rows begin(InputFile file, Header header);

    /**
     * A column that a header lacks.
     *
     * @param column its name
     * @param expected what would do
     */
    record Missing(String column, String expected) {}
}
