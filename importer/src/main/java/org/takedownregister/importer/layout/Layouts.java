package org.takedownregister.importer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Nearest;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.row.Visible;

/** Every layout there is; tells which one a file has by its header. */
public final class Layouts {

    private final List<Layout> all = new ArrayList<>();

    /** The tables of the register, and further layouts. */
    public Layouts(Collection<Layout> further) {
        Arrays.stream(Table.values()).map(TableLayout::new).forEach(all::add);
        all.addAll(further);
    }

    /** The names, those of the tables first. */
    public List<String> names() {
        return all.stream().map(Layout::name).collect(Collectors.toUnmodifiableList());
    }

    /** The layout of a name. */
    public Optional<Layout> named(String name) {
        return all.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    /** How many of some column names any layout knows. */
    public long known(List<String> names) {
        return names.stream()
                .map(Header::plain)
                .filter(name -> all.stream().anyMatch(layout -> layout.knows(name)))
                .count();
    }

    /** The layout of a file; null if there are problems, which are added to a list. */
    public @Nullable Layout recognise(String file, String fileName, Header header, List<Problem> problems) {
        List<Layout> possible =
                all.stream().filter(layout -> layout.missing(header).isEmpty()).collect(Collectors.toList());
        Optional<Layout> best = possible.stream()
                .max(Comparator.comparingLong((Layout layout) -> hits(layout, header))
                        .thenComparingLong(layout -> -layout.knownColumns().size()));
        if (best.isPresent()) {
            return repeats(best.get(), file, header, problems) ? null : best.get();
        }
        Optional<Layout> meant = meant(fileName, header);
        if (meant.isPresent()) {
            check(meant.get(), file, header, problems);
        } else {
            problems.add(new Problem(
                    ProblemCode.TABLE_UNKNOWN,
                    Place.file(file),
                    String.join(", ", header.names()),
                    "the header of a table: docs/csv-format.md lists them",
                    "Name the columns as docs/csv-format.md does, or leave the file out"));
        }
        return null;
    }

    /** Whether a file can be of a layout; if not, problems are added to a list. */
    public boolean check(Layout layout, String file, Header header, List<Problem> problems) {
        Set<String> unknown = new LinkedHashSet<>(header.plainNames());
        unknown.removeIf(layout::knows);
        boolean good = true;
        for (Layout.Missing missing : layout.missing(header)) {
            good = false;
            String near = Nearest.to(missing.column(), unknown);
            problems.add(new Problem(
                    ProblemCode.COLUMN_MISSING,
                    Place.file(file),
                    near.isEmpty() ? String.join(", ", header.names()) : near,
                    missing.expected() + ", as every file of " + layout.name() + " has",
                    near.isEmpty()
                            ? "Add the column " + missing.column()
                            : "Rename " + Visible.text(near) + " to " + missing.column()));
        }
        return !repeats(layout, file, header, problems) && good;
    }

    private static boolean repeats(Layout layout, String file, Header header, List<Problem> problems) {
        boolean repeats = false;
        for (String name : header.plainNames()) {
            List<Integer> places = header.places(name);
            if (places.size() > 1 && layout.knows(name) && !layout.mayRepeat(name)) {
                repeats = true;
                problems.add(new Problem(
                        ProblemCode.COLUMN_REPEATED,
                        Place.file(file).column(header.name(places.get(1))),
                        name + " " + places.size() + " times, as columns "
                                + places.stream()
                                        .map(place -> String.valueOf(place + 1))
                                        .collect(Collectors.joining(", ")),
                        "each column once",
                        "Delete or rename all but one"));
            }
        }
        return repeats;
    }

    private static long hits(Layout layout, Header header) {
        return header.plainNames().stream().filter(layout::knows).count();
    }

    /** The layout that a file was most likely meant to have: by its name, or by half of the required columns. */
    private Optional<Layout> meant(String fileName, Header header) {
        String stem = fileName.toLowerCase(Locale.ROOT).replaceAll("\\..*$", "");
        Optional<Layout> byName = named(stem).filter(layout -> hits(layout, header) > 0);
        if (byName.isPresent()) {
            return byName;
        }
        return all.stream()
                .filter(layout -> 2L * layout.missing(header).size()
                        <= layout.requiredColumns().size())
                .max(Comparator.comparingLong((Layout layout) -> hits(layout, header))
                        .thenComparingInt(layout -> -layout.missing(header).size()));
    }

    /** What is to be told of a header that costs no row: its columns that nobody reads. */
    public static List<Problem> warnings(Layout layout, String file, Header header) {
        List<Problem> warnings = new ArrayList<>();
        List<String> unused = layout.knownColumns().stream()
                .filter(column -> !header.has(column))
                .collect(Collectors.toList());
        for (String name : header.plainNames()) {
            if (!layout.knows(name) && !Header.REJECT_COLUMNS.contains(name)) {
                String near = Nearest.to(name, unused);
                warnings.add(new Problem(
                        ProblemCode.COLUMN_UNKNOWN,
                        Place.file(file),
                        header.name(header.place(name)),
                        "a column of " + layout.name(),
                        near.isEmpty()
                                ? "Delete the column if it is not needed; it is not read"
                                : "Rename it to " + near));
            }
        }
        return warnings;
    }
}
