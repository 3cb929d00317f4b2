package org.takedownregister.report.export;

import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.CaseFile;

/** The rows of a case as fields of JSON, each made once for all files that hold it. */
final class CaseRows {

    private static final byte[] SPEAKER = Utf8Bytes.ascii("\"speaker\":");
    private static final byte[] NUMBER = Utf8Bytes.ascii("\"number\":");
    private static final int ROOM = 8 * 1024;

    private final CaseFile file;
    private final Utf8Bytes bytes = new Utf8Bytes(ROOM);
    private final int[] from;
    private final int[] columns;
    private final int[] number;
    private int rows;

    private CaseRows(CaseFile file) {
        this.file = file;
        int most = 1
                + file.claims().size()
                + file.linksHere().size()
                + file.sources().size();
        from = new int[most + 1];
        columns = new int[most];
        number = new int[most];
    }

    static CaseRows of(CaseFile file) {
        CaseRows rows = new CaseRows(file);
        rows.columns(Table.CASES, file.takedownCase());
        file.claims().forEach(rows::claim);
        file.linksHere().forEach(rows::claim);
        for (Source source : file.sources()) {
            rows.columns(Table.SOURCES, source);
        }
        return rows;
    }

    private void claim(Claim claim) {
        bytes.add(SPEAKER).json(file.speaker(claim)).add(',');
        columns(Table.of(claim), claim);
    }

    private void columns(Table table, Entry entry) {
        columns[rows] = bytes.size();
        number[rows] = RowJson.columns(bytes, table, entry);
        rows++;
        from[rows] = bytes.size();
    }

    CaseFile file() {
        return file;
    }

    /** The case itself as an object. */
    void takedownCase(Utf8Bytes out) {
        row(out, 0);
    }

    /** A claim as an object, with its speaker. */
    void claim(Utf8Bytes out, int claim) {
        row(out, 1 + claim);
    }

    /** A claim as an object of its columns alone, with {@code n} under the name {@code number}. */
    void columns(Utf8Bytes out, int claim) {
        int row = 1 + claim;
        out.add('{');
        if (number[row] < 0) {
            out.add(bytes, columns[row], from[row + 1]);
        } else {
            out.add(bytes, columns[row], number[row]).add(NUMBER);
            out.add(bytes, number[row] + RowJson.NUMBER.length(), from[row + 1]);
        }
        out.add('}');
    }

    /** A link of another case as an object, with its speaker. */
    void linkHere(Utf8Bytes out, int link) {
        row(out, 1 + file.claims().size() + link);
    }

    /** A source as an object. */
    void source(Utf8Bytes out, int source) {
        row(out, 1 + file.claims().size() + file.linksHere().size() + source);
    }

    private void row(Utf8Bytes out, int row) {
        out.add('{').add(bytes, from[row], from[row + 1]).add('}');
    }
}
