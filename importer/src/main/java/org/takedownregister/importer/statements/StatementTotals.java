package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Layouts;

/** Puts together what many {@link PieceCounter}s counted, and hands it over as a single reading does. For one thread. */
public final class StatementTotals {

    private final RollUp rollUp = new RollUp();
    private final List<Whole> files = new ArrayList<>();
    private final Map<Integer, Map<Integer, Place>> places = new HashMap<>();

    private record Place(int file, long firstLine) {}

    /** A file whose parts were counted at one place or several. */
    private static final class Whole {
        private final FilePart first;
        private final List<RejectedRow> rejected = new ArrayList<>();
        private final List<Long> rejectedLines = new ArrayList<>();
        private long lines;
        private long counted;
        private long blank;

        Whole(FilePart first) {
            this.first = first;
        }
    }

    /**
     * Adds what is known of a piece; all of them are to be added once, in the order of their numbers.
     *
     * @throws Refused if the piece could not be read
     */
    public void add(PieceCounts piece) {
        if (!piece.problems().isEmpty()) {
            throw new Refused(piece.problems());
        }
        piece.names().forEach(rollUp::name);
        for (int i = 0; i < piece.earlier().size(); i++) {
            rollUp.addEarlier(i, piece.earlier().get(i));
        }
        piece.parts().forEach(part -> add(piece.piece(), part));
    }

    private void add(int piece, FilePart part) {
        if (files.isEmpty() || !files.get(files.size() - 1).first.name().equals(part.name())) {
            files.add(new Whole(part));
        }
        Whole whole = files.get(files.size() - 1);
        long line = whole.lines + part.linesBefore() + 1;
        for (RejectedRow row : part.rejected()) {
            whole.rejected.add(row);
            whole.rejectedLines.add(line + row.line());
        }
        Map<Integer, Place> blocks = places.computeIfAbsent(piece, none -> new HashMap<>());
        for (int i = 0; i < part.lines().size(); i++) {
            blocks.put(part.firstBlock() + i, new Place(files.size() - 1, line));
            line += part.lines().get(i);
        }
        whole.lines += part.allLines();
        whole.counted += part.counted();
        whole.blank += part.blank();
    }

    /** Adds a count, in any order. */
    public void add(Counted counted) {
        rollUp.add(counted);
    }

    /**
     * Hands everything over.
     *
     * @param sums what the files are that were counted in parts, by their names
     * @throws Refused if the files are not each day's statements once
     */
    public void handOver(RowHandler handler, Map<String, Sum> sums) {
        List<InputFile> inputs = new ArrayList<>();
        List<StatementFile> statements = new ArrayList<>();
        List<Sum> known = new ArrayList<>();
        StatementDumps layout = new StatementDumps();
        for (Whole file : files) {
            FilePart first = file.first;
            inputs.add(new InputFile(inputs.size() + 1, first.name(), layout.name(), first.own()));
            statements.add(StatementFile.of(
                    first.name(), layout, first.own(), new Header(first.own()), (byte) ',', InputOptions.DEFAULT));
            known.add(
                    first.sha256().isEmpty()
                            ? Objects.requireNonNull(sums.get(first.name()), first.name())
                            : new Sum(first.sha256(), first.bytes()));
        }
        Dump.check(statements);
        Dump.checkContents(
                inputs.stream().map(InputFile::name).toList(),
                known.stream().map(Sum::sha256).toList());
        for (int i = 0; i < files.size(); i++) {
            Whole file = files.get(i);
            InputFile input = inputs.get(i);
            handler.begin(input);
            for (Problem warning :
                    Layouts.warnings(layout, input.name(), statements.get(i).header())) {
                handler.warn(warning);
            }
            for (int row = 0; row < file.rejected.size(); row++) {
                Rejecting.reject(
                        input, statements.get(i).scope(), file.rejectedLines.get(row), file.rejected.get(row), handler);
            }
            handler.end(input, known.get(i).sha256(), known.get(i).bytes(), file.first.encoding());
        }
        new Volumes(rollUp, places(), inputs, handler)
                .handOver(
                        files.stream().mapToLong(file -> file.counted).toArray(),
                        files.stream().mapToLong(file -> file.blank).toArray());
    }

    private Places places() {
        return new Places() {
            @Override
            public int file(long position) {
                return place(position).file();
            }

            @Override
            public long line(long position) {
                return place(position).firstLine() + Position.line(position);
            }
        };
    }

    private Place place(long position) {
        return Objects.requireNonNull(
                Objects.requireNonNull(places.get(Position.piece(position))).get(Position.block(position)));
    }

    /**
     * What a file is.
     *
     * @param sha256 its SHA-256
     * @param bytes how many bytes it has
     */
    public record Sum(String sha256, long bytes) {}
}
