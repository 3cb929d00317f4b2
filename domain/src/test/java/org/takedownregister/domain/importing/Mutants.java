package org.takedownregister.domain.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Spoils the text of good files: quotes, values, columns, rows, the encoding and single bytes; equal for equal seeds. */
public final class Mutants {

    private static final List<String> SPOILERS = List.of(
            "\"",
            "\"\"",
            "\" ",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\uFEFF",
            "\uFFFE",
            "\uD800",
            "\u202E",
            "\u0085",
            "\u000B",
            "\u2028",
            " ",
            "\u00A0",
            "~",
            "/",
            "é",
            "x".repeat(400));

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-5",
            "1.000",
            "9.06E+17",
            "99999999999999999999",
            "1000000000000000",
            "=1+1",
            "Jul-20",
            "06.07.2020",
            "2020-13-45",
            "2020-07/2019",
            "0001-01-01",
            "9999-12-31",
            "facebook",
            "a",
            "RO",
            "XX",
            ";",
            "a;a",
            "A B",
            "https://user@a.example",
            "javascript:0",
            "EUR",
            "\uD83D\uDE00",
            "<script>",
            "../../etc");

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252", "Shift_JIS");

    private final Random random;

    /** A generator that always does the same. */
    public Mutants(long seed) {
        random = new Random(seed);
    }

    /** One of some things. */
    public <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A good text, spoiled in one to four places and up to two bytes. */
    public byte[] spoil(String good) {
        String text = good;
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = random.nextBoolean() ? characters(text) : cells(text);
        }
        byte[] bytes = text.getBytes(Charset.forName(pick(CHARSETS)));
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0 && bytes.length > 0; i--) {
            bytes = bytes(bytes);
        }
        return bytes;
    }

    private String characters(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(12));
        String before = text.substring(0, at);
        String part = text.substring(at, to);
        String after = text.substring(to);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> before + pick(SPOILERS) + part + after;
            case 5, 6, 7 -> before + pick(SPOILERS) + after;
            case 8, 9 -> before + after;
            case 10 -> before + part.repeat(1 + random.nextInt(30)) + after;
            default -> before;
        };
    }

    /** Rows and columns as a naive reader sees them; the first line is spared more often than not. */
    private String cells(String text) {
        String delimiter = text.contains("\t") ? "\t" : text.contains(";") && !text.contains(",") ? ";" : ",";
        List<List<String>> rows = Arrays.stream(text.split("\n", -1))
                .map(line -> (List<String>) new ArrayList<>(Arrays.asList(line.split(delimiter, -1))))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> row = rows.get(random.nextInt(3) == 0 ? 0 : random.nextInt(rows.size()));
        int column = random.nextInt(row.size());
        int other = random.nextInt(rows.get(0).size());
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> row.set(column, pick(VALUES));
            case 3 -> row.add(column, row.get(column));
            case 4 -> rows.add(new ArrayList<>(row));
            case 5 -> Collections.shuffle(rows, random);
            case 6 -> rows.stream().filter(cells -> cells.size() > other).forEach(cells -> cells.remove(other));
            default ->
                rows.stream()
                        .filter(cells -> cells.size() > Math.max(column, other))
                        .forEach(cells -> Collections.swap(cells, column, other));
        }
        return rows.stream().map(cells -> String.join(delimiter, cells)).collect(Collectors.joining("\n"));
    }

    private byte[] bytes(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        if (random.nextInt(6) == 0) {
            return Arrays.copyOf(bytes, at);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(random.nextInt(256));
        int from = at + random.nextInt(2);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** How to repeat a mutant that broke something, with what it was. */
    public static String told(long seed, byte[] mutant) {
        return "repeat with -Dtakedowns.mutants=1 -Dtakedowns.seed=" + seed + " on\n"
                + new String(mutant, StandardCharsets.UTF_8);
    }
}
