package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.takedownregister.report.making.Ingredients;

/** Packs what the list of results shows, in order of the cases, {@link #CASES} a file. */
final class CaseShards {

    static final int CASES = 100;

    private final StampedFiles files;
    private final List<Ingredients> of = new ArrayList<>();
    private final List<Supplier<Shown>> waiting = new ArrayList<>();
    private int count;

    CaseShards(StampedFiles files) {
        this.files = files;
    }

    /**
     * Adds a case.
     *
     * @param ingredients what it is made of
     * @param shown asked for only if its file is to be made
     */
    void add(Ingredients ingredients, Supplier<Shown> shown) throws IOException {
        of.add(ingredients);
        waiting.add(shown);
        if (waiting.size() == CASES) {
            flush();
        }
    }

    void finish() throws IOException {
        if (!waiting.isEmpty()) {
            flush();
        }
    }

    private void flush() throws IOException {
        String name = TermShards.name("cases", count);
        files.put(name, Ingredients.of(name, of), this::writeTo);
        of.clear();
        waiting.clear();
        count++;
    }

    private void writeTo(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Supplier<Shown> each : waiting) {
            Shown shown = each.get();
            json.writeStartArray();
            json.writeString(shown.address());
            json.writeString(shown.title());
            json.writeNumber(shown.year());
            json.writeString(shown.summary());
            writeAll(json, shown.platforms());
            writeAll(json, shown.names());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeAll(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
