package org.takedownregister.importer.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.csv.CsvRow;
import org.takedownregister.importer.csv.CsvRows;
import org.takedownregister.importer.csv.Encodings;

/**
 * Cuts the bytes of a file into blocks that end where a row ends, as far as rows begin with an identifier; other
 * blocks end anywhere, and what is left over of them is given back before the next one is taken. For one thread.
 */
final class Blocks {

    /** How many bytes are read at once. */
    static final int SIZE = 1 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StatementFile file;
    private final InputStream in;
    private byte[] rest = new byte[0];
    private int number;
    private int headerLines;
    private boolean ended;

    /** @param firstNumber the number of the first block */
    Blocks(StatementFile file, InputStream in, int firstNumber) {
        this.file = file;
        this.in = in;
        this.number = firstNumber;
    }

    /** Takes the header; false if it is not the one that the file had. */
    boolean takeHeader() throws IOException {
        byte[] head = in.readNBytes(Math.max(SIZE, 4 * file.options().maxColumns() * 100));
        int at = Arrays.equals(MARK, 0, 3, head, 0, Math.min(3, head.length)) ? 3 : 0;
        while (at < head.length && (head[at] == '\n' || head[at] == '\r')) {
            at++;
        }
        int end = at;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        // The break stays, so that lines are counted from the header's.
        rest = Arrays.copyOfRange(head, end, head.length);
        headerLines = lines(head, end);
        return firstRow(head, at, end).equals(file.own());
    }

    /** On which line, from 1, the first block begins: on that of the header. */
    int firstLine() {
        return headerLines + 1;
    }

    private static int lines(byte[] bytes, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private List<String> firstRow(byte[] head, int from, int to) throws IOException {
        ByteArrayInputStream line = new ByteArrayInputStream(head, from, to - from);
        try (CsvRows rows = new CsvRows(Encodings.utf8(line, UTF_8), (char) file.delimiter(), file.options())) {
            CsvRow first = rows.next();
            return first == null ? List.of() : first.cells();
        }
    }

    /**
     * The next block; null at the end.
     *
     * @param spare an array to be used, if it is large enough
     */
    @Nullable Block next(byte[] spare) throws IOException {
        int wanted = Math.max(SIZE, rest.length + SIZE / 2);
        byte[] bytes = spare.length >= wanted ? spare : new byte[wanted];
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int filled = rest.length;
        if (!ended) {
            int read = in.readNBytes(bytes, filled, wanted - filled);
            ended = read < wanted - filled;
            filled += read;
        }
        rest = new byte[0];
        if (filled == 0) {
            return null;
        }
        int to = ended ? filled : lastRow(bytes, filled);
        if (to > 0 && to < filled) {
            rest = Arrays.copyOfRange(bytes, to, filled);
        }
        return new Block(number++, bytes, to > 0 ? to : filled, to > 0);
    }

    /** Where the last row begins of which that can be told; 0 if it cannot. */
    private int lastRow(byte[] bytes, int filled) {
        if (file.startsWithUuid()) {
            for (int at = filled - 1; at > 0; at--) {
                if (bytes[at - 1] == '\n' && file.rowBeginsAt(bytes, at, filled)) {
                    return at;
                }
            }
        }
        return 0;
    }

    /** Takes back what was not whole in the block that was given last. */
    void giveBack(Block block, int from) {
        rest = Arrays.copyOfRange(block.bytes(), from, block.to());
    }
}
