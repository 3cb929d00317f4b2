package org.takedownregister.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Slug;

/**
 * Makes the CSV file of a table out of the one that was published before and the lines of the cases that changed. Both
 * are in the order of the cases, whose identifier is the first cell of each line. Memory holds one line, however long.
 */
final class Weaving {

    private static final int ROOM = 1 << 16;
    private static final byte[] NONE = {};

    private final InputStream old;
    private final CsvTable out;
    private final Iterator<Map.Entry<Slug, byte[]>> changes;
    private byte @Nullable [] changed;
    private byte[] lines = NONE;
    private byte[] replaced = NONE;

    private byte[] buffer = new byte[ROOM];
    private int begin;
    private int end;
    private int filled;

    private Weaving(InputStream old, SortedMap<Slug, byte[]> changes, CsvTable out) {
        this.old = old;
        this.out = out;
        this.changes = changes.entrySet().iterator();
        nextChange();
    }

    /**
     * Weaves.
     *
     * @param old the file as it was, with its header
     * @param changes what is to stand now of the cases that may have changed; nothing for a case without lines
     * @param out the new file, its header written
     */
    static void weave(InputStream old, SortedMap<Slug, byte[]> changes, CsvTable out) throws IOException {
        Weaving weaving = new Weaving(old, changes, out);
        if (weaving.nextLine()) {
            while (weaving.nextLine()) {
                weaving.line();
            }
        }
        while (weaving.changed != null) {
            weaving.writeChange();
        }
    }

    private void nextChange() {
        changed = null;
        if (changes.hasNext()) {
            Map.Entry<Slug, byte[]> next = changes.next();
            changed = next.getKey().text().getBytes(StandardCharsets.US_ASCII);
            lines = next.getValue();
        }
    }

    private void writeChange() throws IOException {
        out.write(lines, 0, lines.length);
        nextChange();
    }

    private void line() throws IOException {
        int idEnd = begin;
        while (idEnd < end && buffer[idEnd] != ',') {
            idEnd++;
        }
        while (changed != null && compare(changed, idEnd) < 0) {
            writeChange();
        }
        if (changed != null && compare(changed, idEnd) == 0) {
            replaced = changed;
            writeChange();
        }
        if (compare(replaced, idEnd) != 0) {
            out.write(buffer, begin, end);
        }
    }

    private int compare(byte[] caseId, int idEnd) {
        return Arrays.compare(caseId, 0, caseId.length, buffer, begin, idEnd);
    }

    /** Whether there is another line; a line end within quotes is none. */
    private boolean nextLine() throws IOException {
        begin = end;
        boolean isQuoted = false;
        while (end < filled || fill()) {
            byte b = buffer[end++];
            if (b == '"') {
                isQuoted = !isQuoted;
            } else if (b == '\n' && !isQuoted) {
                return true;
            }
        }
        return end > begin;
    }

    private boolean fill() throws IOException {
        int length = end - begin;
        byte[] room = length > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, begin, room, 0, length);
        buffer = room;
        begin = 0;
        end = length;
        int read = old.read(buffer, end, buffer.length - end);
        filled = end + Math.max(read, 0);
        return read > 0;
    }
}
