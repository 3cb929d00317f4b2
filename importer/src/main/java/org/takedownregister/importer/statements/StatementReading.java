package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.layout.Layouts;
import org.takedownregister.importer.layout.TableFile;

/**
 * Counts the statements of some files together and hands over what they come to: rejected rows file by file in their
 * order, then a volume for every combination, at the first statement that is counted in it.
 */
public final class StatementReading {

    private final List<OpenFile> open = new ArrayList<>();
    private final List<InputFile> inputs = new ArrayList<>();
    private final List<TableFile> files;
    private final RowHandler handler;

    /**
     * A reading of some files.
     *
     * @param files those with the layout of {@link StatementDumps}
     * @param firstNumber the number of the first file
     */
    public StatementReading(List<TableFile> files, int firstNumber, RowHandler handler) {
        this.files = files;
        this.handler = handler;
        for (TableFile file : files) {
            open.add(new OpenFile(open.size(), statementFile(file), file.bytes()));
            inputs.add(new InputFile(
                    firstNumber + inputs.size(),
                    file.bytes().name(),
                    file.layout().name(),
                    file.own()));
        }
    }

    private static StatementFile statementFile(TableFile file) {
        int delimiter = file.utf8Delimiter();
        if (delimiter < 0 || delimiter > 127) {
            throw new Refused(new Problem(
                    ProblemCode.TABLE_UNKNOWN,
                    Place.file(file.bytes().name()),
                    "statements in a workbook, through a mapping or in another encoding",
                    "statements as the database publishes them: CSV in UTF-8",
                    "Import the dump itself"));
        }
        return StatementFile.of(
                file.bytes().name(), file.layout(), file.own(), file.header(), (byte) delimiter, file.options());
    }

    /**
     * Reads every row of every file.
     *
     * @param rows is told how many more rows were read, and {@code bytes} how many bytes of all files in all
     * @throws Refused if a file cannot be read to its end, or the files are not each day's statements once
     */
    public void read(LongConsumer rows, LongConsumer bytes) {
        Dump.check(open.stream().map(OpenFile::file).toList());
        long[] counted = new long[open.size()];
        long[] blank = new long[open.size()];
        RollUp rollUp;
        try (Workers workers = new Workers(open, Runtime.getRuntime().availableProcessors())) {
            workers.start();
            for (OpenFile file : open) {
                int number = file.number();
                handler.begin(inputs.get(number));
                Layouts.warnings(file.file().layout(), file.file().name(), file.file().header())
                        .forEach(handler::warn);
                for (BlockRows block = workers.next(file); block != null; block = workers.next(file)) {
                    reject(file, block);
                    counted[number] += block.counted();
                    blank[number] += block.blank();
                    rows.accept(block.counted() + block.blank() + block.rejected().size());
                    bytes.accept(open.stream().mapToLong(OpenFile::consumed).sum());
                    file.handedOver(block);
                }
                handler.end(inputs.get(number), file.sha256(), file.size(), files.get(number).told());
            }
            rollUp = workers.rollUp();
        }
        Dump.checkContents(open);
        new Volumes(rollUp, open, inputs, handler).handOver(counted, blank);
    }

    private void reject(OpenFile file, BlockRows block) {
        for (BlockRows.Rejected rejected : block.rejected()) {
            InputRow row = new InputRow(inputs.get(file.number()), file.line(rejected.line()), rejected.cells());
            List<Problem> problems = rejected.problems().stream()
                    .map(problem -> problem.at(new Place(
                            row.place().file(), row.line(), problem.place().column())))
                    .toList();
            handler.reject(row, problems, List.of(group(file, rejected.day())), List.of());
        }
    }

    private static Group group(OpenFile file, int day) {
        return new Group(
                Table.VOLUMES, null, day < 0 ? null : Stream.source(file.file().scope(), day));
    }
}
