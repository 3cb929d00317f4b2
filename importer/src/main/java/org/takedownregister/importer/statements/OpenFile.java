package org.takedownregister.importer.statements;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.input.Bytes;
import org.takedownregister.importer.input.Measure;

/** A file of which blocks are taken, by one thread at a time, and whose rows come back in any order. */
final class OpenFile {

    private final int number;
    private final StatementFile file;
    private final Bytes bytes;
    private final Map<Integer, BlockRows> waiting = new HashMap<>();
    private @Nullable Measure measure;
    private @Nullable Blocks blocks;

    // Guarded by the reading's lock:
    private boolean isTaken;
    private int blocksTaken;
    private boolean isRead;
    private String sha256 = "";
    private long size;

    // Of the thread that hands over:
    private long[] lines = new long[64];
    private int handedOver;

    OpenFile(int number, StatementFile file, Bytes bytes) {
        this.number = number;
        this.file = file;
        this.bytes = bytes;
    }

    /** Its number among the files read, from 0. */
    int number() {
        return number;
    }

    StatementFile file() {
        return file;
    }

    /** Takes the next block; null at the end, when everything has been seen to be in order. */
    @Nullable Block take(byte[] spare) throws IOException {
        Blocks from = blocks;
        if (from == null) {
            Measure opened = new Measure(bytes.open());
            measure = opened;
            from = new Blocks(file, opened, 0);
            blocks = from;
            if (!from.takeHeader()) {
                throw new Refused(new Problem(
                        ProblemCode.INPUT_CHANGED,
                        Place.file(file.name()),
                        "a header that changed while the file was read",
                        "a file that nobody writes to",
                        "Wait until it is complete, then import again; nothing was imported"));
            }
            lines[0] = from.firstLine();
        }
        Block block = from.next(spare);
        if (block == null) {
            finish();
        }
        return block;
    }

    private void finish() throws IOException {
        Measure read = java.util.Objects.requireNonNull(measure);
        bytes.verify(read);
        sha256 = read.sha256();
        size = read.bytes();
        read.close();
    }

    void giveBack(Block block, int from) {
        java.util.Objects.requireNonNull(blocks).giveBack(block, from);
    }

    void close() {
        if (measure != null) {
            try {
                measure.close();
            } catch (IOException e) {
                // It was only read.
                return;
            }
        }
    }

    boolean isTaken() {
        return isTaken;
    }

    void setTaken(boolean taken) {
        isTaken = taken;
    }

    boolean isRead() {
        return isRead;
    }

    void setRead() {
        isRead = true;
    }

    /** Another block was taken. */
    void taken() {
        blocksTaken++;
    }

    /** How many blocks' rows wait to be handed over. */
    int waiting() {
        return waiting.size();
    }

    void keep(Block block, BlockRows rows) {
        waiting.put(block.number(), rows);
    }

    /** The rows of the next block, to be handed over; null if they are not there yet. */
    @Nullable BlockRows next() {
        return waiting.remove(handedOver);
    }

    /** Whether the rows of every block were handed over. */
    boolean isHandedOver() {
        return isRead && handedOver == blocksTaken;
    }

    /** The rows of a block were handed over: the line on which the next one begins is known now. */
    void handedOver(BlockRows rows) {
        handedOver++;
        if (handedOver == lines.length) {
            lines = Arrays.copyOf(lines, handedOver * 2);
        }
        lines[handedOver] = lines[handedOver - 1] + rows.lines();
    }

    /** The line of the file, from 1, that is a line of the block that is handed over next. */
    long line(int inBlock) {
        return lines[handedOver] + inBlock;
    }

    /** The line of the file, from 1, of a position in it. */
    long line(long position) {
        return lines[Position.block(position)] + Position.line(position);
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /** How many of the bytes that are to be read have been. */
    long consumed() {
        Measure read = measure;
        return read == null ? 0 : bytes.consumed(read.bytes());
    }
}
