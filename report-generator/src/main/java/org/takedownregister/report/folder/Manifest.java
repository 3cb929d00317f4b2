package org.takedownregister.report.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Sha256;

/**
 * What a site consists of: how it was made, and the path, the SHA-256 and the size of every file but the manifest
 * itself.
 *
 * @param made how it was made
 * @param files the files by path
 */
record Manifest(Made made, Map<String, Mark> files) {

    static final String NAME = "manifest.json";

    private static final String GENERATOR = "Takedown Register";
    private static final String FORMAT = "1";
    private static final int CHUNK = 1 << 16;

    /** Every path is the name of a field, and comes once: looking whether it came before would be in vain. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    Manifest {
        files = Collections.unmodifiableMap(files);
    }

    /**
     * Writes a manifest as it is published.
     *
     * @param files all of them
     * @return what the manifest is known by
     */
    static Mark write(Path place, Made made, FilesInOrder files) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream json =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(place), digest), CHUNK)) {
            add(json, "{\n  \"generator\": \"" + GENERATOR + "\",\n  \"format\": " + FORMAT);
            add(json, ",\n  \"batch\": " + made.batch());
            add(json, ",\n  \"as_of\": " + text(made.asOf()));
            add(json, ",\n  \"compared_with\": " + made.comparedWith());
            add(json, ",\n  \"title\": " + text(made.title()));
            add(json, ",\n  \"base_url\": " + text(made.baseUrl()));
            add(json, ",\n  \"files\": {");
            String between = "\n";
            StringBuilder line = new StringBuilder();
            for (SiteFile file : files) {
                line.setLength(0);
                line.append(between).append("    \"").append(file.path()).append("\": {\"sha256\": \"");
                file.mark().sha256().appendTo(line);
                line.append("\", \"bytes\": ").append(file.mark().bytes()).append('}');
                add(json, line.toString());
                between = ",\n";
            }
            add(json, "\n  }\n}\n");
        }
        return Mark.of(digest, Files.size(place));
    }

    private static void add(OutputStream json, String text) throws IOException {
        json.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable String value) {
        return value == null
                ? "null"
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** Reads a manifest; empty if there is none or it is not one of ours. */
    static Optional<Manifest> read(Path folder) throws IOException {
        return read(folder, json -> new Manifest(made(json), files(json)));
    }

    /** Reads how a site was made, and none of its files; empty if there is no manifest or it does not begin as ours. */
    static Optional<Made> made(Path folder) throws IOException {
        return read(folder, Manifest::made);
    }

    /** Takes from a manifest what is wanted of it. */
    private interface Reading<T> {
        T of(JsonParser json) throws IOException;
    }

    private static <T> Optional<T> read(Path folder, Reading<T> reading) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(file.toFile())) {
            return Optional.of(reading.of(json));
        } catch (JsonProcessingException | CharConversionException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** What stands before the files, which come last. */
    private static Made made(JsonParser json) throws IOException {
        Map<String, @Nullable String> made = new HashMap<>();
        expect(json.nextToken() == JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); !"files".equals(name); name = json.nextFieldName()) {
            expect(name != null && json.nextToken().isScalarValue());
            made.put(name, json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText());
        }
        expect(GENERATOR.equals(made.get("generator")) && FORMAT.equals(made.get("format")));
        return new Made(
                number(made, "batch"),
                number(made, "compared_with"),
                Objects.requireNonNullElse(made.get("title"), ""),
                made.get("base_url"),
                made.get("as_of"));
    }

    private static Map<String, Mark> files(JsonParser json) throws IOException {
        Map<String, Mark> files = new LinkedHashMap<>();
        expect(json.nextToken() == JsonToken.START_OBJECT);
        for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
            expect(SiteFile.isPath(path) && json.nextToken() == JsonToken.START_OBJECT);
            expect("sha256".equals(json.nextFieldName()) && json.nextToken() == JsonToken.VALUE_STRING);
            Sha256 sha256 = Sha256.parse(json.getText());
            expect("bytes".equals(json.nextFieldName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
            files.put(path, new Mark(sha256, json.getLongValue()));
            expect(json.nextToken() == JsonToken.END_OBJECT);
        }
        expect(json.nextToken() == JsonToken.END_OBJECT);
        return files;
    }

    private static int number(Map<String, @Nullable String> made, String name) {
        return Integer.parseInt(Objects.requireNonNullElse(made.get(name), "-"));
    }

    private static void expect(boolean ours) {
        if (!ours) {
            throw new IllegalArgumentException("not a manifest of ours");
        }
    }
}
