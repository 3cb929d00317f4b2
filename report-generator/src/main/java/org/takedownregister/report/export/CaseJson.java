package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;

/** Writes the JSON of cases: a file of its own, a row a line, and the same on one line as one of many. */
final class CaseJson {

    private static final List<Table> CLAIMS =
            Arrays.stream(Table.values()).filter(Table::holdsClaims).toList();
    private static final int ROOM = 8 * 1024;

    private static final byte[] SCHEMA =
            Utf8Bytes.ascii("{\"$schema\":\"../" + ExportPaths.CASE_SCHEMA + "\",\n\"register\":");
    private static final byte[] CASE = Utf8Bytes.ascii("\"case\":");
    private static final byte[] CLAIMS_OF_TABLES = Utf8Bytes.ascii("\"claims\":{");
    private static final Map<Table, byte[]> TABLES = CLAIMS.stream()
            .collect(Collectors.toMap(table -> table, table -> Utf8Bytes.ascii('"' + table.tableName() + "\":")));
    private static final byte[] LINKS_HERE = Utf8Bytes.ascii("\"links_here\":");
    private static final byte[] SOURCES = Utf8Bytes.ascii("\"sources\":");
    private static final byte[] BATCHES = Utf8Bytes.ascii("\"batches\":");
    private static final byte[] CITATION = Utf8Bytes.ascii(",\n\"citation\":{\"text\":");
    private static final byte[] BIBTEX = Utf8Bytes.ascii(",\"bibtex\":");
    private static final byte[] END = Utf8Bytes.ascii("}}\n");

    private final ExportOptions options;
    private final Moments moments;

    /** What is said of the register in the files of cases, by the number of their newest batch. */
    private final Map<Integer, byte[]> registers = new ConcurrentHashMap<>();

    CaseJson(ExportOptions options, Moments moments) {
        this.options = options;
        this.moments = moments;
    }

    /** A whole file: which register, the case, how to cite it. */
    byte[] file(CaseRows rows) {
        CaseFile file = rows.file();
        Optional<Batch> newest = moments.newest(file);
        Utf8Bytes out = new Utf8Bytes(ROOM).add(SCHEMA);
        out.add(registers.computeIfAbsent(newest.map(Batch::number).orElse(0), number -> register(newest)));
        out.add(',').add('\n');
        new Parts(out, rows, true).write();
        Citation citation = Citation.of(file.takedownCase(), newest, options);
        out.add(CITATION).json(citation.text()).add(BIBTEX).json(citation.bibtex());
        return out.add(END).toByteArray();
    }

    /** The case as one of many. */
    static byte[] item(CaseRows rows) {
        Utf8Bytes out = new Utf8Bytes(ROOM).add('{');
        new Parts(out, rows, false).write();
        return out.add('}').toByteArray();
    }

    private byte[] register(Optional<Batch> newest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.piece(bytes)) {
            json.writeStartObject();
            describe(json, newest);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Which register it is.
     *
     * @param newest the newest batch that changed what the file holds; empty where each part says so for itself
     */
    void register(JsonGenerator json, Optional<Batch> newest) throws IOException {
        json.writeObjectFieldStart("register");
        describe(json, newest);
        json.writeEndObject();
    }

    private void describe(JsonGenerator json, Optional<Batch> newest) throws IOException {
        Json.text(json, "title", options.title());
        Json.text(json, "publisher", options.publisher());
        if (newest.isPresent()) {
            json.writeObjectFieldStart("batch");
            json.writeNumberField("number", newest.get().number());
            json.writeStringField("at", Times.seconds(newest.get().at()));
            json.writeEndObject();
        }
        Json.column(json, "url", options.baseUrl());
        Json.column(json, "licence", options.licence());
    }

    /**
     * The parts of a case.
     *
     * @param lines whether each part and each row begins a line
     */
    private record Parts(Utf8Bytes out, CaseRows rows, boolean lines) {

        void write() {
            CaseFile file = rows.file();
            out.add(CASE);
            rows.takedownCase(out);
            next();
            out.add(CLAIMS_OF_TABLES);
            claims(file.claims());
            out.add('}');
            next();
            out.add(LINKS_HERE).add('[');
            for (int i = 0; i < file.linksHere().size(); i++) {
                row(i == 0);
                rows.linkHere(out, i);
            }
            out.add(']');
            next();
            out.add(SOURCES).add('[');
            for (int i = 0; i < file.sources().size(); i++) {
                row(i == 0);
                rows.source(out, i);
            }
            out.add(']');
            next();
            batches(file.batches());
        }

        /** Claims come by table in the order of the tables. */
        private void claims(List<Claim> claims) {
            int next = 0;
            for (int i = 0; i < CLAIMS.size(); i++) {
                Table table = CLAIMS.get(i);
                if (i > 0) {
                    out.add(',');
                }
                line();
                out.add(Objects.requireNonNull(TABLES.get(table))).add('[');
                for (int first = next; next < claims.size() && Table.of(claims.get(next)) == table; next++) {
                    row(next == first);
                    rows.claim(out, next);
                }
                out.add(']');
            }
            if (next < claims.size()) {
                throw new IllegalStateException("claims that are not in the order of the tables");
            }
        }

        private void batches(List<Integer> batches) {
            out.add(BATCHES).add('[');
            for (int i = 0; i < batches.size(); i++) {
                if (i > 0) {
                    out.add(',');
                }
                out.number(batches.get(i));
            }
            out.add(']');
        }

        private void next() {
            out.add(',');
            line();
        }

        private void row(boolean first) {
            if (!first) {
                out.add(',');
            }
            line();
        }

        private void line() {
            if (lines) {
                out.add('\n');
            }
        }
    }
}
