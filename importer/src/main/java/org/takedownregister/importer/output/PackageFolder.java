package org.takedownregister.importer.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/** A folder that a data package is written to; no file that is there already is overwritten. */
public final class PackageFolder {

    private static final String SCHEMA = "datapackage.json";

    private final Path folder;

    /** A folder, which is made when the first file is written. */
    public PackageFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes every table of a register, a row after another, and the schema. */
    public void export(RegisterView view) {
        for (Table table : Table.values()) {
            try (Cursor<? extends Entry> entries = view.entries(table.record());
                    CsvWriter csv = begin(table.tableName() + ".csv")) {
                csv.writeRecord(header(table));
                while (entries.hasNext()) {
                    Entry entry = entries.next();
                    csv.writeRecord(table.columns().stream()
                            .map(column -> column.text(entry))
                            .collect(Collectors.toList()));
                }
            } catch (IOException e) {
                throw unwritable(e);
            } catch (UncheckedIOException e) {
                throw unwritable(new IOException(e));
            }
        }
        schema();
    }

    /** Writes the header of the flat sheet and of every table. */
    public void template(List<String> flatColumns) {
        writeHeader("flat.csv", flatColumns);
        for (Table table : Table.values()) {
            writeHeader(table.tableName() + ".csv", header(table));
        }
    }

    /** Writes the schema of every table as a Frictionless data package. */
    public void schema() {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(SCHEMA), Schema.json(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void writeHeader(String name, List<String> columns) {
        try (CsvWriter csv = begin(name)) {
            csv.writeRecord(columns);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static List<String> header(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toList());
    }

    private CsvWriter begin(String name) throws IOException {
        Files.createDirectories(folder);
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(
                        folder.resolve(name), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
    }

    private Refused unwritable(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return new Refused(new Problem(
                    ProblemCode.OUTPUT_EXISTS,
                    Place.file(folder.toString()),
                    String.valueOf(e.getMessage()),
                    "a folder without files of that name",
                    "Name an empty or a new folder"));
        }
        return new Refused(new Problem(
                ProblemCode.OUTPUT_UNWRITABLE,
                Place.file(folder.toString()),
                String.valueOf(e.getMessage()),
                "a folder that can be written to",
                "Check its permissions and the disk it is on"));
    }
}
