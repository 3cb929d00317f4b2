package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.takedownregister.domain.register.Batch;

/** Tells search engines what the register is, in the terms of schema.org. */
public final class DatasetMetadata {

    private DatasetMetadata() {}

    /**
     * A data set as JSON-LD. It can stand as it is within {@code <script type="application/ld+json">}: no text in it
     * can end the element or begin a comment.
     *
     * @param description what the register is, in a few sentences
     * @param newest the newest batch; empty where there is none
     * @param files the files to be named as downloads; only named if the site has an address
     */
    public static String jsonLd(
            ExportOptions options, String description, Optional<Batch> newest, Collection<ExportedFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.dense(bytes)) {
            write(json, options, description, newest, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inScript(bytes.toString(StandardCharsets.UTF_8));
    }

    private static void write(
            JsonGenerator json,
            ExportOptions options,
            String description,
            Optional<Batch> newest,
            Collection<ExportedFile> files)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "Dataset");
        Json.text(json, "name", options.title());
        Json.text(json, "description", description);
        json.writeObjectFieldStart("creator");
        json.writeStringField("@type", "Organization");
        Json.text(json, "name", options.publisher());
        json.writeEndObject();
        if (options.licence() != null) {
            Json.text(json, "license", options.licence());
        }
        if (newest.isPresent()) {
            json.writeStringField("version", String.valueOf(newest.get().number()));
            json.writeStringField("dateModified", Times.seconds(newest.get().at()));
        }
        if (options.baseUrl() != null) {
            json.writeStringField("url", options.baseUrl().text());
            json.writeArrayFieldStart("distribution");
            for (ExportedFile file : files) {
                json.writeStartObject();
                json.writeStringField("@type", "DataDownload");
                Json.text(json, "name", file.about());
                json.writeStringField("encodingFormat", file.mediaType());
                json.writeStringField("contentUrl", options.address(file.path()).orElseThrow());
                json.writeStringField("contentSize", file.bytes() + " B");
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** These characters stand in JSON within texts only, where they can be written as escapes. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
