package org.takedownregister.report.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.making.Sha256;

/**
 * What a site consists of: how it was made, and the path, the SHA-256 and the size of every file but the manifest
 * itself.
 *
 * @param made how it was made
 * @param files the files by path
 */
record Manifest(Made made, Map<String, FileMark> files) {

    static final String NAME = "manifest.json";

    private static final String GENERATOR = "Takedown Register";
    private static final String FORMAT = "1";
    private static final int BYTES_A_FILE = 160;

    /** Every path is the name of a field, and comes once: looking whether it came before would be in vain. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /**
     * What a file is known by.
     *
     * @param sha256 its SHA-256
     * @param bytes its size
     */
    record FileMark(Sha256 sha256, long bytes) {

        static FileMark of(byte[] content) {
            MessageDigest digest = Sha256.digest();
            digest.update(content);
            return of(digest, content.length);
        }

        /** The mark of what a digest has seen; the digest begins anew. */
        static FileMark of(MessageDigest digest, long bytes) {
            return new FileMark(Sha256.of(digest), bytes);
        }
    }

    Manifest {
        files = Collections.unmodifiableMap(files);
    }

    byte[] toBytes() {
        ByteArrayOutputStream json = new ByteArrayOutputStream(BYTES_A_FILE * (files.size() + 2));
        add(json, "{\n  \"generator\": \"" + GENERATOR + "\",\n  \"format\": " + FORMAT);
        add(json, ",\n  \"batch\": " + made.batch());
        add(json, ",\n  \"as_of\": " + text(made.asOf()));
        add(json, ",\n  \"compared_with\": " + made.comparedWith());
        add(json, ",\n  \"title\": " + text(made.title()));
        add(json, ",\n  \"base_url\": " + text(made.baseUrl()));
        add(json, ",\n  \"files\": {");
        String between = "\n";
        for (String path : paths()) {
            FileMark file = Objects.requireNonNull(files.get(path));
            add(
                    json,
                    between + "    \"" + path + "\": {\"sha256\": \"" + file.sha256() + "\", \"bytes\": " + file.bytes()
                            + '}');
            between = ",\n";
        }
        add(json, "\n  }\n}\n");
        return json.toByteArray();
    }

    private static void add(ByteArrayOutputStream json, String text) {
        json.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(files.keySet());
        paths.sort(null);
        return paths;
    }

    private static String text(@Nullable String value) {
        return value == null
                ? "null"
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** Reads a manifest; empty if there is none or it is not one of ours. */
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(file.toFile())) {
            return Optional.of(parse(json));
        } catch (JsonProcessingException | CharConversionException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Manifest parse(JsonParser json) throws IOException {
        Map<String, @Nullable String> made = new HashMap<>();
        Map<String, FileMark> files = new HashMap<>();
        expect(json.nextToken() == JsonToken.START_OBJECT);
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (name.equals("files")) {
                expect(value == JsonToken.START_OBJECT);
                files(json, files);
            } else {
                expect(value.isScalarValue());
                made.put(name, value == JsonToken.VALUE_NULL ? null : json.getText());
            }
        }
        expect(GENERATOR.equals(made.get("generator")) && FORMAT.equals(made.get("format")));
        return new Manifest(
                new Made(
                        number(made, "batch"),
                        number(made, "compared_with"),
                        Objects.requireNonNullElse(made.get("title"), ""),
                        made.get("base_url"),
                        made.get("as_of")),
                files);
    }

    private static void files(JsonParser json, Map<String, FileMark> files) throws IOException {
        for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
            expect(isPath(path) && json.nextToken() == JsonToken.START_OBJECT);
            expect("sha256".equals(json.nextFieldName()) && json.nextToken() == JsonToken.VALUE_STRING);
            Sha256 sha256 = Sha256.parse(json.getText());
            expect("bytes".equals(json.nextFieldName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
            files.put(path, new FileMark(sha256, json.getLongValue()));
            expect(json.nextToken() == JsonToken.END_OBJECT);
        }
    }

    /** Names of letters, digits, full stops, underscores and hyphens, of which none begins with a full stop. */
    private static boolean isPath(String path) {
        boolean begins = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isSign =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
            if (!isSign && (begins || (c != '.' && c != '/'))) {
                return false;
            }
            begins = c == '/';
        }
        return !begins;
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
