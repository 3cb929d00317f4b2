package org.takedownregister.importer.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.EntryReader;
import org.takedownregister.importer.row.Reading;

/** A file that is one table of the register. */
final class TableLayout implements Layout {

    private final Table table;
    private final Set<String> columns;
    private final List<String> required;

    TableLayout(Table table) {
        this.table = table;
        columns = table.columns().stream().map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new));
        required = table.columns().stream()
                .filter(Column::isRequired)
                .map(Column::name)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public String name() {
        return table.tableName();
    }

    @Override
    public Table loadsWith() {
        return table;
    }

    @Override
    public boolean knows(String plainColumn) {
        return columns.contains(plainColumn);
    }

    @Override
    public Collection<String> knownColumns() {
        return columns;
    }

    @Override
    public List<String> requiredColumns() {
        return required;
    }

    @Override
    public List<Missing> missing(Header header) {
        List<Missing> missing = new ArrayList<>();
        for (String column : required) {
            if (!header.has(column)) {
                missing.add(new Missing(column, "a column " + column));
            }
        }
        return missing;
    }

    @Override
    public Rows begin(InputFile file, Header header) {
        return new TableRows(Readers.of(table), header);
    }

    /** Whether rows of a table define an identifier that others refer to: it is their first column. */
    static boolean definesIdentifiers(Table table) {
        return table == Table.PLATFORMS || table == Table.SOURCES || table == Table.POLICIES || table == Table.CASES;
    }

    /** Rows of a table. */
    private static final class TableRows implements Rows {

        private final EntryReader reader;
        private final int[] places;
        private final String[] names;
        private final int keyPlace;

        TableRows(EntryReader reader, Header header) {
            this.reader = reader;
            List<Column> columns = reader.table().columns();
            places = columns.stream()
                    .mapToInt(column -> header.place(column.name()))
                    .toArray();
            names = new String[places.length];
            for (int i = 0; i < places.length; i++) {
                names[i] = places[i] < 0 ? "" : header.name(places[i]);
            }
            keyPlace = definesIdentifiers(reader.table()) ? places[0] : -1;
        }

        @Override
        public void take(InputRow row, List<String> cells, RowHandler handler) {
            Reading reading = reader.read(
                    column -> places[column] < 0 ? Cell.NONE : new Cell(names[column], cells.get(places[column])),
                    row.place());
            if (reading.entry() != null) {
                handler.offer(new Offer(row, List.of(reading.entry()), List.of()));
            } else {
                handler.reject(row, reading.problems(), reading.groups(), identifiers(cells));
            }
        }

        @Override
        public boolean areIndependent() {
            return true;
        }

        @Override
        public List<Group> groups() {
            return Reading.groups(reader.table(), null, null);
        }

        @Override
        public List<String> identifiers(List<String> cells) {
            if (keyPlace < 0 || keyPlace >= cells.size()) {
                return List.of();
            }
            Cell key = new Cell(null, cells.get(keyPlace));
            return key.isBlank() ? List.of() : List.of(key.trimmed());
        }
    }
}
