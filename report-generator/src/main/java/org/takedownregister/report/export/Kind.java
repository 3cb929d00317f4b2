package org.takedownregister.report.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** What kind of value a column holds, as the dictionary and the schema tell it. */
enum Kind {
    IDENTIFIER("identifier", "^[a-z0-9][a-z0-9-]{0,99}$", Slug.class),
    DATE("date, EDTF", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?)?$", EdtfDate.class),
    DAY("day", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", LocalDate.class),
    CODE("code", "", Code.class),
    CODES("codes", "", AssetTypes.class),
    NUMBER("whole number", "", int.class, long.class, Long.class, Integer.class),
    ADDRESS("web address", "^https?://", WebAddress.class),
    EXTERNAL_ID("collection:identifier", "^[a-z0-9][a-z0-9-]{0,29}:[A-Za-z0-9._/-]{1,100}$", ExternalId.class),
    UNIT("unit", "^(count|points|[A-Z]{3})$", Unit.class),
    TEXT("text", "", String.class);

    private static final ClassValue<Kind> BY_TYPE = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return Arrays.stream(values())
                    .filter(kind -> kind.types.stream().anyMatch(known -> known.isAssignableFrom(type)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind for " + type));
        }
    };

    private final String label;
    private final String pattern;
    private final List<Class<?>> types;

    Kind(String label, String pattern, Class<?>... types) {
        this.label = label;
        this.pattern = pattern;
        this.types = List.of(types);
    }

    /**
     * The kind of a column.
     *
     * @throws IllegalArgumentException if no kind knows the type
     */
    static Kind of(Column column) {
        return BY_TYPE.get(column.type());
    }

    /** How the dictionary calls it. */
    String label() {
        return label;
    }

    /** The regular expression that its texts fit; empty for none. */
    String pattern() {
        return pattern;
    }

    /** Whether a cell of this kind can hold what a spreadsheet takes for a formula. */
    boolean isFree() {
        return this == TEXT;
    }

    /** The codes that a column can hold; empty if it has no closed vocabulary. */
    static List<String> vocabulary(Column column) {
        Object[] values = column.type() == AssetTypes.class
                ? AssetType.values()
                : column.type().getEnumConstants();
        return values == null
                ? List.of()
                : Arrays.stream(values).map(value -> ((Code) value).code()).toList();
    }
}
