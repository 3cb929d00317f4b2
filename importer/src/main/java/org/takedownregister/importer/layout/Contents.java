package org.takedownregister.importer.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.csv.CsvRows;
import org.takedownregister.importer.csv.Delimiters;
import org.takedownregister.importer.csv.Encodings;
import org.takedownregister.importer.csv.Records;
import org.takedownregister.importer.input.Bytes;
import org.takedownregister.importer.input.Sheet;

/** How the bytes of a table become records. */
interface Contents {

    /** Reads the records from its bytes; closing them closes the bytes. */
    Records records(InputStream in) throws IOException;

    /** What is told of it in the summary: its encoding. */
    String told();

    /** Finds out what some bytes are. */
    static Contents of(Bytes bytes, Layouts layouts, InputOptions options) throws IOException {
        return bytes instanceof Sheet sheet
                ? new OfSheet(sheet, options.maxRowChars())
                : Text.of(bytes, layouts, options);
    }

    /** Text with a delimiter between cells. */
    record Text(Charset charset, char delimiter, InputOptions options) implements Contents {

        private static final int HEAD_BYTES = 256 * 1024;

        private static Text of(Bytes bytes, Layouts layouts, InputOptions options) throws IOException {
            Charset charset = charset(bytes, options);
            try (InputStream in = bytes.open()) {
                String head = new String(in.readNBytes(HEAD_BYTES), charset);
                return new Text(charset, Delimiters.sniff(head, options, layouts::known), options);
            }
        }

        private static Charset charset(Bytes bytes, InputOptions options) throws IOException {
            if (options.encoding() != null) {
                return options.encoding();
            }
            try (InputStream in = bytes.open()) {
                return Encodings.detect(in);
            }
        }

        boolean isUtf8() {
            return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        }

        @Override
        public Records records(InputStream in) throws IOException {
            return new CsvRows(Encodings.utf8(in, charset), delimiter, options);
        }

        @Override
        public String told() {
            return charset.name() + (options.encoding() == null ? "" : " (given)");
        }
    }

    /** A sheet, which is found in the workbook and not in the bytes that are measured. */
    record OfSheet(Sheet sheet, int maxRowChars) implements Contents {

        @Override
        public Records records(InputStream in) throws IOException {
            return sheet.rows(maxRowChars);
        }

        @Override
        public String told() {
            return "workbook";
        }
    }
}
