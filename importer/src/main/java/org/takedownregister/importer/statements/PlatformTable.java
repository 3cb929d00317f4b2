package org.takedownregister.importer.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.row.Blanks;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.EntryReader;

/** The platforms that statements name, found by the bytes of their names. For one thread. */
final class PlatformTable {

    private static final int MOST = 8_192;
    private static final EntryReader READER = new EntryReader(Table.PLATFORMS);

    private final List<byte[]> names = new ArrayList<>();
    private final List<Platform> platforms = new ArrayList<>();
    private int[] places = new int[MOST * 4];

    /** A platform as statements name it; its identifier is empty if the name is none. */
    record Platform(String identifier, String name) {}

    /** The platform of a name. */
    Platform find(byte[] bytes, int from, int to) {
        int mask = places.length - 1;
        int at = hash(bytes, from, to) & mask;
        while (places[at] != 0) {
            byte[] name = names.get(places[at] - 1);
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return platforms.get(places[at] - 1);
            }
            at = (at + 1) & mask;
        }
        if (platforms.size() == MOST) {
            names.clear();
            platforms.clear();
            places = new int[places.length];
            return find(bytes, from, to);
        }
        Platform platform = of(new String(bytes, from, to - from, UTF_8).replace("\"\"", "\""));
        names.add(Arrays.copyOfRange(bytes, from, to));
        platforms.add(platform);
        places[at] = platforms.size();
        return platform;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ hash >>> 15;
    }

    private static Platform of(String name) {
        Cell cell = new Cell(StatementColumn.PLATFORM_NAME.header(), name);
        boolean isGood = !cell.isBlank() && problems(cell, Place.NOWHERE).isEmpty();
        return new Platform(isGood ? Slug.near(name) : "", Blanks.trim(name));
    }

    /** What is wrong with a platform's name. */
    static List<Problem> problems(Cell name, Place row) {
        PlatformCells cells = new PlatformCells(name.with(Slug.near(name.text())), name, null, null);
        // The identifier is made of the name: what is wrong with both is told once.
        return READER.read(cells, row).problems().stream().distinct().toList();
    }
}
