package org.takedownregister.importer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.layout.TableFile;
import org.takedownregister.importer.statements.StatementDumps;
import org.takedownregister.importer.statements.StatementReading;

/** Files whose headers are understood, in the order in which they load. */
final class PackageSource implements RowSource {

    private final Inputs inputs;
    private final List<TableFile> files;
    private final Progress progress;
    private long rows;
    private long bytesOfFilesBefore;

    PackageSource(Inputs inputs, List<TableFile> files, Progress progress) {
        this.inputs = inputs;
        this.progress = progress;
        this.files = files.stream()
                .sorted(Comparator.comparing((TableFile file) -> file.layout().loadsWith())
                        .thenComparing(file -> !isTable(file)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isTable(TableFile file) {
        Table table = file.layout().loadsWith();
        return file.layout().name().equals(table.tableName());
    }

    @Override
    public void read(RowHandler handler) {
        long allBytes = allBytes();
        int number = 0;
        for (TableFile file : others()) {
            file.read(
                    ++number,
                    handler,
                    bytes -> progress.read(++rows, Math.min(bytesOfFilesBefore + bytes, allBytes), allBytes));
            bytesOfFilesBefore += file.size();
        }
        readStatements(number + 1, handler, allBytes);
        progress.end();
    }

    private void readStatements(int firstNumber, RowHandler handler, long allBytes) {
        List<TableFile> statements =
                files.stream().filter(PackageSource::holdsStatements).toList();
        if (!statements.isEmpty()) {
            new StatementReading(statements, firstNumber, handler)
                    .read(more -> rows += more, bytes -> tell(bytes, allBytes));
        }
    }

    private void tell(long bytes, long allBytes) {
        progress.read(rows, Math.min(bytesOfFilesBefore + bytes, allBytes), allBytes);
    }

    private List<TableFile> others() {
        return files.stream().filter(file -> !holdsStatements(file)).toList();
    }

    /** Statements are counted, all files together, and load last. */
    private static boolean holdsStatements(TableFile file) {
        return file.layout() instanceof StatementDumps;
    }

    private long allBytes() {
        boolean isKnown = files.stream().allMatch(file -> file.size() > 0);
        return isKnown ? files.stream().mapToLong(TableFile::size).sum() : 0;
    }

    @Override
    public void close() {
        inputs.close();
    }
}
