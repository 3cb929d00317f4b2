package org.takedownregister.importer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
    private final Place place;
    private final Header header;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> mentions = new ArrayList<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>(0);
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> identifiers = new ArrayList<>();
    private final Set<Group> shields = new LinkedHashSet<>();

    /** Those of what is added. */
    private final RecordCells cells = new RecordCells();

    /** A draft of a row, with nothing in it. */
    public Draft(InputRow row, Header header) {
        this.row = row;
        this.place = row.place();
        this.header = header;
    }

    /** Adds what the row itself says. */
    public void entry(Table table, Record said) {
        EntryReader reader = Readers.of(table);
        reader.find(said, cells);
        add(table, reader.read(cells, place), entries);
    }

    /** Adds what the row says along with others. */
    public void mention(Table table, Record said) {
        Readers.of(table).find(said, cells);
        add(table, MentionReadings.read(table, said, place), mentions);
    }

    private void add(Table table, Reading reading, List<Entry> to) {
        Entry entry = reading.entry();
        if (entry == null) {
            reading.problems().forEach(this::problem);
        } else if (!to.contains(entry)) {
            to.add(entry);
        }
        readings.add(reading);
        if (TableLayout.definesIdentifiers(table)) {
            Cell identifier = cells.cell(0);
            if (!identifier.isBlank()) {
                identifiers.add(identifier.trimmed());
            }
        }
    }

    /** Adds a fault; a second one of the same kind and column says nothing new. */
    public void problem(Problem problem) {
        problems.putIfAbsent(problem.code() + " " + problem.place().text(), problem);
    }

    /** Adds a fault of a cell. */
    public void problem(ProblemCode code, Cell cell, String expected, String fix) {
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
        readings.forEach(reading -> shielded.addAll(reading.groups()));
        shielded.addAll(shields);
        shielded.addAll(groups.get());
        handler.reject(row, ordered, List.copyOf(shielded), List.copyOf(new LinkedHashSet<>(identifiers)));
    }

    private int placeInHeader(Problem problem) {
        String column = problem.place().column();
        return column == null ? -1 : header.placeNamed(column);
    }
}
