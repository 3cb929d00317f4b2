package org.takedownregister.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.takedownregister.domain.register.RegisterView;

/** An export held in memory; refuses a path that is not safe, or that is written twice. */
final class Exported implements ExportSink {

    private static final String SAFE = "([a-z0-9_-]+/)*[a-z0-9_.-]+|CITATION\\.cff";

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final TreeSet<String> open = new TreeSet<>();
    private List<ExportedFile> listed = List.of();

    static Exported of(RegisterView view, ExportOptions options) throws IOException {
        return of(view, new Exports(options));
    }

    static Exported of(RegisterView view, Exports exports) throws IOException {
        Exported exported = new Exported();
        exported.listed = exports.write(view, exported);
        if (!exported.open.isEmpty()) {
            throw new IOException("left open: " + exported.open);
        }
        return exported;
    }

    @Override
    public OutputStream create(String relativePath) throws IOException {
        if (!relativePath.matches(SAFE) || relativePath.contains("..")) {
            throw new IOException("not a safe path: " + relativePath);
        }
        if (files.containsKey(relativePath) || !open.add(relativePath)) {
            throw new IOException("written twice: " + relativePath);
        }
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                files.put(relativePath, toByteArray());
                open.remove(relativePath);
            }
        };
    }

    List<ExportedFile> listed() {
        return listed;
    }

    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    List<String> paths(String pattern) {
        return new ArrayList<>(
                files.keySet().stream().filter(path -> path.matches(pattern)).toList());
    }

    byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.keySet().forEach(path -> texts.put(path, text(path)));
        return texts;
    }
}
