package org.takedownregister.importer.flat;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.layout.Mention;
import org.takedownregister.importer.layout.PlatformNames;
import org.takedownregister.importer.row.Cell;

/**
 * The platforms that a row names, in their order. What one row names others name as well, and the cells that recur
 * remember what they were read as. For any number of threads.
 */
final class NamedPlatforms {

    private final Cell list;
    private final Cell cell;
    private final Map<String, PlatformCells> platforms;
    private final List<Cell> cells;
    private final List<Mention> mentions;

    /** These with one more, by the identifier of that one; replaced as a whole. */
    private Map<String, NamedPlatforms> withOneMore = Map.of();

    private NamedPlatforms(Cell list, Map<String, PlatformCells> platforms) {
        String all = String.join(";", platforms.keySet());
        this.list = list;
        this.cell = all.equals(list.text()) ? list : list.with(all);
        this.platforms = Collections.unmodifiableMap(platforms);
        this.cells = platforms.values().stream().map(NamedPlatforms::identifier).toList();
        this.mentions = platforms.values().stream()
                .map(platform -> new Mention(Table.PLATFORMS, platform))
                .toList();
    }

    /** The platforms of a list. */
    static NamedPlatforms of(Cell list, List<Cell> items) {
        Map<String, PlatformCells> platforms = new LinkedHashMap<>();
        items.forEach(item -> platforms.put(item.text(), platform(item, item.text())));
        return new NamedPlatforms(list, platforms);
    }

    /** What a row says of a platform by naming it. */
    static PlatformCells platform(Cell cell, String id) {
        return new PlatformCells(cell, Cell.constant(PlatformNames.of(id)), null, null);
    }

    private static Cell identifier(PlatformCells platform) {
        Cell identifier = platform.platformId();
        return identifier == null ? Cell.NONE : identifier;
    }

    /** These and one more, if it is not among them. */
    NamedPlatforms and(Cell platform) {
        String id = platform.text();
        if (platforms.containsKey(id)) {
            return this;
        }
        NamedPlatforms known = withOneMore.get(id);
        if (known != null) {
            return known;
        }
        Map<String, PlatformCells> more = new LinkedHashMap<>(platforms);
        more.put(id, platform(platform, id));
        NamedPlatforms made = new NamedPlatforms(cell, more);
        Map<String, NamedPlatforms> allKnown = new HashMap<>(withOneMore);
        allKnown.put(id, made);
        withOneMore = Map.copyOf(allKnown);
        return made;
    }

    /** The cell that they were made of. */
    Cell list() {
        return list;
    }

    /** Whether a platform is among them. */
    boolean has(String id) {
        return platforms.containsKey(id);
    }

    /** The list of them; the very cell of the row where it says the same. */
    Cell cell() {
        return cell;
    }

    /** What the row says of each by naming it. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The identifier of each. */
    List<Cell> cells() {
        return cells;
    }
}
