package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Packs what the list of results shows, in order of the cases, {@link #CASES} a file. */
final class CaseShards {

    static final int CASES = 100;

    private static final int SNIPPET = 240;
    private static final int NAMES = 400;

    private final SearchSink sink;
    private final List<Shown> waiting = new ArrayList<>();
    private int files;

    CaseShards(SearchSink sink) {
        this.sink = sink;
    }

    void add(SearchCase found) throws IOException {
        waiting.add(Shown.of(found));
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
            json.writeString(shown.address);
            json.writeString(shown.title);
            json.writeNumber(shown.year);
            json.writeString(shown.summary);
            writeAll(json, shown.platforms);
            writeAll(json, shown.names);
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

    /** What the list shows of a case, without its text. */
    private record Shown(
            String address, String title, int year, String summary, List<String> platforms, List<String> names) {

        static Shown of(SearchCase found) {
            return new Shown(
                    found.address(),
                    found.title(),
                    found.year(),
                    cut(found.summary(), SNIPPET),
                    found.platforms().stream().map(SearchTag::label).toList(),
                    firstOf(found.names()));
        }

        private static List<String> firstOf(List<String> names) {
            List<String> first = new ArrayList<>();
            int length = 0;
            for (String name : names) {
                length += name.length();
                if (length > NAMES) {
                    break;
                }
                first.add(name);
            }
            return first;
        }
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = start.lastIndexOf(' ');
        String whole = space > longest / 2 ? start.substring(0, space) : start;
        int end = whole.length();
        while (end > 0 && ".,;:!? ".indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        return whole.substring(0, end) + "\u2026";
    }
}
