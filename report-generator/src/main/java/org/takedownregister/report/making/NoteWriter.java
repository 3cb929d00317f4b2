package org.takedownregister.report.making;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.takedownregister.domain.value.Slug;

/** Writes a note for each case, in the order of the cases, for a {@link NoteReader}; to be closed. */
public final class NoteWriter implements Closeable {

    private final DataOutputStream out;

    /**
     * Begins.
     *
     * @param of what all notes are made of
     * @param head what stands before them
     */
    public NoteWriter(OutputStream out, Ingredients of, byte[] head) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        this.out.writeLong(of.high());
        this.out.writeLong(of.low());
        this.out.writeInt(head.length);
        this.out.write(head);
    }

    /** Adds a note. */
    public void add(Slug caseId, byte[] note) throws IOException {
        out.writeUTF(caseId.text());
        out.writeInt(note.length);
        out.write(note);
    }

    @Override
    public void close() throws IOException {
        out.writeUTF("");
        out.close();
    }
}
