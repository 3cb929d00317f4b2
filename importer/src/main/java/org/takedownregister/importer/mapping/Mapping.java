package org.takedownregister.importer.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.layout.Header;

/** How a team's own sheet becomes the flat sheet or a table: columns renamed, rewritten and added. */
public final class Mapping {

    private final String file;
    private final @Nullable String layout;
    private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
    private final Map<String, String> constants;

    Mapping(String file, @Nullable String layout, List<MappedColumn> columns, Map<String, String> constants) {
        this.file = file;
        this.layout = layout;
        this.constants = constants;
        columns.forEach(column -> this.columns.put(Header.plain(column.from()), column));
    }

    /**
     * Reads a mapping file.
     *
     * @throws org.takedownregister.domain.problem.Refused with everything that is wrong with it, by line
     */
    public static Mapping read(Path file) {
        return new MappingReader(file).read();
    }

    /** The name of the layout that it maps to; null to tell it by the mapped header. */
    public @Nullable String layout() {
        return layout;
    }

    /** The header of a sheet once it is mapped. */
    public Header header(List<String> names) {
        List<String> mapped = new ArrayList<>();
        for (String name : names) {
            @Nullable MappedColumn column = columns.get(Header.plain(name));
            mapped.add(column == null ? name : column.to());
        }
        mapped.addAll(constants.keySet());
        List<String> shown = new ArrayList<>(names);
        shown.addAll(constants.keySet());
        return new Header(mapped, shown);
    }

    /** The cells of a row once they are mapped. */
    public List<String> cells(List<String> names, List<String> cells) {
        List<String> mapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            @Nullable MappedColumn column = columns.get(Header.plain(names.get(i)));
            mapped.add(column == null ? cells.get(i) : column.map(cells.get(i)));
        }
        mapped.addAll(constants.values());
        return mapped;
    }

    /** The columns that it names and a sheet lacks. */
    public List<Problem> missing(String sheet, List<String> names) {
        Header header = new Header(names);
        List<Problem> missing = new ArrayList<>();
        columns.forEach((plain, column) -> {
            if (!header.has(plain)) {
                missing.add(new Problem(
                        ProblemCode.MAPPING_UNREADABLE,
                        new Place(file, column.line(), null),
                        column.from(),
                        "a column of " + sheet + ": " + String.join(", ", names),
                        "Write the column's name as the sheet does, or delete the line"));
            }
        });
        return missing;
    }
}
