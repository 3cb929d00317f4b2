package org.takedownregister.importer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.layout.TableFile;

/** Files whose headers are understood, in the order in which they load. */
final class PackageSource implements RowSource {

    private final Inputs inputs;
    private final List<TableFile> files;

    PackageSource(Inputs inputs, List<TableFile> files) {
        this.inputs = inputs;
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
        int number = 0;
        for (TableFile file : files) {
            file.read(++number, handler);
        }
    }

    @Override
    public void close() {
        inputs.close();
    }
}
