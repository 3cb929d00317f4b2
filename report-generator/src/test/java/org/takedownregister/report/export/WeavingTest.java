package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;

/** A table of which some cases changed is made out of the table that was there. */
class WeavingTest {

    private static final String HEADER = "case_id,source_id,stated_by,event,on_date";

    /** In these cases {@code |} ends a line, and {@code ;} parts two changes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "b,1|b,2|d,1|          > b=b,3|             > b,3|d,1|",
                "b,1|d,1|              > a=a,1|             > a,1|b,1|d,1|",
                "b,1|d,1|              > c=c,1|c,2|         > b,1|c,1|c,2|d,1|",
                "b,1|d,1|              > e=e,1|             > b,1|d,1|e,1|",
                "b,1|b,2|d,1|          > b=                 > d,1|",
                "b,1|d,1|d,2|          > d=                 > b,1|",
                "b,1|d,1|              > c=                 > b,1|d,1|",
                "b,1|c,1|d,1|          > b=b,2|;c=;d=d,2|   > b,2|d,2|",
                "b,1|b-b,1|bb,1|       > bb=bb,2|           > b,1|b-b,1|bb,2|",
                "'b,\"x|c,y\"|d,1|'    > c=c,1|             > 'b,\"x|c,y\"|c,1|d,1|'",
                "'b,\"x\"\"|c,\"|d,1|' > d=d,2|             > 'b,\"x\"\"|c,\"|d,2|'",
                "''                    > b=b,1|             > b,1|",
                "b,1|                  > b=                 > ''"
            })
    void linesOfCasesThatChangedTakeTheirPlace(String old, String changes, String expected) throws IOException {
        SortedMap<Slug, byte[]> lines = new TreeMap<>();
        for (String change : changes.split(";", -1)) {
            String[] parts = change.split("=", 2);
            lines.put(new Slug(parts[0]), bytes(lines(parts[1])));
        }

        assertThat(woven(HEADER + "\r\n" + lines(old), lines)).isEqualTo(HEADER + "\r\n" + lines(expected));
    }

    @Test
    void linesOfAnyLengthAreTaken() throws IOException {
        String longLine = "a,\"" + "x\r\n".repeat(200_000) + "\"\r\n";
        SortedMap<Slug, byte[]> lines = new TreeMap<>();
        lines.put(new Slug("b"), bytes("b,2\r\n"));

        assertThat(woven(HEADER + "\r\n" + longLine + "b,1\r\n", lines))
                .isEqualTo(HEADER + "\r\n" + longLine + "b,2\r\n");
    }

    private static String woven(String old, SortedMap<Slug, byte[]> changes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = CsvTable.open(out, CsvTable.Use.IMPORT, Table.EVENTS)) {
            table.weave(new Dripping(bytes(old)), changes);
            assertThat(table.isWhole()).isTrue();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String lines(String text) {
        return text.replace("|", "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives a few bytes at a time, as a slow disk may. */
    private static final class Dripping extends FilterInputStream {

        Dripping(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(length, 7));
        }
    }
}
