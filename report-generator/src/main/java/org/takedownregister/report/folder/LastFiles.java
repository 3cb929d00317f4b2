package org.takedownregister.report.folder;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.folder.SiteFile.Making;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;

/**
 * The files of the last publication, by path and numbered in that order. They stay the bytes that were read: a site has
 * hundreds of thousands of files, and an object for each would be a burden to the collector. For any thread.
 *
 * <p>An entry is the path after its length of two bytes, the SHA-256, the size, what the file was made of, the length of
 * its note, and the note.
 */
final class LastFiles {

    /** What follows a path: the SHA-256 of a file, its size, what it was made of, how long its note is. */
    private static final int AFTER_PATH = 4 * Long.BYTES + Long.BYTES + 2 * Long.BYTES + Integer.BYTES;

    /** Stands for the length of the note of a file that is always made. */
    private static final int NEVER_KEPT = -1;

    /** Of a site that is new. */
    static final LastFiles NONE = new LastFiles(new byte[0], 0, 0, 0);

    private static final int LENGTH_OF_NOTE = AFTER_PATH - Integer.BYTES;
    private static final int SIXTEEN_BITS = 0xffff;

    private final byte[] bytes;

    /** The same, only ever read at a place. */
    private final ByteBuffer entries;

    private final int[] starts;

    /** By the hash of a path, the number of its file and 1; 0 where there is none. The next place is tried in turn. */
    private final int[] places;

    private final int end;

    /**
     * Reads entries.
     *
     * @param bytes what they lie in; nobody changes it
     * @param from where they begin
     * @param to where they end at the latest
     * @param count how many there are
     * @throws IllegalArgumentException if one is no entry, or they are not in the order of their paths
     * @throws IndexOutOfBoundsException if there are fewer
     */
    LastFiles(byte[] bytes, int from, int to, int count) {
        if (count < 0 || count > to - from) {
            throw new IllegalArgumentException("more files than bytes: " + count);
        }
        this.bytes = bytes;
        entries = ByteBuffer.wrap(bytes);
        starts = new int[count];
        places = new int[Math.max(2, Integer.highestOneBit(count) * 4)];
        int at = from;
        for (int number = 0; number < count; number++) {
            starts[number] = at;
            int note = entries.getInt(afterPath(number) + LENGTH_OF_NOTE);
            at = afterPath(number) + AFTER_PATH + Math.max(0, note);
            if (at < 0 || at > to || note < NEVER_KEPT || !isAfterLast(number)) {
                throw new IllegalArgumentException("no entry of a file: " + number);
            }
            add(number);
        }
        end = at;
    }

    /** Writes an entry. */
    static void write(SiteFile file, DataOutputStream out) throws IOException {
        out.writeUTF(file.path());
        out.write(file.mark().sha256().toBytes());
        out.writeLong(file.mark().bytes());
        Making making = file.making();
        if (making == null) {
            out.writeLong(0);
            out.writeLong(0);
            out.writeInt(NEVER_KEPT);
        } else {
            out.writeLong(making.of().high());
            out.writeLong(making.of().low());
            out.writeInt(making.note().length);
            out.write(making.note());
        }
    }

    /** Where the entries end. */
    int end() {
        return end;
    }

    private int pathAt(int number) {
        return starts[number] + Short.BYTES;
    }

    private int afterPath(int number) {
        return pathAt(number) + (entries.getShort(starts[number]) & SIXTEEN_BITS);
    }

    private boolean isAfterLast(int number) {
        return number == 0
                || Arrays.compare(
                                bytes,
                                pathAt(number - 1),
                                afterPath(number - 1),
                                bytes,
                                pathAt(number),
                                afterPath(number))
                        < 0;
    }

    private void add(int number) {
        String path = path(number);
        if (!SiteFile.isPath(path)) {
            throw new IllegalArgumentException("no path of a site: " + path);
        }
        int place = place(path.hashCode());
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = number + 1;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    /** How many there are. */
    int count() {
        return starts.length;
    }

    /** The number of a file; -1 if there is none of this path. */
    int number(String path) {
        int place = place(path.hashCode());
        while (places[place] != 0) {
            if (hasPath(places[place] - 1, path)) {
                return places[place] - 1;
            }
            place = (place + 1) & (places.length - 1);
        }
        return -1;
    }

    private boolean hasPath(int number, String path) {
        int from = pathAt(number);
        if (afterPath(number) - from != path.length()) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** A file; null if there is none of this path. */
    @Nullable SiteFile find(String path) {
        int number = number(path);
        return number < 0 ? null : file(number, path);
    }

    /** A file. */
    SiteFile file(int number) {
        return file(number, path(number));
    }

    /** A file of which the path is known. */
    SiteFile file(int number, String path) {
        ByteBuffer entry = ByteBuffer.wrap(bytes);
        entry.position(afterPath(number));
        Mark mark = new Mark(Sha256.of(entry), entry.getLong());
        Ingredients of = new Ingredients(entry.getLong(), entry.getLong());
        int note = entry.getInt();
        return new SiteFile(
                path,
                mark,
                note < 0 ? null : new Making(of, Arrays.copyOfRange(bytes, entry.position(), entry.position() + note)));
    }

    /** The path of a file. */
    String path(int number) {
        int from = pathAt(number);
        // A byte that is not of ASCII is a letter that no path has.
        return new String(bytes, from, afterPath(number) - from, StandardCharsets.ISO_8859_1);
    }
}
