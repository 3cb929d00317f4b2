package org.takedownregister.importer.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** A workbook in the format that ends in {@code .xlsx} (ECMA-376), to be closed. */
public final class Workbook implements Closeable {

    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final Opener opener;
    private final String name;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private @Nullable String textsPart;
    private @Nullable String stylesPart;
    private boolean from1904;
    private @Nullable SharedTexts texts;
    private @Nullable Styles styles;

    /** Opens a member of an archive, and stops one that grows without end. */
    public interface Opener {
        /** The member's bytes, unpacked. */
        InputStream open(ZipFile zip, ZipEntry entry) throws IOException;
    }

    /** Opens one. */
    public Workbook(Path file, String name, Opener opener) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.opener = opener;
        this.name = name;
        try {
            readStructure();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Whether an archive is a document of an office program, and no package of tables. */
    public static boolean is(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("_rels/.rels") != null;
    }

    private void readStructure() throws IOException {
        String main = relations("_rels/.rels").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElseThrow(() -> new ZipException("no workbook in it"));
        int folder = main.lastIndexOf('/') + 1;
        Map<String, Relation> relations =
                relations(main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels");
        for (Relation relation : relations.values()) {
            if (relation.kind().equals("sharedStrings")) {
                textsPart = relation.part();
            } else if (relation.kind().equals("styles")) {
                stylesPart = relation.part();
            }
        }
        try (Xml xml = new Xml(part(main))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
                } else if (xml.starts("sheet")) {
                    addSheet(String.valueOf(xml.attribute("name")), relations.get(String.valueOf(xml.attribute("id"))));
                }
            }
        }
    }

    private void addSheet(String sheet, @Nullable Relation relation) throws IOException {
        if (relation == null) {
            throw new ZipException("no part for the sheet " + sheet);
        }
        if (!relation.kind().equals("worksheet")) {
            return;
        }
        if (sheets.size() == MOST_SHEETS) {
            throw tooMany("sheets", MOST_SHEETS);
        }
        sheets.add(sheet);
        parts.add(relation.part());
    }

    private Refused tooMany(String things, int most) {
        return new Refused(new Problem(
                ProblemCode.ARCHIVE_TOO_LARGE,
                Place.file(name),
                "more than " + most + " " + things,
                "at most " + most,
                "Save the sheets as CSV in a folder, and import that"));
    }

    /**
     * What a part of a workbook refers to.
     *
     * @param kind the last word of its type
     * @param part the name of the part
     */
    private record Relation(String kind, String part) {}

    private Map<String, Relation> relations(String name) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        int folder = name.indexOf("_rels/");
        try (Xml xml = new Xml(part(name))) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    if (relations.size() == MOST_PARTS) {
                        throw tooMany("parts", MOST_PARTS);
                    }
                    String type = String.valueOf(xml.attribute("Type"));
                    String target = String.valueOf(xml.attribute("Target"));
                    relations.put(
                            String.valueOf(xml.attribute("Id")),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    target.startsWith("/") ? target.substring(1) : name.substring(0, folder) + target));
                }
            }
        }
        return relations;
    }

    private ZipEntry entry(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ZipException("no part " + part);
        }
        return entry;
    }

    private Part part(String part) throws IOException {
        return new Part(new BufferedInputStream(opener.open(zip, entry(part)), 64 * 1024));
    }

    /** The names of the sheets, in their order. */
    public List<String> sheets() {
        return sheets;
    }

    /** The size of a sheet's part, in bytes; 0 if it is not known. */
    public long size(int sheet) throws IOException {
        return Math.max(0, entry(parts.get(sheet)).getSize());
    }

    /**
     * The rows of a sheet.
     *
     * @param maxRowChars the longest row, in UTF-16 units
     */
    public SheetRows rows(int sheet, int maxRowChars) throws IOException {
        if (texts == null) {
            texts = textsPart == null ? new SharedTexts() : sharedTexts(textsPart, maxRowChars);
        }
        if (styles == null) {
            styles = stylesPart == null ? new Styles() : styles(stylesPart);
        }
        return new SheetRows(part(parts.get(sheet)), texts, styles, from1904, maxRowChars);
    }

    private SharedTexts sharedTexts(String part, int maxRowChars) throws IOException {
        try (Xml xml = new Xml(part(part))) {
            return SharedTexts.read(xml, maxRowChars, name);
        }
    }

    private Styles styles(String part) throws IOException {
        try (Xml xml = new Xml(part(part))) {
            return Styles.read(xml);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
