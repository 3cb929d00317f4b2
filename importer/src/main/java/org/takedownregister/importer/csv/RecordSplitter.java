package org.takedownregister.importer.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Utf8Texts;

/**
 * Cuts a stream of UTF-8 into records, and knows a broken one from a good one, so that a stray
 * quote costs one line and not the rest of the file: a record whose quotes do not balance ends with its
 * first line, and the next line is read afresh. Memory is bounded by the longest record allowed.
 *
 * <p>All that tells where a cell or a record ends is ASCII, which no byte of another character is, nor is one of what
 * is no character; so bytes need not be made characters to be cut.
 */
final class RecordSplitter {

    /** Stands for bytes that are none of the encoding; no text contains it. */
    static final char UNDECODABLE = '\uFFFE';

    private static final int KEPT_OF_LONG_RECORD = 4_000;
    private static final int MOST_BYTES_OF_UNIT = 3;
    private static final int FIRST_BUFFER = 16_384;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_CLOSED
    }

    private final InputStream in;
    private final byte delimiter;
    private final Scan scan = new Scan();
    private final int maxChars;
    private final CharsetDecoder decoder = Encodings.marking(StandardCharsets.UTF_8);
    private final Utf8Texts.Builder texts = new Utf8Texts.Builder();
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int start;
    private int end;
    private boolean ended;
    private long line = 1;

    // Of the record being scanned:
    private int[] cellEnds = new int[64];
    private int cells;
    private boolean hasEscapes;
    private int firstBreak;
    private int breaks;
    private boolean padsQuotes;
    private boolean hasNul;
    private boolean isAscii;

    // Of the record before, so that it can be given up after its first line:
    private int lastStart;
    private int lastFirstBreak = -1;
    private long lastLine;

    /** @param delimiter a sign of ASCII */
    RecordSplitter(InputStream in, char delimiter, int maxChars) {
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.maxChars = maxChars;
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
        isAscii = true;
        scan.begin();
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
                if (isTooLong(length)) {
                    return firstBreak < 0 ? tooLong() : firstLineOnly();
                }
                if (!has(at)) {
                    return state == State.QUOTED ? firstLineOnly() : complete(start + length, 0);
                }
                at = start + length;
            }
            if (state == State.QUOTED || state == State.PLAIN) {
                scan.over(buffer);
                at = scan.inPlain(at, end, delimiter);
                if (at == end) {
                    continue;
                }
            }
            byte c = buffer[at];
            if (c <= 0) {
                hasNul |= c == 0;
                isAscii &= c == 0;
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

    private void noteCell(int cellEnd) {
        if (cells == cellEnds.length) {
            cellEnds = Arrays.copyOf(cellEnds, cells * 2);
        }
        cellEnds[cells++] = cellEnd;
    }

    /** The cells of the record that was scanned, where its bytes spell characters. */
    private List<String> cells() {
        int from = start;
        for (int i = 0; i < cells; i++) {
            int to = start + cellEnds[i];
            boolean isQuoted = isQuoted(from, to);
            if (!isQuoted) {
                texts.add(buffer, from, to - from);
            } else if (hasEscapes) {
                texts.addWithoutSecond((byte) '"', buffer, from + 1, to - from - 2);
            } else {
                texts.add(buffer, from + 1, to - from - 2);
            }
            from = to + 1;
        }
        return texts.build(isAscii);
    }

    /** The cells of the record that was scanned, with a sign of its own for what spells no character. */
    private List<String> marked() {
        String[] marked = new String[cells];
        int from = start;
        for (int i = 0; i < cells; i++) {
            int to = start + cellEnds[i];
            marked[i] =
                    isQuoted(from, to) ? text(from + 1, to - from - 2).replace("\"\"", "\"") : text(from, to - from);
            from = to + 1;
        }
        return Arrays.asList(marked);
    }

    private boolean isQuoted(int from, int to) {
        return to > from && buffer[from] == '"';
    }

    /** What bytes spell, with a sign of its own for those that spell nothing. */
    private String text(int from, int length) {
        try {
            return decoder.decode(ByteBuffer.wrap(buffer, from, length)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what spells nothing is replaced", e);
        }
    }

    /** Whether the first bytes of the record are more characters than it may have. */
    private boolean isTooLong(int length) {
        return length > maxChars && (isTooLongFor(length) || Utf8Texts.units(buffer, start, start + length) > maxChars);
    }

    /** Whether so many bytes cannot be as few characters as a record may have; of what spells none, none is counted. */
    private boolean isTooLongFor(int length) {
        return length > (long) MOST_BYTES_OF_UNIT * maxChars;
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
        if (isTooLong(length)) {
            return firstBreak < 0 ? tooLong() : firstLineOnly();
        }
        noteCell(length);
        isAscii &= scan.isAscii();
        boolean isSpelled = isAscii || text(start, length).indexOf(UNDECODABLE) < 0;
        ProblemCode fault = hasNul ? ProblemCode.ROW_NUL_BYTE : isSpelled ? null : ProblemCode.ENCODING_BROKEN;
        RawRecord record = padsQuotes
                ? record(length, fault, breaks > 0)
                : new RawRecord(line, "", isSpelled ? cells() : marked(), breaks > 0, false, fault);
        lastStart = start;
        lastFirstBreak = firstBreak;
        lastLine = line;
        start = recordEnd + breakWidth;
        line += breaks + 1L;
        return record;
    }

    private RawRecord record(int length, @Nullable ProblemCode fault, boolean spansLines) {
        return new RawRecord(line, text(start, length), null, spansLines, padsQuotes, fault);
    }

    /** The quotes do not balance: the record is its first line, and reading goes on with the second. */
    private RawRecord firstLineOnly() throws IOException {
        int length = firstBreak >= 0 ? firstBreak : lineLength();
        if (isTooLong(length)) {
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
        return text(lastStart, lastFirstBreak);
    }

    /** How many bytes the line has, or the part of it that is too long. */
    private int lineLength() throws IOException {
        int length = 0;
        int units = 0;
        while (units <= maxChars && !isTooLongFor(length) && has(start + length) && !isBreak(buffer[start + length])) {
            units += Utf8Texts.units(buffer[start + length]);
            length++;
        }
        return length;
    }

    private RawRecord tooLong() throws IOException {
        int enough = KEPT_OF_LONG_RECORD * MOST_BYTES_OF_UNIT;
        String begun = text(start, has(start + enough) ? enough : end - start);
        String kept = begun.substring(0, Math.min(KEPT_OF_LONG_RECORD, begun.length()));
        RawRecord record = new RawRecord(line, kept, null, false, false, ProblemCode.ROW_TOO_LONG);
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

    private static boolean isBreak(byte c) {
        return c == '\n' || c == '\r';
    }

    /** How many bytes the line break at a place has. May move the buffer, but not {@link #start}'s record. */
    private int breakWidth(int at) throws IOException {
        if (buffer[at] == '\n') {
            return 1;
        }
        int offset = at - start;
        return has(at + 1) && buffer[start + offset + 1] == '\n' ? 2 : 1;
    }

    /** Whether there is a byte at a place of the buffer; reads on and moves the record to the front if needed. */
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
