package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Files of one kind, one for each year that occurs, open side by side.
 *
 * @param <W> what writes such a file
 */
final class Shards<W extends Closeable> implements Closeable {

    private final SortedMap<String, W> open = new TreeMap<>();
    private final Opening<W> opening;

    Shards(Opening<W> opening) {
        this.opening = opening;
    }

    /** The writer of a shard, begun with its first row. */
    W of(String shard) throws IOException {
        W writer = open.get(shard);
        if (writer == null) {
            writer = opening.open(shard);
            open.put(shard, writer);
        }
        return writer;
    }

    /** The writer of a shard; null if it is not begun. */
    @Nullable W opened(String shard) {
        return open.get(shard);
    }

    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        for (W writer : open.values()) {
            try {
                writer.close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        open.clear();
        if (first != null) {
            throw first;
        }
    }

    /** Begins the file of a shard. */
    interface Opening<W> {
        W open(String shard) throws IOException;
    }
}
