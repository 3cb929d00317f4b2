package org.takedownregister.importer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.EntryReader;
import org.takedownregister.importer.row.Reading;
import org.takedownregister.importer.row.RecordCells;

/** What one row of a format says, as it is put together: all of it is offered, or the row is rejected with all its faults. */
public final class Draft {

    private final InputRow row;
    private final Header header;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> mentions = new ArrayList<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>(0);
    private final List<String> identifiers = new ArrayList<>(0);
    private final List<Group> shields = new ArrayList<>(0);

    /** Those of what is added. */
    private final RecordCells cells = new RecordCells();

    /** A draft of a row, with nothing in it. */
    public Draft(InputRow row, Header header) {
        this.row = row;
        this.header = header;
    }

    /** Adds what the row itself says. */
    public void entry(Table table, Record said) {
        EntryReader reader = Readers.of(table);
        reader.find(said, cells);
        Entry entry = reader.entry(cells);
        if (entry == null) {
            add(reader.examine(cells, row.place()), entries);
            noteIdentifier(table);
        } else if (!isIn(entries, entry)) {
            entries.add(entry);
        }
    }

    /** Adds what the row says along with others. */
    public void mention(Table table, Record said) {
        mention(new Mention(table, said));
    }

    /** Adds what the row says along with others. */
    public void mention(Mention mention) {
        Reading reading = mention.read(row);
        add(reading, mentions);
        if (reading.entry() == null) {
            mention.find(cells);
            noteIdentifier(mention.table());
        }
    }

    private void add(Reading reading, List<Entry> to) {
        Entry entry = reading.entry();
        if (entry == null) {
            reading.problems().forEach(this::problem);
            shields.addAll(reading.groups());
        } else if (!isIn(to, entry)) {
            to.add(entry);
        }
    }

    /** Notes what a row of a table that has a fault would have defined. */
    private void noteIdentifier(Table table) {
        Cell identifier = cells.cell(0);
        if (TableLayout.definesIdentifiers(table) && !identifier.isBlank()) {
            identifiers.add(identifier.trimmed());
        }
    }

    /** Whether a list has an entry; those of other tables are passed over without being asked. */
    private static boolean isIn(List<Entry> entries, Entry entry) {
        for (int i = 0; i < entries.size(); i++) {
            Entry other = entries.get(i);
            if (other.getClass() == entry.getClass() && other.equals(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a fault; a second one of the same kind and column says nothing new. */
    public void problem(Problem problem) {
        problems.putIfAbsent(problem.code() + " " + problem.place().text(), problem);
    }

    /** Adds a fault of a cell. */
    public void problem(ProblemCode code, Cell cell, String expected, String fix) {
        Place place = row.place();
        problem(new Problem(
                code, cell.column() == null ? place : place.column(cell.column()), cell.text(), expected, fix));
    }

    /** Adds what must not be withdrawn from if the row is rejected. */
    public void shield(Group group) {
        shields.add(group);
    }

    /** Hands the row over. */
    public void finish(RowHandler handler) {
        finish(handler, List::of);
    }

    /**
     * Hands the row over.
     *
     * @param groups what else must not be withdrawn from if the row is rejected
     */
    public void finish(RowHandler handler, Supplier<List<Group>> groups) {
        if (problems.isEmpty()) {
            handler.offer(new Offer(row, entries, mentions));
            return;
        }
        List<Problem> ordered = new ArrayList<>(problems.values());
        ordered.sort(Comparator.comparingInt(this::placeInHeader));
        Set<Group> shielded = new LinkedHashSet<>();
        entries.forEach(entry -> Group.of(entry).ifPresent(shielded::add));
        shielded.addAll(shields);
        shielded.addAll(groups.get());
        Set<String> defined = new LinkedHashSet<>();
        Stream.concat(mentions.stream(), entries.stream())
                .filter(entry -> TableLayout.definesIdentifiers(Table.of(entry)))
                .forEach(entry -> defined.add(Table.of(entry).columns().get(0).text(entry)));
        defined.addAll(identifiers);
        handler.reject(row, ordered, List.copyOf(shielded), List.copyOf(defined));
    }

    private int placeInHeader(Problem problem) {
        String column = problem.place().column();
        return column == null ? -1 : header.placeNamed(column);
    }
}
