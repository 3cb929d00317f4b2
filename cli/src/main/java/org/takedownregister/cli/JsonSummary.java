package org.takedownregister.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.ImportSummary;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Outcomes;

/** The summary of an import as JSON. Its names are a promise to scripts. */
final class JsonSummary {

    private JsonSummary() {}

    static void print(ImportSummary summary, Destination destination, PrintWriter out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("register", destination.register().toString());
            json.writeBooleanField("dry_run", destination.dryRun());
            json.writeFieldName("batch");
            if (summary.batch().isPresent()) {
                json.writeNumber(summary.batch().map(Batch::number).orElseThrow());
            } else {
                json.writeNull();
            }
            numbers(json, summary.rows(), summary.outcomes(), summary.rejected(), summary.setAside());
            json.writeObjectFieldStart("withdrawn");
            for (Table table : Table.values()) {
                json.writeNumberField(table.tableName(), summary.withdrawn().getOrDefault(table, 0L));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (BatchFile file : summary.files()) {
                file(json, file);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("warnings");
            for (Problem warning : summary.warnings()) {
                json.writeString(warning.message());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    private static void file(JsonGenerator json, BatchFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("read_as", file.layout());
        json.writeStringField("sha256", file.sha256());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("encoding", file.encoding());
        numbers(json, file.rows(), file.outcomes(), file.rejected(), file.setAside());
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, long rows, Outcomes outcomes, long rejected, long setAside)
            throws IOException {
        json.writeNumberField("rows", rows);
        json.writeNumberField("inserted", outcomes.inserted());
        json.writeNumberField("updated", outcomes.updated());
        json.writeNumberField("unchanged", outcomes.unchanged());
        json.writeNumberField("rejected", rejected);
        json.writeNumberField("set_aside", setAside);
    }
}
