package org.takedownregister.importer.flat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Layout;
import org.takedownregister.importer.layout.RowBinder;
import org.takedownregister.importer.layout.Rows;

/** The flat sheet: one row a case, as a team with one sheet keeps it. */
public final class FlatLayout implements Layout {

    static final RowBinder<FlatRow> BINDER = new RowBinder<>(FlatRow.class);

    private static final List<String> COLUMNS = BINDER.columns();

    /** The columns of an empty sheet: all that are named, and counts of some usual kinds. */
    public static List<String> template() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(List.of("facebook_accounts", "facebook_pages", "instagram_accounts", "x_accounts"));
        return columns;
    }

    @Override
    public String name() {
        return "flat";
    }

    @Override
    public Table loadsWith() {
        return Table.CASES;
    }

    @Override
    public boolean knows(String plainColumn) {
        return COLUMNS.contains(plainColumn) || CountColumn.of(plainColumn, 0).isPresent();
    }

    @Override
    public Collection<String> knownColumns() {
        return COLUMNS;
    }

    @Override
    public List<String> requiredColumns() {
        return List.of("case_id", "title", "publisher");
    }

    @Override
    public List<Missing> missing(Header header) {
        List<Missing> missing = new ArrayList<>();
        for (String column : List.of("case_id", "title")) {
            if (!header.has(column)) {
                missing.add(new Missing(column, "a column " + column));
            }
        }
        if (!header.has("source_id") && !header.has("publisher")) {
            missing.add(new Missing("publisher", "a column publisher, or a column source_id"));
        }
        return missing;
    }

    @Override
    public Rows begin(InputFile file, Header header) {
        return new FlatRows(header);
    }
}
