package org.takedownregister.importer.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Layout;
import org.takedownregister.importer.layout.RowBinder;

/**
 * A layout that others publish.
 *
 * @param <R> the record of a row
 */
public abstract class Format<R extends Record> implements Layout {

    private final String name;
    private final Table loadsWith;
    private final RowBinder<R> binder;
    private final List<String> required;
    private final Set<String> known;

    /**
     * A format.
     *
     * @param required the usual names of the columns that tell it
     * @param leftOut the names of columns that belong to it and are not read, as names are compared
     */
    protected Format(String name, Table loadsWith, Class<R> row, List<String> required, Collection<String> leftOut) {
        this.name = name;
        this.loadsWith = loadsWith;
        this.binder = new RowBinder<>(row);
        this.required = List.copyOf(required);
        this.known = new HashSet<>(binder.columns());
        this.known.addAll(leftOut);
    }

    /** Makes the record of a row. */
    protected final RowBinder<R> binder() {
        return binder;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Table loadsWith() {
        return loadsWith;
    }

    @Override
    public final boolean knows(String plainColumn) {
        return known.contains(plainColumn) || leavesOut(plainColumn);
    }

    /** Whether a column belongs to it and is not read, beyond those that have been named. */
    protected boolean leavesOut(String plainColumn) {
        return false;
    }

    @Override
    public final Collection<String> knownColumns() {
        return known;
    }

    @Override
    public final List<String> requiredColumns() {
        return required;
    }

    @Override
    public List<Missing> missing(Header header) {
        List<Missing> missing = new ArrayList<>();
        for (String column : required) {
            if (binder.aliases().getOrDefault(column, List.of(column)).stream().noneMatch(header::has)) {
                missing.add(new Missing(column, "a column " + column));
            }
        }
        return missing;
    }
}
