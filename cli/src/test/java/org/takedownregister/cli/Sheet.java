package org.takedownregister.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** A table's file that is filled with whatever a test wants; knows the line of each row. */
final class Sheet {

    private final Table table;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int line = 2;

    Sheet(Table table) {
        this.table = table;
    }

    /** The cells of a row, as a file has them. */
    static List<String> cells(Entry entry) {
        return Table.of(entry).columns().stream()
                .map(column -> column.text(entry))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Writes the rows as one file a table. */
    static void write(List<? extends Entry> entries, Path folder) throws IOException {
        for (Table table : Table.values()) {
            Sheet sheet = new Sheet(table);
            entries.stream().filter(entry -> Table.of(entry) == table).forEach(entry -> sheet.add(cells(entry)));
            sheet.write(folder);
        }
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
        lines.add(line);
        line++;
        for (String cell : cells) {
            line += Math.toIntExact(cell.replace("\r\n", "\n")
                    .chars()
                    .filter(c -> c == '\n' || c == '\r')
                    .count());
        }
    }

    int size() {
        return rows.size();
    }

    /** The line in the file on which a row begins. */
    int line(int row) {
        return lines.get(row);
    }

    void write(Path folder) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.tableName() + ".csv")))) {
            out.write((table.columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            for (List<String> row : rows) {
                String text = row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","));
                out.write(bytes(text + "\n"));
            }
        }
    }

    /** UTF-8, and half a surrogate pair as the three bytes that a careless program writes for it. */
    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return bytes;
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.write(0xE0 | (point >> 12));
                out.write(0x80 | ((point >> 6) & 0x3F));
                out.write(0x80 | (point & 0x3F));
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }
}
