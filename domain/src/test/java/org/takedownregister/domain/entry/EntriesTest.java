package org.takedownregister.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

class EntriesTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyTableHasAKeyThatComesFromItsRecord(Table table) {
        assertThat(table.key()).isNotEmpty();
        assertThat(Table.of(table.record())).isEqualTo(table);
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void aFullRowAndARowOfWhatIsRequiredAreBothValid(Table table) throws Exception {
        assertThat(violations(table, full(table))).isEmpty();
        assertThat(violations(table, bare(table))).isEmpty();
        assertThat(constructor(table).newInstance(full(table))).isInstanceOf(table.record());
        assertThat(constructor(table).newInstance(bare(table))).isInstanceOf(table.record());
    }

    static Stream<List<Object>> everyColumn() {
        return Arrays.stream(Table.values())
                .flatMap(table -> table.columns().stream().map(column -> List.<Object>of(table, column)));
    }

    @ParameterizedTest
    @MethodSource("everyColumn")
    void onlyAColumnThatMayBeBlankTakesNull(List<Object> tableAndColumn) {
        Table table = (Table) tableAndColumn.get(0);
        Column column = (Column) tableAndColumn.get(1);
        if (column.type().isPrimitive() || column.isList()) {
            return;
        }
        @Nullable Object[] arguments = full(table);
        arguments[table.columns().indexOf(column)] = null;

        boolean mayBeNull = !column.isRequired() && column.blankMeans().isEmpty();
        assertThat(violations(table, arguments)).hasSize(mayBeNull ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("everyColumn")
    void everyTextHasALimitAndTakesNoControlCharacters(List<Object> tableAndColumn) {
        Table table = (Table) tableAndColumn.get(0);
        Column column = (Column) tableAndColumn.get(1);
        int index = table.columns().indexOf(column);
        if (!column.type().equals(String.class)) {
            return;
        }
        for (String bad : List.of("x".repeat(6000), "nul\0", "half \uD83D pair", "escape \u001B[2J")) {
            Object[] arguments = full(table);
            arguments[index] = column.isList() ? List.of(bad) : bad;
            assertThat(violations(table, arguments)).as("%s %s", column, bad).isNotEmpty();
        }
    }

    @Test
    void rulesBetweenColumnsHold() {
        assertThat(fault(Table.FIGURES, "valueMax", 1L)).containsExactly("range-reversed");
        assertThat(fault(Table.FIGURES, "measure", Measure.AD_SPEND)).containsExactly("unit-mismatch");
        assertThat(fault(Table.FIGURES, "measure", Measure.SCORE)).containsExactly("unit-mismatch");
        assertThat(fault(Table.FIGURES, "unit", Unit.POINTS)).containsExactly("unit-mismatch");
        assertThat(fault(Table.FIGURES, "value", -1L)).hasSize(1);
        assertThat(fault(Table.ACTIONS, "until", EdtfDate.of("2020-07-05"))).containsExactly("date-reversed");
        assertThat(fault(Table.ACTIONS, "until", EdtfDate.of("2020-07"))).isEmpty();
        assertThat(fault(Table.POLICY_VERSIONS, "inForceTo", EdtfDate.of("2019")))
                .containsExactly("date-reversed");
        assertThat(fault(Table.LINKS, "relatedCaseId", new Slug("case-id"))).containsExactly("link-to-itself");
        assertThat(fault(Table.SOURCES, "derivedFrom", List.of(new Slug("source-id"))))
                .containsExactly("copy-of-itself");
        assertThat(fault(Table.ATTRIBUTIONS, "value", "ZZ")).containsExactly("country-unknown");
        assertThat(fault(Table.ATTRIBUTIONS, "value", "Romania")).containsExactly("country-unknown");
        assertThat(fault(Table.ATTRIBUTIONS, "value", "RO")).isEmpty();
        assertThat(fault(Table.ATTRIBUTIONS, "value", "the western Balkans")).isEmpty();
        assertThat(fault(Table.RATIONALES, "n", 0)).hasSize(1);
        assertThat(fault(Table.SOURCES, "language", "English")).containsExactly("language-unreadable");
        assertThat(fault(Table.CASES, "platforms", List.of(new Slug("x"), new Slug("x"))))
                .containsExactly("list-repeats");
        assertThat(fault(Table.CASES, "platforms", slugs("a", "b", "c", "a"))).containsExactly("list-repeats");
        assertThat(fault(Table.CASES, "platforms", slugs("a", "b", "c", "d", "e", "b")))
                .containsExactly("list-repeats");
        assertThat(fault(Table.CASES, "platforms", slugs("a", "b", "c", "d"))).isEmpty();
        assertThat(fault(Table.CASES, "platforms", slugs("a", "b", "c", "d", "e", "f")))
                .isEmpty();
    }

    private static List<Slug> slugs(String... texts) {
        return Arrays.stream(texts).map(Slug::new).toList();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyVocabularyHasItsOwnNumbersAndReadsItsOwnCodes(Class<? extends Enum<?>> type) {
        Code[] codes = (Code[]) type.getEnumConstants();
        assertThat(Arrays.stream(codes).map(Code::id).distinct())
                .hasSize(codes.length)
                .allMatch(id -> id > 0);
        assertThat(Arrays.stream(codes).map(Code::code).distinct()).hasSize(codes.length);
    }

    static Stream<Class<?>> vocabularies() {
        return Arrays.stream(Table.values())
                .flatMap(table -> table.columns().stream())
                .<Class<?>>map(Column::type)
                .filter(Class::isEnum)
                .distinct();
    }

    @Test
    void aMistypedCodeIsAnsweredWithTheNearest() {
        var refusal = (org.takedownregister.domain.value.Parsed.Refusal<Measure>) Code.parse(Measure.class, "Ad Spend");
        assertThat(refusal.problem().fix()).isEqualTo("Write ad-spend");
        assertThat(refusal.problem().expected())
                .isEqualTo("one of actioned, disclosed, archived, analysed, requested, followers, members, ad-spend,"
                        + " engagement, score");
    }

    @Test
    void severalKindsOfAssetsReadInAnyOrder() {
        AssetTypes mixed = AssetTypes.parse("page; account").orThrow();

        assertThat(mixed).hasToString("account;page");
        assertThat(mixed.isMixed()).isTrue();
        assertThat(AssetTypes.ofBits(mixed.bits())).isEqualTo(mixed);
    }

    private static List<String> fault(Table table, String component, Object value) {
        Object[] arguments = full(table);
        List<RecordComponent> components =
                table.columns().stream().map(Column::component).toList();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).getName().equals(component)) {
                arguments[i] = value;
            }
        }
        return violations(table, arguments).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the constructor is of the table's record
    private static Set<ConstraintViolation<Object>> violations(Table table, @Nullable Object[] arguments) {
        return (Set) VALIDATOR.forExecutables().validateConstructorParameters(constructor(table), arguments);
    }

    private static Constructor<?> constructor(Table table) {
        return table.record().getConstructors()[0];
    }

    private static Object[] full(Table table) {
        return table.columns().stream().map(EntriesTest::sample).toArray();
    }

    private static @Nullable Object[] bare(Table table) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean blank = !column.isRequired() && column.blankMeans().isEmpty();
            arguments.add(blank ? (column.isList() ? List.of() : null) : sample(column));
        }
        return arguments.toArray();
    }

    private static Object sample(Column column) {
        if (column.isList()) {
            return List.of(sample(column.type(), column.name() + "-item"));
        }
        return sample(column.type(), column.name());
    }

    private static Object sample(Class<?> type, String name) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "Slug" -> new Slug(name.replace('_', '-'));
            case "EdtfDate" -> EdtfDate.of("2020-07-06");
            case "LocalDate" -> LocalDate.of(2030, 1, 1);
            case "WebAddress" -> new WebAddress("https://example.org/" + name);
            case "Unit" -> Unit.COUNT;
            case "AssetTypes" -> AssetTypes.of(AssetType.ACCOUNT);
            case "ExternalId" -> new ExternalId("fiat", "FVGS8W57");
            case "String" -> name.equals("language") ? "en" : "some text";
            case "long", "Long" -> 42L;
            case "int" -> 1;
            default -> throw new IllegalArgumentException(type.toString());
        };
    }
}
