package org.takedownregister.importer.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * Cuts a stream of characters into records, and knows a broken one from a good one, so that a stray
 * quote costs one line and not the rest of the file: a record whose quotes do not balance ends with its
 * first line, and the next line is read afresh. Memory is bounded by the longest record allowed.
 */
final class RecordSplitter {

    /** Stands for bytes that are none of the encoding; no text contains it. */
    static final char UNDECODABLE = '\uFFFE';

    private static final int KEPT_OF_LONG_RECORD = 4_000;
    private static final int FIRST_BUFFER = 16_384;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_CLOSED
    }

    private final Reader in;
    private final char delimiter;
    private final int maxChars;
    private char[] buffer = new char[FIRST_BUFFER];
    private int start;
    private int end;
    private boolean ended;
    private long line = 1;

    /** The characters below 128 that a cell may have to be cut or looked at for. */
    private final boolean[] telling = new boolean[128];

    // Of the record being scanned:
    private int[] cellEnds = new int[64];
    private int cells;
    private boolean hasEscapes;
    private int firstBreak;
    private int breaks;
    private boolean padsQuotes;
    private boolean hasNul;
    private boolean hasUndecodable;

    // Of the record before, so that it can be given up after its first line:
    private int lastStart;
    private int lastFirstBreak = -1;
    private long lastLine;

    RecordSplitter(Reader in, char delimiter, int maxChars) {
        this.in = in;
        this.delimiter = delimiter;
        this.maxChars = maxChars;
        for (char c : new char[] {delimiter, '"', '\n', '\r', '\0'}) {
            telling[c] = true;
        }
    }

    /** The next record; null at the end. Lines with nothing on them are no records. */
    @Nullable RawRecord next() throws IOException {
        skipEmptyLines();
        if (!has(start)) {
            return null;
        }
        firstBreak = -1;
        breaks = 0;
        padsQuotes = false;
        hasNul = false;
        hasUndecodable = false;
        hasEscapes = false;
        cells = 0;
        return scan();
    }

    private RawRecord scan() throws IOException {
        State state = State.CELL_START;
        int at = start;
        while (true) {
            if (at >= end) {
                int length = at - start;
                if (length > maxChars) {
                    return firstBreak < 0 ? tooLong() : firstLineOnly();
                }
                if (!has(at)) {
                    return state == State.QUOTED ? firstLineOnly() : complete(start + length, 0);
                }
                at = start + length;
            }
            if (state == State.QUOTED || state == State.PLAIN) {
                at = skipUntold(at);
                if (at == end) {
                    continue;
                }
            }
            char c = buffer[at];
            if (c == '\0') {
                hasNul = true;
            } else if (c == UNDECODABLE) {
                hasUndecodable = true;
            }
            if (state == State.QUOTED) {
                if (c == '"') {
                    state = State.QUOTE_CLOSED;
                } else if (c == '\n' || c == '\r') {
                    int offset = at - start;
                    int width = breakWidth(at);
                    at = start + offset;
                    noteBreak(offset);
                    at += width - 1;
                }
                at++;
                continue;
            }
            if (c == '\n' || c == '\r') {
                int length = at - start;
                int width = breakWidth(at);
                return complete(start + length, width);
            }
            if (c == delimiter) {
                noteCell(at - start);
                state = State.CELL_START;
            } else if (state == State.QUOTE_CLOSED) {
                if (c == '"') {
                    if (padded(at)) {
                        return firstLineOnly();
                    }
                    hasEscapes = true;
                    state = State.QUOTED;
                } else if (c == ' ') {
                    padsQuotes = true;
                } else {
                    return firstLineOnly();
                }
            } else if (state == State.CELL_START) {
                if (c == '"') {
                    state = State.QUOTED;
                    padsQuotes |= at > start && buffer[at - 1] == ' ';
                } else if (c != ' ') {
                    state = State.PLAIN;
                }
            }
            at++;
        }
    }

    /** The next place at or after one whose character tells something; {@link #end} if there is none. */
    private int skipUntold(int from) {
        int at = from;
        while (at < end) {
            char c = buffer[at];
            if (c < 128 ? telling[c] : c == UNDECODABLE) {
                break;
            }
            at++;
        }
        return at;
    }

    private void noteCell(int cellEnd) {
        if (cells == cellEnds.length) {
            cellEnds = Arrays.copyOf(cellEnds, cells * 2);
        }
        cellEnds[cells++] = cellEnd;
    }

    /** The cells of the record that was scanned, where nothing but its delimiters and quotes has to be understood. */
    private @Nullable List<String> cells() {
        if (padsQuotes) {
            return null;
        }
        String[] texts = new String[cells];
        int from = start;
        for (int i = 0; i < cells; i++) {
            int to = start + cellEnds[i];
            boolean isQuoted = to > from && buffer[from] == '"';
            String text = isQuoted ? new String(buffer, from + 1, to - from - 2) : new String(buffer, from, to - from);
            texts[i] = isQuoted && hasEscapes ? text.replace("\"\"", "\"") : text;
            from = to + 1;
        }
        return Arrays.asList(texts);
    }

    private boolean padded(int at) {
        return buffer[at - 1] == ' ';
    }

    private void noteBreak(int offset) {
        breaks++;
        if (firstBreak < 0) {
            firstBreak = offset;
        }
    }

    private RawRecord complete(int recordEnd, int breakWidth) throws IOException {
        int length = recordEnd - start;
        if (length > maxChars) {
            return firstBreak < 0 ? tooLong() : firstLineOnly();
        }
        noteCell(length);
        List<String> cut = cells();
        RawRecord record = cut == null
                ? record(length, fault(), breaks > 0)
                : new RawRecord(line, "", cut, breaks > 0, false, fault());
        lastStart = start;
        lastFirstBreak = firstBreak;
        lastLine = line;
        start = recordEnd + breakWidth;
        line += breaks + 1L;
        return record;
    }

    private RawRecord record(int length, @Nullable ProblemCode fault, boolean spansLines) {
        return new RawRecord(line, new String(buffer, start, length), null, spansLines, padsQuotes, fault);
    }

    private @Nullable ProblemCode fault() {
        if (hasNul) {
            return ProblemCode.ROW_NUL_BYTE;
        }
        return hasUndecodable ? ProblemCode.ENCODING_BROKEN : null;
    }

    /** The quotes do not balance: the record is its first line, and reading goes on with the second. */
    private RawRecord firstLineOnly() throws IOException {
        int length = firstBreak >= 0 ? firstBreak : lineLength();
        if (length > maxChars) {
            return tooLong();
        }
        RawRecord record = record(length, ProblemCode.ROW_UNBALANCED_QUOTE, false);
        int width = has(start + length) ? breakWidth(start + length) : 0;
        start += length + width;
        line++;
        lastFirstBreak = -1;
        return record;
    }

    /**
     * Takes the record before back and gives its first line in its stead, as a record whose quotes do not
     * balance. To be called after {@link #next} gave a record that spans lines, before the next one.
     */
    RawRecord giveUpAfterFirstLine() throws IOException {
        if (lastFirstBreak < 0) {
            throw new IllegalStateException("the record before has one line");
        }
        start = lastStart;
        line = lastLine;
        firstBreak = lastFirstBreak;
        return firstLineOnly();
    }

    /** The first line of the record before, which spans lines. */
    String firstLine() {
        return new String(buffer, lastStart, lastFirstBreak);
    }

    private int lineLength() throws IOException {
        int length = 0;
        while (length <= maxChars && has(start + length) && !isBreak(buffer[start + length])) {
            length++;
        }
        return length;
    }

    private RawRecord tooLong() throws IOException {
        String text = new String(buffer, start, Math.min(KEPT_OF_LONG_RECORD, end - start));
        RawRecord record = new RawRecord(line, text, null, false, false, ProblemCode.ROW_TOO_LONG);
        while (has(start) && !isBreak(buffer[start])) {
            start++;
        }
        if (has(start)) {
            int width = breakWidth(start);
            start += width;
        }
        line++;
        lastFirstBreak = -1;
        return record;
    }

    private void skipEmptyLines() throws IOException {
        while (has(start) && isBreak(buffer[start])) {
            int width = breakWidth(start);
            start += width;
            line++;
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** How many characters the line break at a place has. May move the buffer, but not {@link #start}'s record. */
    private int breakWidth(int at) throws IOException {
        if (buffer[at] == '\n') {
            return 1;
        }
        int offset = at - start;
        return has(at + 1) && buffer[start + offset + 1] == '\n' ? 2 : 1;
    }

    /** Whether there is a character at a place of the buffer; reads on and moves the record to the front if needed. */
    private boolean has(int at) throws IOException {
        if (at < end) {
            return true;
        }
        int offset = at - start;
        while (!ended && start + offset >= end) {
            makeRoom();
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        return start + offset < end;
    }

    private void makeRoom() {
        if (end < buffer.length) {
            return;
        }
        if (start > buffer.length / 2) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
            return;
        }
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
}
