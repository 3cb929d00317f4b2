package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Packs what the list of results shows, in order of the cases, {@link #CASES} a file. */
final class CaseShards {

    static final int CASES = 100;

    private final SearchSink sink;
    private final List<Shown> waiting = new ArrayList<>();
    private int files;

    CaseShards(SearchSink sink) {
        this.sink = sink;
    }

    void add(Shown found) throws IOException {
        waiting.add(found);
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
        String name = TermShards.name("cases", files);
        sink.put("search/" + name + ".js", ScriptData.of(name, this::writeTo));
        waiting.clear();
        files++;
    }

    private void writeTo(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Shown shown : waiting) {
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
