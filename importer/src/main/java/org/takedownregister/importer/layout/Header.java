package org.takedownregister.importer.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.importer.row.Blanks;
import org.takedownregister.importer.row.Visible;

/** The first row of a file: its column names as they stand there, and as they are compared. */
public final class Header {

    /** The columns that a rejects file adds; they are known everywhere and never read. */
    public static final List<String> REJECT_COLUMNS =
            List.of("reject_line", "reject_column", "reject_code", "reject_found", "reject_message", "reject_fix");

    private final List<String> names;
    private final List<String> shown;
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    /** A header of some names. */
    public Header(List<String> names) {
        this(names, names);
    }

    /**
     * A header whose columns are read under other names than they have.
     *
     * @param names what they are read as
     * @param shown what they are called in the file, as many and in the same order
     */
    public Header(List<String> names, List<String> shown) {
        this.names = List.copyOf(names);
        this.shown =
                shown.stream().map(name -> Visible.text(Blanks.trim(name))).collect(Collectors.toUnmodifiableList());
        for (int i = 0; i < names.size(); i++) {
            places.computeIfAbsent(plain(names.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** A column's name as it is compared: lower case, without blanks around it, other blanks and hyphens as {@code _}. */
    public static String plain(String name) {
        return Blanks.trim(name).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0-]+", "_");
    }

    /** The names that its columns are read under. */
    public List<String> names() {
        return names;
    }

    /** The different names as they are compared, in the order of the columns. */
    public Set<String> plainNames() {
        return places.keySet();
    }

    /** Whether there is a column of a name, as it is compared. */
    public boolean has(String plain) {
        return places.containsKey(plain);
    }

    /** The places of the columns of a name, from 0; none if there is no such column. */
    public List<Integer> places(String plain) {
        return places.getOrDefault(plain, List.of());
    }

    /** The place of the first column of a name, from 0; -1 if there is none. */
    public int place(String plain) {
        List<Integer> all = places(plain);
        return all.isEmpty() ? -1 : all.get(0);
    }

    /** The name as it stands in the file, without blanks around it and fit to be shown. */
    public String name(int place) {
        return shown.get(place);
    }

    /** The place of the first column that {@link #name} gives a name for, from 0; -1 if there is none. */
    public int placeNamed(String name) {
        return shown.indexOf(name);
    }
}
