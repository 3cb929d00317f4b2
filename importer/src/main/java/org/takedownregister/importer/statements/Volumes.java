package org.takedownregister.importer.statements;

import java.time.LocalDate;
import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.cells.SourceCells;
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.row.Cell;

/** Hands a roll-up over as volumes. Of a statement nothing but its file and line goes with them. */
final class Volumes {

    private static final String ADDRESS = "https://doi.org/10.2906/134353607485211";

    private final RollUp rollUp;
    private final Places places;
    private final List<InputFile> inputs;
    private final RowHandler handler;
    private final Header none = new Header(List.of());

    Volumes(RollUp rollUp, Places places, List<InputFile> inputs, RowHandler handler) {
        this.rollUp = rollUp;
        this.places = places;
        this.inputs = inputs;
        this.handler = handler;
    }

    /**
     * Hands everything over.
     *
     * @param counted how many rows of each file were counted; each is set aside but the first of each volume
     * @param blank how many rows of each file have nothing but blanks
     */
    void handOver(long[] counted, long[] blank) {
        long[] others = counted.clone();
        rollUp.inOrder(one -> others[places.file(one.first())]--);
        for (int i = 0; i < others.length; i++) {
            handler.setAside(inputs.get(i), others[i], "statements counted in the volume of an earlier one");
            handler.setAside(inputs.get(i), blank[i], "rows of blank cells");
        }
        rollUp.inOrder(this::offer);
        warn();
    }

    private void offer(Counted one) {
        Stream stream = one.stream();
        InputRow row = new InputRow(inputs.get(places.file(one.first())), places.line(one.first()), List.of());
        Cell platform = Cell.constant(stream.platform());
        Cell source = Cell.constant(Stream.source(stream.scope(), stream.day()).text());
        LocalDate day = LocalDate.ofEpochDay(stream.day());
        Draft draft = new Draft(row, none);
        draft.mention(
                Table.PLATFORMS,
                new PlatformCells(platform, Cell.constant(rollUp.name(stream.platform())), null, null));
        draft.mention(Table.SOURCES, source(source, stream, day));
        draft.entry(
                Table.VOLUMES,
                Traits.cells(
                        one.traits(),
                        source,
                        platform,
                        Cell.constant(day.toString()),
                        Cell.constant(Long.toString(one.statements()))));
        draft.finish(handler);
    }

    private static SourceCells source(Cell source, Stream stream, LocalDate day) {
        String title = "DSA Transparency Database: statements of reasons of " + day
                + (stream.scope().isEmpty() ? "" : ", dump of " + stream.scope());
        return new SourceCells(
                source,
                Cell.constant("platform-disclosure"),
                Cell.constant("European Commission"),
                Cell.constant(title),
                Cell.constant(ADDRESS),
                null,
                null,
                null,
                null);
    }

    /** Says that the earlier vocabulary was mapped to the later one, which cannot be undone. */
    private void warn() {
        long[] earlier = rollUp.earlier();
        for (int i = 0; i < earlier.length; i++) {
            int category = Vocabulary.FIRST_EARLIER + i;
            if (earlier[i] > 0) {
                handler.warn(new Problem(
                        ProblemCode.CATEGORY_MAPPED,
                        Place.NOWHERE,
                        Vocabulary.CATEGORY.codes().get(category) + " in " + earlier[i] + " statements",
                        "a category of the vocabulary that began on 1 July 2025",
                        "Nothing is to be done: they are counted as "
                                + Vocabulary.CATEGORY.codes().get(Vocabulary.later(category))));
            }
        }
    }
}
