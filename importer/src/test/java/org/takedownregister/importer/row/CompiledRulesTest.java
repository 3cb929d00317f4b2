package org.takedownregister.importer.row;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ConstructorDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/**
 * The compiled rules are those of the validator, and the two never disagree, over seeded mutated rows of every table.
 * {@code -Dtakedowns.seed=N} repeats a run, {@code -Dtakedowns.mutants=N} makes it longer.
 */
class CompiledRulesTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "",
            " ",
            "a;b",
            "a\nb",
            "a\tb",
            "a\rb",
            "\u0000",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00x",
            "RO",
            "ZZ",
            "Romania",
            "en",
            "zh-Hant",
            "EN",
            "en-",
            "x".repeat(50),
            "x".repeat(51),
            "x".repeat(100),
            "x".repeat(101),
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(300),
            "x".repeat(301),
            "x".repeat(2000),
            "x".repeat(2001),
            "x".repeat(5000),
            "x".repeat(5001));
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, 35L, 999L, 1000L, -1L, Figure.LARGEST, Figure.LARGEST + 1, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<String> DATES =
            List.of("2020", "2020-07", "2020-07-06", "2019", "2025-01/2025-03", "2020~");

    @ParameterizedTest
    @EnumSource(Table.class)
    void agreeWithTheValidator(Table table) throws NoSuchMethodException {
        long first = Long.getLong("takedowns.seed", 20_200_806L);
        long mutants = Long.getLong("takedowns.mutants", 4_000);
        List<Column> columns = table.columns();
        Constructor<? extends Entry> constructor = constructor(table);
        CompiledRules compiled = new CompiledRules(constructor);
        int kept = 0;
        for (long seed = first; seed < first + mutants; seed++) {
            Random random = new Random(seed);
            @Nullable Object[] arguments = arguments(columns, random);
            boolean[] passedOver = passOverSome(arguments, random);
            boolean isKept =
                    Rules.validator().forExecutables().validateConstructorParameters(constructor, arguments).stream()
                            .allMatch(broken -> isOfOneOf(broken, passedOver));
            assertThat(compiled.areKept(arguments, passedOver))
                    .as(
                            "%s without %s; repeat with -Dtakedowns.mutants=1 -Dtakedowns.seed=%d",
                            Arrays.toString(arguments), Arrays.toString(passedOver), seed)
                    .isEqualTo(isKept);
            kept += isKept ? 1 : 0;
        }
        // Neither side is trivial: some rows are good and some are not.
        assertThat(mutants == 1 || (kept > 0 && kept < mutants)).isTrue();
    }

    /** In every other row one argument is not there, as its cell could not be read, and its own rules do not matter. */
    private static boolean[] passOverSome(@Nullable Object[] arguments, Random random) {
        boolean[] passedOver = new boolean[arguments.length];
        if (random.nextBoolean()) {
            int place = random.nextInt(arguments.length);
            arguments[place] = null;
            passedOver[place] = true;
        }
        return passedOver;
    }

    /** Whether a rule is at one of some arguments; a rule across arguments is at none. */
    private static boolean isOfOneOf(ConstraintViolation<?> broken, boolean[] arguments) {
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return arguments[node.as(Path.ParameterNode.class).getParameterIndex()];
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void areReadAsTheValidatorReadsThem(Table table) throws NoSuchMethodException {
        Constructor<? extends Entry> constructor = constructor(table);
        ConstructorDescriptor described = Rules.validator()
                .getConstraintsForClass(table.record())
                .getConstraintsForConstructor(constructor.getParameterTypes());

        Parameter[] parameters = constructor.getParameters();
        for (ParameterDescriptor parameter : described.getParameterDescriptors()) {
            assertSame(parameters[parameter.getIndex()], parameter.getConstraintDescriptors());
        }
        assertSame(constructor, described.getCrossParameterDescriptor().getConstraintDescriptors());
    }

    /** The same rules are at an element as are described, and each is composed of the same. */
    private static void assertSame(AnnotatedElement element, Set<ConstraintDescriptor<?>> described) {
        assertThat(CompiledRules.rulesAt(element).stream().map(CompiledRulesTest::text))
                .as(element.toString())
                .containsExactlyInAnyOrderElementsOf(described.stream()
                        .map(rule -> text(rule.getAnnotation()))
                        .toList());
        for (ConstraintDescriptor<?> rule : described) {
            assertSame(rule.getAnnotation().annotationType(), rule.getComposingConstraints());
        }
    }

    /** A rule with all that it depends on: what its message is, and whom it belongs to, is the validator's own. */
    private static String text(Annotation rule) {
        Map<String, String> attributes = new TreeMap<>();
        for (Method attribute : rule.annotationType().getDeclaredMethods()) {
            if (!Set.of("message", "groups", "payload").contains(attribute.getName())) {
                try {
                    attributes.put(attribute.getName(), Arrays.deepToString(new Object[] {attribute.invoke(rule)}));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(attribute.toString(), e);
                }
            }
        }
        return rule.annotationType().getName() + attributes;
    }

    private static Constructor<? extends Entry> constructor(Table table) throws NoSuchMethodException {
        Class<?>[] types = table.columns().stream()
                .map(column -> column.component().getType())
                .toArray(Class<?>[]::new);
        return table.record().getDeclaredConstructor(types);
    }

    /** Good values, but for one or two that may be anything. */
    private static @Nullable Object[] arguments(List<Column> columns, Random random) {
        @Nullable Object[] arguments = new @Nullable Object[columns.size()];
        int mutations = random.nextInt(3);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(columns.get(i), new Random(i), false);
        }
        for (int i = 0; i < mutations; i++) {
            int place = random.nextInt(arguments.length);
            arguments[place] = value(columns.get(place), random, true);
        }
        return arguments;
    }

    private static @Nullable Object value(Column column, Random random, boolean any) {
        boolean isPrimitive = column.component().getType().isPrimitive();
        if (any && !isPrimitive && random.nextInt(4) == 0) {
            return null;
        }
        if (column.isList()) {
            int items = any ? List.of(0, 1, 2, 50, 51).get(random.nextInt(5)) : 0;
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                list.add(one(column.type(), random, any, random.nextInt(4) > 0 ? "n" + i : "same"));
            }
            return list;
        }
        return one(column.type(), random, any, "name" + random.nextInt(2));
    }

    private static Object one(Class<?> type, Random random, boolean any, String name) {
        if (type == String.class) {
            return any && random.nextInt(3) > 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : any ? name : "en";
        }
        if (type == Slug.class) {
            return new Slug(name);
        }
        if (type == ExternalId.class) {
            return ExternalId.parse("fiat:" + name).orThrow();
        }
        if (type == EdtfDate.class) {
            return EdtfDate.of(any ? DATES.get(random.nextInt(DATES.size())) : "2020");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 7, 6);
        }
        if (type == WebAddress.class) {
            return new WebAddress("https://example.org/" + name);
        }
        if (type == Unit.class) {
            return any
                    ? List.of(Unit.COUNT, Unit.POINTS, Unit.parse("USD").orThrow())
                            .get(random.nextInt(3))
                    : Unit.COUNT;
        }
        if (type == AssetTypes.class) {
            return AssetTypes.of(AssetType.ACCOUNT);
        }
        if (type == long.class || type == Long.class) {
            return any ? NUMBERS.get(random.nextInt(NUMBERS.size())) : 5L;
        }
        if (type == int.class) {
            return any ? NUMBERS.get(random.nextInt(6)).intValue() : 1;
        }
        Object[] constants = Objects.requireNonNull(type.getEnumConstants());
        return constants[any ? random.nextInt(constants.length) : 0];
    }
}
