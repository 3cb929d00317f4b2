package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A JSON file that is one object whose last field is an array; its items come as bytes. Or none, if it is kept. */
final class Joined implements Closeable {

    private static final byte[] END = {']', '}'};

    private final @Nullable OutputStream out;
    private boolean isBegun;

    private Joined(@Nullable OutputStream out) {
        this.out = out;
    }

    /** Writes what stands before the items. */
    interface Beginning {

        /** Whether it wrote a first item. */
        boolean write(JsonGenerator json) throws IOException;
    }

    /** A file that stays as it is. */
    static Joined kept() {
        return new Joined(null);
    }

    /** Begins a file; the beginning ends in its array. */
    static Joined open(OutputStream out, Beginning beginning) throws IOException {
        Joined joined = new Joined(out);
        JsonGenerator json = Json.dense(out);
        joined.isBegun = beginning.write(json);
        json.flush();
        return joined;
    }

    boolean isKept() {
        return out == null;
    }

    /** Adds an item, on a line of its own. */
    void add(byte[] item) throws IOException {
        if (out != null) {
            out.write('\n');
            if (isBegun) {
                out.write(',');
            }
            out.write(item);
            isBegun = true;
        }
    }

    /** Adds bytes that begin lines and separate items themselves; an item came before. */
    void addRaw(byte[] bytes, int from, int to) throws IOException {
        if (out != null) {
            out.write(bytes, from, to - from);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            try (out) {
                out.write(END);
            }
        }
    }
}
