package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks, part by part. */
final class Workbooks {

    /** Styles 0 to 6: plain, day, month with a pattern, moment, year, a day with quotes around words, money. */
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy;@"/><numFmt numFmtId="165" formatCode="yyyy"/>\
            <numFmt numFmtId="166" formatCode="[$-409]d. mmmm yyyy&quot; h&quot;"/>\
            <numFmt numFmtId="167" formatCode="#,##0.00&quot; dollars yearly&quot;"/></numFmts>\
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/>\
            <xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>""";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Workbooks() {}

    /**
     * Writes a workbook.
     *
     * @param properties the attributes of its properties
     * @param shared the shared texts, as elements
     * @param sheets names and rows of its sheets, rows as elements
     */
    static Path write(Path file, String properties, String shared, String... sheets) throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation("t", "sharedStrings", "sharedStrings.xml")
                + relation("y", "styles", "/xl/styles.xml")
                + relation("c", "chartsheet", "charts.xml"));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/styles.xml", STYLES);
            put(zip, "xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
            for (int i = 0; i < sheets.length; i += 2) {
                list.append("<sheet name=\"" + sheets[i] + "\" sheetId=\"" + i + "\" r:id=\"s" + i + "\"/>");
                relations.append(relation("s" + i, "worksheet", "worksheets/s" + i + ".xml"));
                put(
                        zip,
                        "xl/worksheets/s" + i + ".xml",
                        "<worksheet><sheetData>" + sheets[i + 1] + "</sheetData></worksheet>");
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"" + RELATION + "\"><workbookPr " + properties
                            + "/><sheets><sheet name=\"chart\" r:id=\"c\"/>" + list + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
        }
        return file;
    }

    /** A row of texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
        return row + "</row>";
    }

    private static String relations(String relations) {
        return "<Relationships>" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }
}
