package org.takedownregister.report.making;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Slug;

/** Reads the notes of a {@link NoteWriter}, one at a time; to be closed. */
public final class NoteReader implements Closeable {

    private final DataInputStream in;
    private final byte[] head;
    private @Nullable Slug caseId;
    private int passed;

    /**
     * A note of a case.
     *
     * @param number how many notes stood before it
     * @param bytes what was noted
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Note(int number, byte[] bytes) {}

    private NoteReader(DataInputStream in) throws IOException {
        this.in = in;
        this.head = in.readNBytes(in.readInt());
        advance();
    }

    /** Opens notes; nothing if they are made of something else. */
    public static Optional<NoteReader> open(InputStream notes, Ingredients of) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(notes, 1 << 16));
        if (in.readLong() == of.high() && in.readLong() == of.low()) {
            return Optional.of(new NoteReader(in));
        }
        in.close();
        return Optional.empty();
    }

    private void advance() throws IOException {
        String next = in.readUTF();
        caseId = next.isEmpty() ? null : new Slug(next);
    }

    /** What stands before the notes. */
    public byte[] head() {
        return head.clone();
    }

    /** The case of the next note; null at the end. */
    public @Nullable Slug caseId() {
        return caseId;
    }

    /** The next note, which there must be. */
    public byte[] next() throws IOException {
        byte[] note = in.readNBytes(in.readInt());
        passed++;
        advance();
        return note;
    }

    /** The note of a case, if there is one; those of the cases before it are passed over. */
    public Optional<Note> of(Slug wanted) throws IOException {
        while (caseId != null && caseId.compareTo(wanted) < 0) {
            in.skipNBytes(in.readInt());
            passed++;
            advance();
        }
        return wanted.equals(caseId) ? Optional.of(new Note(passed, next())) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
