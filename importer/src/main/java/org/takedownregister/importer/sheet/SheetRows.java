package org.takedownregister.importer.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.csv.CsvRow;
import org.takedownregister.importer.csv.Records;

/** The rows of a sheet. A row without anything in it is no row; the number of a row is its line. */
public final class SheetRows implements Records {

    private static final int MOST_COLUMNS = 16_384;

    private final Xml xml;
    private final Part part;
    private final SharedTexts texts;
    private final Styles styles;
    private final boolean from1904;
    private final int maxRowChars;
    private int columns;
    private long line;

    SheetRows(Part part, SharedTexts texts, Styles styles, boolean from1904, int maxRowChars) throws IOException {
        this.part = part;
        this.xml = new Xml(part);
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.maxRowChars = maxRowChars;
    }

    @Override
    public void expect(int number) {
        columns = number;
    }

    @Override
    public @Nullable CsvRow next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                line = Math.max(line + 1, number(xml.attribute("r")));
                @Nullable CsvRow row = row();
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    /** How many bytes of the sheet were read. */
    public long bytes() {
        return part.bytes();
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private @Nullable CsvRow row() throws IOException {
        List<String> cells = new ArrayList<>();
        Map<Integer, ProblemCode> faults = new HashMap<>();
        int chars = 0;
        int place = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                place = place(xml.attribute("r"), place + 1);
                SheetCell cell = cell(chars);
                chars += cell.text().length();
                if (cell.fault() != null) {
                    faults.put(place, cell.fault());
                }
                if (!cell.text().isEmpty()) {
                    cells.addAll(Collections.nCopies(Math.max(0, place + 1 - cells.size()), ""));
                    cells.set(place, cell.text());
                }
            }
        }
        if (cells.isEmpty()) {
            return null;
        }
        cells.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
        return new CsvRow(line, cells, chars > maxRowChars ? ProblemCode.ROW_TOO_LONG : null, faults);
    }

    /** The place of a cell, from 0, by its address such as {@code AB12}; the next one where that makes no sense. */
    private static int place(@Nullable String address, int next) {
        int place = 0;
        for (int i = 0; address != null && i < Math.min(4, address.length()); i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            place = place * 26 + c - 'A' + 1;
        }
        return Math.min(place >= 1 && place <= MOST_COLUMNS ? place - 1 : next, MOST_COLUMNS - 1);
    }

    private SheetCell cell(int charsBefore) throws IOException {
        String type = String.valueOf(xml.attribute("t"));
        Shown shown = styles.shown(xml.attribute("s"));
        StringBuilder text = new StringBuilder();
        boolean reads = false;
        boolean sounds = false;
        boolean computed = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                computed = true;
            } else if (xml.starts("rPh") || xml.ends("rPh")) {
                sounds = xml.starts("rPh");
            } else if (xml.starts("v") || xml.starts("t")) {
                reads = !sounds;
            } else if (xml.ends("v") || xml.ends("t")) {
                reads = false;
            } else if (reads) {
                xml.addText(text, Math.max(0, maxRowChars + 1 - charsBefore));
            }
        }
        return SheetCell.of(type, text.toString(), computed, texts, raw -> Serial.text(raw, shown, from1904));
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
