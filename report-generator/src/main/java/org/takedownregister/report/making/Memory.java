package org.takedownregister.report.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** What a publication keeps for the next one beside what its files are made of. */
public interface Memory {

    /** What the last publication kept under a name; nothing where that is not certain. */
    Optional<InputStream> last(String name) throws IOException;

    /** Where this publication keeps something under a name, for the next one; to be closed before its end. */
    OutputStream next(String name) throws IOException;

    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public Optional<InputStream> last(String name) {
            return Optional.empty();
        }

        @Override
        public OutputStream next(String name) {
            return OutputStream.nullOutputStream();
        }
    };
}
