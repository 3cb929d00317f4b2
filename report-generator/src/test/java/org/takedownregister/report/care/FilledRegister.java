package org.takedownregister.report.care;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/**
 * Rows of every table in which no cell is blank, made from the tables themselves, so that a new column is filled as
 * soon as it exists. All claims are about the case {@code cases-0}.
 */
@SuppressWarnings("EnumOrdinal") // only to make rows differ
public final class FilledRegister {

    private static final List<String> DATES =
            List.of("2021-03-10", "2021-02", "2020~", "2021-01/2021-03", "2019", "2021-03-11");
    private static final List<String> LANGUAGES = List.of("ur", "ar", "en", "zh-Hans");
    private static final List<String> COUNTRIES = List.of("RO", "NA", "CN", "XK");

    private final Texts texts;
    private final int rows;

    private FilledRegister(Texts texts, int rows) {
        this.texts = texts;
        this.rows = rows;
    }

    /** What stands in the columns of free text. */
    public interface Texts {
        /** The text of a cell of a table's column, {@code figures note}, in one of the rows. */
        String of(String column, int row);
    }

    /** That many rows of each table. */
    public static List<Entry> of(Texts texts, int rows) {
        FilledRegister register = new FilledRegister(texts, rows);
        List<Entry> entries = new ArrayList<>();
        for (Table table : Table.values()) {
            for (int row = 0; row < rows; row++) {
                entries.add(register.entry(table, row));
            }
        }
        return entries;
    }

    private Entry entry(Table table, int row) {
        Object[] values = table.columns().stream()
                .map(column -> value(table, column, row))
                .toArray();
        Class<?>[] types = table.columns().stream()
                .map(Column::component)
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Entry> canonical = table.record().getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(table + " " + Arrays.toString(values), e);
        }
    }

    private Object value(Table table, Column column, int row) {
        if (column.isList()) {
            // Copies in a circle would have no witness: the last source copies none.
            boolean end = column.name().equals("derived_from") && row == rows - 1;
            return end ? List.of() : List.of(item(table, column, row));
        }
        return item(table, column, row);
    }

    private Object item(Table table, Column column, int row) {
        Class<?> type = column.type();
        Object[] codes = type.getEnumConstants();
        if (codes != null) {
            return codes[row % codes.length];
        }
        if (type.equals(String.class)) {
            return text(table, column.name(), row);
        }
        if (type.equals(Slug.class)) {
            return new Slug(identifier(table, column, row));
        }
        if (type.equals(EdtfDate.class)) {
            boolean last = column.name().equals("until") || column.name().equals("in_force_to");
            return EdtfDate.of(last ? "2022-12-31" : DATES.get(row % DATES.size()));
        }
        if (type.equals(Unit.class)) {
            return unit(table, row);
        }
        return plain(type, column, row);
    }

    private static Object plain(Class<?> type, Column column, int row) {
        if (type.equals(WebAddress.class)) {
            return new WebAddress("https://" + column.name().replace('_', '-') + ".example/" + row + "?a=1&b=%3Cb%3E");
        }
        if (type.equals(ExternalId.class)) {
            return new ExternalId("tracker", "entry/" + row);
        }
        if (type.equals(AssetTypes.class)) {
            return AssetTypes.of(AssetType.values()[row % AssetType.values().length]);
        }
        if (type.equals(LocalDate.class)) {
            return LocalDate.of(2020, 1, 1);
        }
        if (type.equals(int.class)) {
            return row + 1;
        }
        if (type.equals(long.class) || type.equals(Long.class)) {
            long value = 1L + 170_000L * row;
            return column.name().endsWith("max") ? value * 2 : value;
        }
        throw new IllegalStateException("no value for " + type);
    }

    private String text(Table table, String column, int row) {
        return switch (column) {
            case "language" -> LANGUAGES.get(row % LANGUAGES.size());
            case "territory" -> row % 2 == 0 ? COUNTRIES.get(row % COUNTRIES.size()) : texts.of(column, row);
            case "value" -> isPlace(row) ? COUNTRIES.get(row % COUNTRIES.size()) : texts.of(column, row);
            default -> texts.of(table.tableName() + " " + column, row);
        };
    }

    private static boolean isPlace(int row) {
        Role role = Role.values()[row % Role.values().length];
        return row < Role.values().length && (role == Role.OPERATED_FROM || role == Role.TARGETS);
    }

    private String identifier(Table table, Column column, int row) {
        Optional<Table> other = column.refersTo();
        if (other.isEmpty()) {
            boolean own = column.isKey() && column.name().endsWith("_id");
            return own ? table.tableName() + "-" + row : column.name().replace('_', '-') + "-" + row % 3;
        }
        int target =
                switch (column.name()) {
                    case "case_id" -> 0;
                    case "related_case_id" -> 1 + row % (rows - 1);
                    case "derived_from" -> row + 1;
                    default -> row;
                };
        return other.get().tableName() + "-" + target;
    }

    private static Unit unit(Table table, int row) {
        if (table != Table.FIGURES) {
            return Unit.COUNT;
        }
        return switch (Measure.values()[row % Measure.values().length]) {
            case AD_SPEND -> new Unit("EUR");
            case SCORE -> Unit.POINTS;
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED, FOLLOWERS, MEMBERS, ENGAGEMENT -> Unit.COUNT;
        };
    }
}
