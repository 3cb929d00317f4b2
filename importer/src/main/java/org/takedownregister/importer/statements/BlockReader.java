package org.takedownregister.importer.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.takedownregister.importer.csv.Scan;

/**
 * Counts the statements of one block after another. A row that is as the database writes rows is cut and mapped where
 * it lies; any other goes to {@link UnusualRows}. For one thread.
 */
final class BlockReader {

    private static final int UNUSUAL = -1;
    private static final int CUT_OFF = -2;

    /** A row may be as many bytes as a row may have characters, before it is looked at more closely. */
    private static final int MOST_BYTES_A_CHARACTER = 4;

    private final RollUp rollUp = new RollUp();
    private final Counter counter = new Counter(rollUp);
    private final StatementCells cells = new StatementCells();
    private final Scan scan = new Scan();
    private int breaks;

    /** What was counted so far. */
    RollUp rollUp() {
        return rollUp;
    }

    /**
     * Counts the rows of a block.
     *
     * @param file the file that it is of
     * @param fileNumber the file's number, for the positions of the statements
     */
    BlockRows read(StatementFile file, int fileNumber, Block block) throws IOException {
        byte[] bytes = block.bytes();
        int end = block.to();
        scan.over(bytes);
        counter.begin(file.scope());
        List<RejectedRow> rejected = new ArrayList<>(0);
        UnusualRows unusual = new UnusualRows(file, counter, rejected);
        cells.bytes = bytes;
        cells.clear();
        int at = 0;
        int line = 0;
        long counted = 0;
        while (at < end) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                line += bytes[at++] == '\n' ? 1 : 0;
                continue;
            }
            breaks = 0;
            long position = Position.of(fileNumber, block.number(), line);
            int next = cut(file, bytes, at, end, block.isWhole());
            if (next > 0 && counter.count(cells, position)) {
                counted++;
                line += breaks + 1;
                at = next;
                continue;
            }
            if (next < 0) {
                next = next == CUT_OFF ? whereCutOff(file, bytes, at, end) : end(file, bytes, at, end, block.isWhole());
            }
            if (next < 0) {
                break;
            }
            unusual.read(bytes, at, next, line, Position.of(fileNumber, block.number(), 0));
            line += lines(bytes, at, next);
            at = next;
        }
        return new BlockRows(at, line, counted + unusual.counted(), unusual.blank(), rejected);
    }

    /** Cuts a row into cells; gives where the next one begins, or that it is unusual or cut off by the block's end. */
    private int cut(StatementFile file, byte[] bytes, int begin, int end, boolean isWhole) {
        int[] columns = file.columns();
        int longest = file.options().maxCellChars();
        byte delimiter = file.delimiter();
        int column = 0;
        int at = begin;
        scan.begin();
        while (true) {
            int from;
            int to;
            if (at < end && bytes[at] == '"') {
                from = at + 1;
                to = closingQuote(file, bytes, from, end);
                if (to < 0) {
                    return to == CUT_OFF && isWhole ? UNUSUAL : to;
                }
                at = to + 1;
            } else {
                from = at;
                at = at < end && bytes[at] == delimiter ? at : scan.inPlain(at, end, delimiter);
                to = at;
            }
            if (column >= columns.length || to - from > longest) {
                return UNUSUAL;
            }
            int wanted = columns[column++];
            if (wanted >= 0) {
                cells.from[wanted] = from;
                cells.to[wanted] = to;
            }
            if (at < end && bytes[at] == delimiter) {
                at++;
                continue;
            }
            int next = behindBreak(bytes, at, end, isWhole);
            return next > 0 && isUsual(file, begin, next, column) ? next : Math.min(next, UNUSUAL);
        }
    }

    private int closingQuote(StatementFile file, byte[] bytes, int from, int end) {
        int at = from;
        while (true) {
            at = scan.inQuotes(at, end);
            if (at == end) {
                return CUT_OFF;
            }
            if (bytes[at] == '"') {
                if (at + 1 == end || bytes[at + 1] != '"') {
                    return at;
                }
                at += 2;
            } else if (bytes[at] == '\n') {
                breaks++;
                at++;
                if (file.rowBeginsAt(bytes, at, end)) {
                    return UNUSUAL;
                }
            } else {
                return UNUSUAL;
            }
        }
    }

    private static int behindBreak(byte[] bytes, int at, int end, boolean isWhole) {
        if (at == end) {
            return isWhole ? end : CUT_OFF;
        }
        if (bytes[at] == '\n') {
            return at + 1;
        }
        if (bytes[at] != '\r') {
            return UNUSUAL;
        }
        if (at + 1 == end) {
            return isWhole ? end : CUT_OFF;
        }
        return bytes[at + 1] == '\n' ? at + 2 : UNUSUAL;
    }

    private boolean isUsual(StatementFile file, int begin, int next, int columns) {
        return columns == file.columns().length
                && next - begin <= file.options().maxRowChars()
                && scan.isWellFormed(begin, next);
    }

    /** Where an unusual row ends: where the next one begins, or else with its line. */
    private static int end(StatementFile file, byte[] bytes, int begin, int end, boolean isWhole) {
        int at = begin;
        while (true) {
            at = behindLine(bytes, at, end);
            if (at == end) {
                return isWhole || isTooLong(file, end - begin) ? end : CUT_OFF;
            }
            if (!file.startsWithUuid() || file.rowBeginsAt(bytes, at, end)) {
                return at;
            }
        }
    }

    /** A row that the block's end cuts off is left for the next block, unless it is too long for any. */
    private static int whereCutOff(StatementFile file, byte[] bytes, int begin, int end) {
        return isTooLong(file, end - begin) ? behindLine(bytes, begin, end) : CUT_OFF;
    }

    private static boolean isTooLong(StatementFile file, int length) {
        return length > MOST_BYTES_A_CHARACTER * file.options().maxRowChars();
    }

    private static int behindLine(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return Math.min(end, at + 1);
    }

    private static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
