package org.takedownregister.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site consists of: the path, the SHA-256 and the size of every file but the manifest itself, and the number
 * of the newest batch that it shows.
 *
 * @param batch the newest batch; 0 for an empty register
 * @param files the files by path
 */
record Manifest(int batch, SortedMap<String, FileMark> files) {

    static final String NAME = "manifest.json";

    private static final String OPENING = "{\n  \"generator\": \"Takedown Register\",\n  \"format\": 1,\n";
    private static final Pattern BATCH = Pattern.compile("  \"batch\": (\\d{1,9}),");
    private static final Pattern FILE = Pattern.compile(
            "    \"([a-z0-9_-][a-z0-9._-]*(?:/[a-z0-9_-][a-z0-9._-]*)*)\":"
                    + " \\{\"sha256\": \"([0-9a-f]{64})\", \"bytes\": (\\d{1,18})\\},?",
            Pattern.CASE_INSENSITIVE);

    /**
     * What a file is known by.
     *
     * @param sha256 its SHA-256, 64 hexadecimal digits
     * @param bytes its size
     */
    record FileMark(String sha256, long bytes) {

        static FileMark of(byte[] content) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                return new FileMark(HexFormat.of().formatHex(digest), content.length);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    byte[] toBytes() {
        StringBuilder json = new StringBuilder(OPENING);
        json.append("  \"batch\": ").append(batch).append(",\n  \"files\": {");
        String between = "\n";
        for (var file : files.entrySet()) {
            json.append(between)
                    .append("    \"")
                    .append(file.getKey())
                    .append("\": {\"sha256\": \"")
                    .append(file.getValue().sha256())
                    .append("\", \"bytes\": ")
                    .append(file.getValue().bytes())
                    .append('}');
            between = ",\n";
        }
        return json.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest as this class writes it; empty if there is none or it is not one of ours. */
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return parse(lines.iterator());
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> parse(Iterator<String> lines) {
        for (String expected : OPENING.split("\n", -1)) {
            if (!expected.isEmpty() && !(lines.hasNext() && lines.next().equals(expected))) {
                return Optional.empty();
            }
        }
        Matcher batch = BATCH.matcher(lines.hasNext() ? lines.next() : "");
        if (!batch.matches() || !lines.hasNext() || !lines.next().equals("  \"files\": {")) {
            return Optional.empty();
        }
        SortedMap<String, FileMark> files = new TreeMap<>();
        while (lines.hasNext()) {
            String line = lines.next();
            Matcher file = FILE.matcher(line);
            if (file.matches()) {
                files.put(file.group(1), new FileMark(file.group(2), Long.parseLong(file.group(3))));
            } else if (line.equals("  }")) {
                return Optional.of(new Manifest(Integer.parseInt(batch.group(1)), files));
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
