package org.takedownregister.report.making;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a publication keeps for the next one beside what its files are made of. */
public interface Memory {

    /** What the last publication kept under a name; nothing where that is not certain. */
    Optional<InputStream> last(String name) throws IOException;

    /** Where this publication keeps something under a name, for the next one. */
    Parts next(String name) throws IOException;

    /** Takes something part by part. A part that the last publication kept just so, in its place, costs next to nothing. */
    @FunctionalInterface
    interface Parts {
        void put(byte[] part) throws IOException;
    }

    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public Optional<InputStream> last(String name) {
            return Optional.empty();
        }

        @Override
        public Parts next(String name) {
            return part -> {};
        }
    };
}
