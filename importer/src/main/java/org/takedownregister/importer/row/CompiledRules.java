package org.takedownregister.importer.row;

import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;

/**
 * The rules on a constructor, compiled into plain tests. They only tell good arguments from others: what is wrong
 * with the others, the validator tells. Arguments that a rule cannot judge because it is of an unknown kind are not
 * good either. The rules are read without the validator, which is not made before a row is not good.
 */
final class CompiledRules {

    private static final Predicate<@Nullable Object> NOT_NULL = Objects::nonNull;

    private final int[] places;
    private final Predicate<@Nullable Object>[] tests;

    /** Whether each is kept by nothing, which most arguments of most rows are. */
    private final boolean[] areKeptByNothing;

    private final Predicate<@Nullable Object>[] acrossArguments;
    private final boolean[] none;

    CompiledRules(Constructor<? extends Entry> constructor) {
        Parameter[] parameters = constructor.getParameters();
        none = new boolean[parameters.length];
        List<Integer> at = new ArrayList<>();
        List<Predicate<@Nullable Object>> all = new ArrayList<>();
        for (int place = 0; place < parameters.length; place++) {
            for (Annotation rule : rulesAt(parameters[place])) {
                at.add(place);
                all.add(test(rule));
            }
        }
        acrossArguments =
                rulesAt(constructor).stream().map(CompiledRules::ownTest).toArray(CompiledRules::array);
        places = at.stream().mapToInt(Integer::intValue).toArray();
        tests = all.toArray(CompiledRules::array);
        areKeptByNothing = new boolean[tests.length];
        for (int i = 0; i < tests.length; i++) {
            areKeptByNothing[i] = tests[i].test(null);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
    private static Predicate<@Nullable Object>[] array(int length) {
        return new Predicate[length];
    }

    /** Whether arguments keep every rule; false where that cannot be told. */
    boolean areKept(@Nullable Object[] arguments) {
        return areKept(arguments, none);
    }

    /**
     * Whether arguments keep every rule; false where that cannot be told.
     *
     * @param passedOver for each argument whether its own rules do not matter
     */
    boolean areKept(@Nullable Object[] arguments, boolean[] passedOver) {
        for (int i = 0; i < tests.length; i++) {
            int place = places[i];
            Object argument = arguments[place];
            // Half of the rules ask for nothing more, and to call one of many tests costs more than most of them do.
            boolean isKept = argument == null ? areKeptByNothing[i] : tests[i] == NOT_NULL || tests[i].test(argument);
            if (!isKept && !passedOver[place]) {
                return false;
            }
        }
        for (Predicate<@Nullable Object> test : acrossArguments) {
            if (!test.test(arguments)) {
                return false;
            }
        }
        return true;
    }

    /** The rules that are written at a parameter, a constructor or another rule, each of several of one kind for itself. */
    static List<Annotation> rulesAt(AnnotatedElement element) {
        List<Annotation> rules = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            Class<? extends Annotation> type = annotation.annotationType();
            Class<?> around = type.getDeclaringClass();
            if (type.isAnnotationPresent(Constraint.class)) {
                rules.add(annotation);
            } else if (around != null && around.isAnnotationPresent(Constraint.class)) {
                rules.addAll(List.of(element.getAnnotationsByType(around.asSubclass(Annotation.class))));
            }
        }
        return rules;
    }

    /** A rule and all that it is composed of. */
    private static Predicate<@Nullable Object> test(Annotation rule) {
        Predicate<@Nullable Object> test = ownTest(rule);
        for (Annotation part : rulesAt(rule.annotationType())) {
            test = test.and(test(part));
        }
        return test;
    }

    private static Predicate<@Nullable Object> ownTest(Annotation annotation) {
        if (annotation instanceof NotNull) {
            return NOT_NULL;
        }
        if (annotation instanceof Min min) {
            long least = min.value();
            return value -> value == null || (isWhole(value) && ((Number) value).longValue() >= least);
        }
        if (annotation instanceof Max max) {
            long most = max.value();
            return value -> value == null || (isWhole(value) && ((Number) value).longValue() <= most);
        }
        if (annotation instanceof PositiveOrZero) {
            return value -> value == null || (isWhole(value) && ((Number) value).longValue() >= 0);
        }
        if (annotation instanceof Pattern pattern && pattern.flags().length == 0) {
            Predicate<String> matches =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return value -> value == null || (value instanceof String text && matches.test(text));
        }
        Class<? extends Annotation> type = annotation.annotationType();
        boolean isOurs = type.getName().startsWith("org.takedownregister.");
        Class<? extends ConstraintValidator<?, ?>>[] validators =
                type.getAnnotation(Constraint.class).validatedBy();
        if (isOurs && validators.length == 1) {
            return byItsValidator(annotation, validators[0]);
        }
        return isOurs && !rulesAt(type).isEmpty() ? value -> true : value -> false;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long || value instanceof Integer;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The rule says that this class validates it.
    private static Predicate<@Nullable Object> byItsValidator(
            Annotation rule, Class<? extends ConstraintValidator<?, ?>> type) {
        try {
            ConstraintValidator validator = type.getDeclaredConstructor().newInstance();
            validator.initialize(rule);
            return value -> validator.isValid(value, Untold.HERE);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(rule.toString(), e);
        }
    }

    /** Takes the messages of a validator that is only asked for yes or no. */
    private static final class Untold implements ConstraintValidatorContext {

        private static final Untold HERE = new Untold();

        @Override
        public void disableDefaultConstraintViolation() {
            // Nobody reads it.
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            return "";
        }

        @Override
        public ClockProvider getClockProvider() {
            return Clock::systemUTC;
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String message) {
            return new UntoldMessage(this);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("not " + type);
        }
    }

    /** A message that nobody reads. */
    private record UntoldMessage(ConstraintValidatorContext context)
            implements ConstraintValidatorContext.ConstraintViolationBuilder {

        @Override
        public ConstraintValidatorContext addConstraintViolation() {
            return context;
        }

        @Override
        @Deprecated
        public NodeBuilderDefinedContext addNode(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NodeBuilderCustomizableContext addPropertyNode(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LeafNodeBuilderCustomizableContext addBeanNode() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
                String name, Class<?> containerType, Integer typeArgumentIndex) {
            throw new UnsupportedOperationException();
        }

        @Override
        public NodeBuilderDefinedContext addParameterNode(int index) {
            throw new UnsupportedOperationException();
        }
    }
}
