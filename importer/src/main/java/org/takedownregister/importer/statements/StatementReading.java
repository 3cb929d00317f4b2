package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputFile;
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
            open.add(new OpenFile(
                    open.size(), StatementFile.of(file, file.bytes().name()), file.bytes()));
            inputs.add(new InputFile(
                    firstNumber + inputs.size(),
                    file.bytes().name(),
                    file.layout().name(),
                    file.own()));
        }
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
                Layouts.warnings(
                                file.file().layout(),
                                file.file().name(),
                                file.file().header())
                        .forEach(handler::warn);
                for (BlockRows block = workers.next(file); block != null; block = workers.next(file)) {
                    reject(file, block);
                    counted[number] += block.counted();
                    blank[number] += block.blank();
                    rows.accept(
                            block.counted() + block.blank() + block.rejected().size());
                    bytes.accept(open.stream().mapToLong(OpenFile::consumed).sum());
                    file.handedOver(block);
                }
                handler.end(
                        inputs.get(number),
                        file.sha256(),
                        file.size(),
                        files.get(number).told());
            }
            rollUp = workers.rollUp();
        }
        Dump.checkContents(
                open.stream().map(file -> file.file().name()).toList(),
                open.stream().map(OpenFile::sha256).toList());
        new Volumes(rollUp, new OpenPlaces(open), inputs, handler).handOver(counted, blank);
    }

    private void reject(OpenFile file, BlockRows block) {
        for (RejectedRow rejected : block.rejected()) {
            Rejecting.reject(
                    inputs.get(file.number()), file.file().scope(), file.line(rejected.line()), rejected, handler);
        }
    }

    /** Every file is a piece of its own. */
    private record OpenPlaces(List<OpenFile> files) implements Places {

        @Override
        public int file(long position) {
            return Position.piece(position);
        }

        @Override
        public long line(long position) {
            return files.get(Position.piece(position)).line(position);
        }
    }
}
