package org.takedownregister.importer.row;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Parsed;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** Reads the text of a cell, without blanks around it and not empty, as a column's type. */
interface CellParser {

    /** The first character that composed form may forbid. */
    char FIRST_COMBINING = 0x300;

    /** The value, or why it is none. */
    Parsed<?> parse(String text);

    /** The parser of a column. */
    static CellParser of(Column column) {
        CellParser one = Kinds.of(column.type());
        return column.isList() ? new Remembered(text -> list(one, text)) : one;
    }

    /** The parser of each type, one for all columns: an identifier stands in many tables. */
    final class Kinds {

        private static final Map<Class<?>, CellParser> ALL = new ConcurrentHashMap<>();

        private Kinds() {}

        /** Whether reading a text costs less than finding what it was read as before. */
        private static boolean isRead(Class<?> kind) {
            return kind == String.class
                    || kind == EdtfDate.class
                    || kind == LocalDate.class
                    || kind == long.class
                    || kind == Long.class
                    || kind == int.class;
        }

        static CellParser of(Class<?> type) {
            return ALL.computeIfAbsent(type, kind -> {
                CellParser parser = ofType(kind);
                return isRead(kind) ? parser : new Remembered(parser);
            });
        }
    }

    private static CellParser ofType(Class<?> type) {
        if (type == String.class) {
            return text -> Parsed.value(plain(text));
        }
        if (type == Slug.class) {
            return Slug::parse;
        }
        if (type == EdtfDate.class) {
            return EdtfDate::parse;
        }
        if (type == LocalDate.class) {
            return CellParser::day;
        }
        if (type == AssetTypes.class) {
            return AssetTypes::parse;
        }
        if (type == WebAddress.class) {
            return WebAddress::parse;
        }
        if (type == Unit.class) {
            return Unit::parse;
        }
        if (type == ExternalId.class) {
            return ExternalId::parse;
        }
        if (type == long.class || type == Long.class) {
            return Numbers::parse;
        }
        if (type == int.class) {
            return CellParser::small;
        }
        if (type.isEnum() && Code.class.isAssignableFrom(type)) {
            return code(type);
        }
        throw new IllegalArgumentException("no way to read " + type);
    }

    /** Texts are kept in Unicode's composed form, with line feeds between lines. */
    private static String plain(String text) {
        return isPlain(text) ? text : composed(text);
    }

    /** Whether there is nothing to compose: no combining mark, and nothing that decomposes, lies so low. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING || c == '\r') {
                return false;
            }
        }
        return true;
    }

    private static String composed(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.isNormalized(lines, Normalizer.Form.NFC)
                ? lines
                : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    private static Parsed<?> small(String text) {
        Parsed<Long> number = Numbers.parse(text);
        if (!(number instanceof Parsed.Value<Long> good)) {
            return number;
        }
        return good.value() <= Integer.MAX_VALUE
                ? Parsed.value(good.value().intValue())
                : Parsed.refusal(ProblemCode.NUMBER_OUT_OF_RANGE, text, "a small whole number", "Write 1");
    }

    private static Parsed<?> day(String text) {
        Parsed<EdtfDate> date = EdtfDate.parse(text);
        if (!(date instanceof Parsed.Value<EdtfDate> good)) {
            return date;
        }
        if (good.value().precision() == EdtfDate.Precision.DAY && !good.value().approximate()) {
            return Parsed.value(good.value().firstDay());
        }
        return Parsed.refusal(
                ProblemCode.DAY_NEEDED,
                text,
                "a single day",
                "Write " + good.value().lastDay() + ", or another day");
    }

    private static CellParser code(Class<?> type) {
        Map<String, Parsed<?>> values = new HashMap<>();
        for (Object value : Objects.requireNonNull(type.getEnumConstants())) {
            values.put(((Code) value).code(), Parsed.value(value));
        }
        return text -> {
            @Nullable Parsed<?> value = values.get(text);
            return value != null ? value : refusal(type, text);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The class was seen to be that of an enum of codes.
    private static Parsed<?> refusal(Class<?> type, String text) {
        return Code.parse((Class) type, text);
    }

    private static Parsed<?> list(CellParser one, String text) {
        List<Object> items = new ArrayList<>();
        for (String item : text.split(";", -1)) {
            String trimmed = Blanks.trim(item);
            if (!trimmed.isEmpty()) {
                Parsed<?> parsed = one.parse(trimmed);
                if (!(parsed instanceof Parsed.Value<?> good)) {
                    return parsed;
                }
                items.add(good.value());
            }
        }
        return Parsed.value(items);
    }
}
