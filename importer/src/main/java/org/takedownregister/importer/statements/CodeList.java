package org.takedownregister.importer.statements;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Nearest;

/** The codes of one column with the words they become; found by their bytes, without making a text of them. */
final class CodeList {

    private final String prefix;
    private final List<String> codes;
    private final List<String> words;
    private final byte[][] bytes;

    private CodeList(String prefix, List<String> codes, List<String> words) {
        this.prefix = prefix;
        this.codes = codes;
        this.words = words;
        this.bytes = codes.stream().map(code -> code.getBytes(US_ASCII)).toArray(byte[][]::new);
    }

    /** A list of codes that begin alike, each with its words in turn. */
    static CodeList of(String prefix, String... codesAndWords) {
        List<String> all = Arrays.asList(codesAndWords);
        return new CodeList(
                prefix,
                every(all, 0).stream().map(code -> prefix + code).collect(Collectors.toUnmodifiableList()),
                every(all, 1));
    }

    private static List<String> every(List<String> all, int from) {
        return java.util.stream.IntStream.range(0, all.size() / 2)
                .mapToObj(i -> all.get(2 * i + from))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The place of the code that some bytes spell; -1 if it is none of them. */
    int find(byte[] from, int begin, int end) {
        int length = end - begin;
        for (int i = 0; i < bytes.length; i++) {
            byte[] code = bytes[i];
            // Codes of one column begin alike: they are told apart from their end.
            if (code.length == length
                    && code[length - 1] == from[end - 1]
                    && Arrays.equals(code, 0, length, from, begin, end)) {
                return i;
            }
        }
        return -1;
    }

    /** The codes. */
    List<String> codes() {
        return codes;
    }

    /** The code that a text was most likely meant to be; empty if none is near. */
    String nearest(String text) {
        // How codes begin would make all of them near.
        String end = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        String near = Nearest.to(
                end, codes.stream().map(code -> code.substring(prefix.length())).toList());
        return near.isEmpty() ? "" : prefix + near;
    }

    /** The words for the code at a place. */
    String words(int place) {
        return words.get(place);
    }

    /** The words of every code whose bit is set, from the lowest. */
    List<String> listed(int mask) {
        return java.util.stream.IntStream.range(0, size())
                .filter(i -> (mask >> i & 1) == 1)
                .mapToObj(this::words)
                .collect(Collectors.toUnmodifiableList());
    }

    /** How many codes there are. */
    int size() {
        return bytes.length;
    }
}
