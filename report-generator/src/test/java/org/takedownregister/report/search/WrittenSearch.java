package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.takedownregister.report.making.Ingredients;

/** The files of a search in memory, and a reader of them that shares nothing with what wrote them. */
record WrittenSearch(NavigableMap<String, byte[]> files) {

    static WrittenSearch of(List<SearchCase> cases) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try {
            Path scratch = Files.createTempDirectory("search-scratch");
            try (SearchIndex index = SearchIndex.open(scratch, (path, content) -> {
                if (files.put(path, content) != null) {
                    throw new IllegalStateException("twice: " + path);
                }
            })) {
                for (SearchCase found : cases) {
                    index.add(Ingredients.of(found), SearchEntry.of(found));
                }
                index.finish();
            }
            deleteTree(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenSearch(files);
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Every string in a file's data, in order; the first is the name under which it is delivered. */
    List<String> strings(String path) {
        String text = text(path);
        String call = "takedownSearch(";
        if (!text.startsWith(call) || !text.endsWith(");\n")) {
            throw new IllegalStateException("not one call: " + path);
        }
        List<String> strings = new ArrayList<>();
        String arguments = "[" + text.substring(call.length(), text.length() - 3) + "]";
        try (JsonParser json = new JsonFactory().createParser(arguments)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return strings;
    }

    /** The numbers of the cases of every word or filter value of a folder. */
    NavigableMap<String, SortedSet<Integer>> postings(String folder) {
        NavigableMap<String, SortedSet<Integer>> postings = new TreeMap<>();
        for (String path : files.keySet()) {
            if (path.startsWith("search/" + folder + "/")) {
                List<String> data = strings(path);
                String[] words = data.get(1).split("\n", -1);
                String[] cases = data.get(2).split("\n", -1);
                for (int place = 0; place < words.length; place++) {
                    postings.put(words[place], numbers(cases[place]));
                }
            }
        }
        return postings;
    }

    private static SortedSet<Integer> numbers(String text) {
        String signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String group : text.split("\\.", -1)) {
            int number = -1;
            int distance = 0;
            int shift = 0;
            for (int place = 0; place < group.length(); place++) {
                int value = signs.indexOf(group.charAt(place));
                distance += (value % 32) << shift;
                shift += 5;
                if (value < 32) {
                    number += distance + 1;
                    numbers.add(number);
                    distance = 0;
                    shift = 0;
                }
            }
        }
        return numbers;
    }
}
