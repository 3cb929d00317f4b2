package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The search of the last publication, as its files tell it, which the same program wrote. */
final class LastSearch {

    private final SearchSink sink;
    private final Map<String, Integer> files = new HashMap<>();
    private final List<Integer> years = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private String yearOf = "";

    private LastSearch(SearchSink sink) {
        this.sink = sink;
    }

    /**
     * Opens it; nothing where it is not whole.
     *
     * @param folders where its words and terms are
     */
    static Optional<LastSearch> open(SearchSink sink, List<String> folders) throws IOException {
        Optional<InputStream> start = sink.last(StampedFiles.path(SearchIndex.START));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LastSearch last = new LastSearch(sink);
        try (InputStream in = start.get();
                JsonParser json = ScriptData.read(in)) {
            last.readStart(json, folders);
        }
        for (String folder : folders) {
            for (int number = 0; number < last.count(folder); number++) {
                Optional<InputStream> file = sink.last(StampedFiles.path(TermShards.name(folder, number)));
                if (file.isEmpty()) {
                    return Optional.empty();
                }
                file.get().close();
            }
        }
        return Optional.of(last);
    }

    private int count(String folder) {
        return files.getOrDefault(folder, 0);
    }

    private void readStart(JsonParser json, List<String> folders) throws IOException {
        json.nextToken();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (folders.contains(field)) {
                String firstWords = json.getText();
                files.put(field, firstWords.isEmpty() ? 0 : firstWords.split("\n", -1).length);
            } else if (field.equals(SearchIndex.YEARS)) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    years.add(json.getIntValue());
                }
            } else if (field.equals(SearchIndex.YEAR_OF)) {
                yearOf = json.getText();
            } else if (field.equals(SearchIndex.CHOICES)) {
                readChoices(json);
            } else if (value.isStructStart()) {
                json.skipChildren();
            }
        }
    }

    private void readChoices(JsonParser json) throws IOException {
        for (String facet = json.nextFieldName(); facet != null; facet = json.nextFieldName()) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                String code = json.nextTextValue();
                labels.put(facet + ":" + code, json.nextTextValue());
                json.nextToken();
                json.nextToken();
            }
        }
    }

    /** How many cases it had. */
    int count() {
        return yearOf.length();
    }

    /** The year of a case. */
    int year(int number) {
        return years.get(yearOf.charAt(number) - CaseYears.FIRST_YEAR);
    }

    /** Tells how readers saw each term. */
    void labels(BiConsumer<String, String> taker) {
        labels.forEach(taker);
    }

    /** The words of a folder, in order. */
    Words words(String folder) throws IOException {
        return new Words(folder, count(folder));
    }

    /** The words of a folder, one after another; the first one at the beginning. */
    final class Words {

        private final String folder;
        private final int files;
        private int file;
        private String[] words = {};
        private String[] postings = {};
        private int at = -1;
        private @Nullable BytesRef word;

        private Words(String folder, int files) throws IOException {
            this.folder = folder;
            this.files = files;
            next();
        }

        /** The word; null after the last. */
        @Nullable BytesRef word() {
            return word;
        }

        /** Adds its cases. */
        void addTo(Postings other, int[] numberNow) {
            other.addAll(postings[at], numberNow);
        }

        void next() throws IOException {
            at++;
            while (at == words.length && file < files) {
                read(StampedFiles.path(TermShards.name(folder, file)));
                file++;
                at = 0;
            }
            word = at < words.length ? new BytesRef(words[at]) : null;
        }

        private void read(String path) throws IOException {
            try (InputStream in = sink.last(path).orElseThrow(() -> new IOException(path + " was changed meanwhile"));
                    JsonParser json = ScriptData.read(in)) {
                json.nextToken();
                words = json.nextTextValue().split("\n", -1);
                postings = json.nextTextValue().split("\n", -1);
            }
        }
    }
}
