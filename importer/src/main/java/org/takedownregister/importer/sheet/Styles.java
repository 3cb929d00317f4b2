package org.takedownregister.importer.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook show of a number. */
final class Styles {

    private static final int MOST = 100_000;

    private final List<Shown> styles = new ArrayList<>();

    static Styles read(Xml xml) throws IOException {
        Styles styles = new Styles();
        Map<String, Shown> named = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && named.size() < MOST) {
                String id = String.valueOf(xml.attribute("numFmtId"));
                @Nullable String pattern = xml.attribute("formatCode");
                named.put(id, pattern == null ? Shown.NUMBER : Shown.byPattern(pattern));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.starts("cellXfs");
            } else if (inCells && xml.starts("xf") && styles.styles.size() < MOST) {
                String id = String.valueOf(xml.attribute("numFmtId"));
                @Nullable Shown own = named.get(id);
                styles.styles.add(own == null ? Shown.byNumber(number(id)) : own);
            }
        }
        return styles;
    }

    /** What a style shows, by its number as a cell gives it. */
    Shown shown(@Nullable String style) {
        int number = style == null ? -1 : number(style);
        return number >= 0 && number < styles.size() ? styles.get(number) : Shown.NUMBER;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
