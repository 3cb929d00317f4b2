package org.takedownregister.report.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Packs words in order, each with its cases, into files of about {@link #SIZE} characters. Holds one file at a time,
 * and the first word of each.
 */
final class TermShards {

    /** A file ends with the word that makes it this long. */
    static final int SIZE = 48 * 1024;

    private final String folder;
    private final StampedFiles files;
    private final List<String> firstWords = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> postings = new ArrayList<>();
    private int size;

    TermShards(String folder, StampedFiles files) {
        this.folder = folder;
        this.files = files;
    }

    void add(String word, String cases) throws IOException {
        words.add(word);
        postings.add(cases);
        size += word.length() + cases.length();
        if (size >= SIZE) {
            flush();
        }
    }

    /** Writes what is left and says with which word each file begins. */
    List<String> finish() throws IOException {
        flush();
        return firstWords;
    }

    private void flush() throws IOException {
        if (words.isEmpty()) {
            return;
        }
        files.put(name(folder, firstWords.size()), json -> {
            json.writeStartArray();
            json.writeString(String.join("\n", words));
            json.writeString(String.join("\n", postings));
            json.writeEndArray();
        });
        firstWords.add(words.get(0));
        words.clear();
        postings.clear();
        size = 0;
    }

    /** The name of a numbered file. */
    static String name(String folder, int number) {
        return folder + "/" + String.format(Locale.ROOT, "%05d", number);
    }
}
