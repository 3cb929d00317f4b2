package org.takedownregister.importer.input;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one table, to be read several times: a file, a member of an archive. */
public interface Bytes {

    /** Its name as the user gave it, with {@code !} before a name inside an archive. */
    String name();

    /** Its own name without folders and without what tells its packing: {@code figures.csv}. */
    String fileName();

    /** Opens it from its beginning. */
    InputStream open() throws IOException;

    /** How many bytes are to be read: packed ones where it is packed by itself; 0 if that is not known. */
    long size() throws IOException;

    /**
     * How many of these bytes have been read since it was opened last.
     *
     * @param given how many bytes its stream has given
     */
    default long consumed(long given) {
        return given;
    }

    /** Fails if it is no longer what it was when it was found. */
    void verifyUnchanged() throws IOException;

    /** Fails if it is no longer what it was when it was found, or if another number of bytes was read. */
    void verify(Measure read) throws IOException;
}
