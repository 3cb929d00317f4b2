package org.takedownregister.report.making;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import org.takedownregister.domain.value.Slug;

/**
 * Writes a note for each case, in the order of the cases, for a {@link NoteReader}; to be closed. Where a part begins
 * hangs on the identifier of its first case, so that a case more or less changes one part, or two, and not all that
 * follow.
 */
public final class NoteWriter implements Closeable {

    /** One of so many cases begins a part. */
    private static final int CASES_A_PART = 1024;

    /** Whatever the identifiers are, a part ends at so many bytes. */
    private static final int MOST = 1 << 22;

    /** Spreads numbers that lie side by side: 2 to the 32 by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final Memory.Parts parts;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(part);

    /**
     * Begins.
     *
     * @param of what all notes are made of
     * @param head what stands before them
     */
    public NoteWriter(Memory.Parts parts, Ingredients of, byte[] head) throws IOException {
        this.parts = parts;
        out.writeLong(of.high());
        out.writeLong(of.low());
        out.writeInt(head.length);
        out.write(head);
        end();
    }

    /** Adds a note. */
    public void add(Slug caseId, byte[] note) throws IOException {
        if (part.size() >= MOST || beginsPart(caseId)) {
            end();
        }
        out.writeUTF(caseId.text());
        out.writeInt(note.length);
        out.write(note);
    }

    private static boolean beginsPart(Slug caseId) {
        return Integer.toUnsignedLong(caseId.text().hashCode() * SPREAD) < (1L << Integer.SIZE) / CASES_A_PART;
    }

    private void end() throws IOException {
        if (part.size() > 0) {
            parts.put(part.toByteArray());
            part.reset();
        }
    }

    @Override
    public void close() throws IOException {
        out.writeUTF("");
        end();
    }
}
