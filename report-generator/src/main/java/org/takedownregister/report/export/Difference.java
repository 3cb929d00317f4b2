package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/**
 * What differs between two publications of a register: written whole as JSON, and the first rows of each kind kept
 * for a page. Rows are read one after another, so that memory does not grow with them.
 */
public final class Difference {

    /** The file of the difference. */
    public static final String JSON = "changes.json";

    /** How many rows of each kind are kept. */
    public static final int MOST_SHOWN = 200;

    /** How many rows a file has before the next begins. */
    private static final int ROWS_PER_FILE = 10_000;

    private final int from;
    private final int to;
    private final Map<Kind, List<Change>> shown = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    /** What became of a row. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It says something else. */
        CHANGED,
        /** It is no longer said. */
        WITHDRAWN;

        static Kind of(Change change) {
            if (change.before() == null) {
                return ADDED;
            }
            return change.after() == null ? WITHDRAWN : CHANGED;
        }

        /** Its name in files: {@code added}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Difference(int from, int to) {
        this.from = from;
        this.to = to;
        for (Kind kind : Kind.values()) {
            shown.put(kind, new ArrayList<>());
            counts.put(kind, 0L);
        }
    }

    /**
     * Compares and writes the files.
     *
     * @param from the batch to compare with; 0 for a first publication, which is compared with nothing
     * @throws IOException if a file cannot be written
     */
    public static Difference write(RegisterView view, int from, ExportSink sink) throws IOException {
        Difference difference =
                new Difference(from, view.newestBatch().map(Batch::number).orElse(0));
        try (JsonGenerator json = Json.indented(sink.create(JSON))) {
            json.writeStartObject();
            json.writeStringField("$schema", ExportPaths.CHANGES_SCHEMA);
            json.writeNumberField("from_batch", from);
            json.writeNumberField("to_batch", difference.to);
            int files = 1;
            json.writeArrayFieldStart("changes");
            if (from > 0) {
                try (Cursor<Change> changes = view.changesSince(from)) {
                    difference.rows(json, changes);
                    while (changes.hasNext()) {
                        files++;
                        try (JsonGenerator more = Json.indented(sink.create(file(files)))) {
                            more.writeStartArray();
                            difference.rows(more, changes);
                            more.writeEndArray();
                        }
                    }
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("more_files");
            for (int n = 2; n <= files; n++) {
                json.writeString(file(n));
            }
            json.writeEndArray();
            for (Kind kind : Kind.values()) {
                json.writeNumberField(kind.code(), difference.count(kind));
            }
            json.writeEndObject();
        }
        return difference;
    }

    private static String file(int number) {
        return "changes/rows-" + number + ".json";
    }

    private void rows(JsonGenerator json, Cursor<Change> changes) throws IOException {
        for (int n = 0; n < ROWS_PER_FILE && changes.hasNext(); n++) {
            Change change = changes.next();
            Kind kind = Kind.of(change);
            counts.merge(kind, 1L, Long::sum);
            List<Change> first = shown.getOrDefault(kind, List.of());
            if (first.size() < MOST_SHOWN) {
                first.add(change);
            }
            row(json, change, kind);
        }
    }

    private static void row(JsonGenerator json, Change change, Kind kind) throws IOException {
        Entry before = change.before();
        Entry after = change.after();
        json.writeStartObject();
        json.writeStringField("change", kind.code());
        json.writeStringField("table", change.table().tableName());
        if (before != null && after != null) {
            json.writeObjectFieldStart("key");
            Json.columns(json, after, Column::isKey);
            json.writeEndObject();
            json.writeObjectFieldStart("from");
            Json.columns(json, before, column -> differs(column, before, after));
            json.writeEndObject();
            json.writeObjectFieldStart("to");
            Json.columns(json, after, column -> differs(column, before, after));
            json.writeEndObject();
        } else {
            json.writeFieldName("row");
            Json.row(json, row(change));
        }
        json.writeEndObject();
    }

    /** Whether a column says something else in two rows. */
    public static boolean differs(Column column, Entry before, Entry after) {
        return !column.text(before).equals(column.text(after));
    }

    /** The row as it is, or as it was before it was withdrawn. */
    public static Entry row(Change change) {
        Entry after = change.after();
        Entry before = change.before();
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalArgumentException("a change of nothing");
    }

    /** The batch that is compared with; 0 for a first publication. */
    public int from() {
        return from;
    }

    /** The newest batch. */
    public int to() {
        return to;
    }

    /** How many rows of a kind there are. */
    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many rows differ. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first rows of a kind, by table and key. */
    public List<Change> shown(Kind kind) {
        return Collections.unmodifiableList(shown.getOrDefault(kind, List.of()));
    }

    /** How much differs: {@code 3 rows added, 1 row changed, no row withdrawn}. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = count(kind);
            parts.add((count == 0 ? "no row " : count == 1 ? "1 row " : count + " rows ") + kind.code());
        }
        return String.join(", ", parts);
    }
}
