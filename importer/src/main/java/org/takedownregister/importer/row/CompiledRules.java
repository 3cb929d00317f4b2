package org.takedownregister.importer.row;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ConstructorDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;

/**
 * The rules on a constructor as the validator itself describes them, compiled into plain tests. They only
 * tell good arguments from others: what is wrong with the others, the validator tells. Arguments that a
 * rule cannot judge because it is of an unknown kind are not good either.
 */
final class CompiledRules {

    private final int[] places;
    private final Predicate<@Nullable Object>[] tests;
    private final List<Predicate<@Nullable Object>> acrossArguments = new ArrayList<>();

    CompiledRules(Validator validator, Constructor<? extends Entry> constructor) {
        ConstructorDescriptor described = validator
                .getConstraintsForClass(constructor.getDeclaringClass())
                .getConstraintsForConstructor(constructor.getParameterTypes());
        Map<Integer, List<Predicate<@Nullable Object>>> byPlace = new java.util.TreeMap<>();
        if (described != null) {
            for (ParameterDescriptor parameter : described.getParameterDescriptors()) {
                for (ConstraintDescriptor<?> rule : parameter.getConstraintDescriptors()) {
                    byPlace.computeIfAbsent(parameter.getIndex(), place -> new ArrayList<>())
                            .add(test(rule));
                }
            }
            described
                    .getCrossParameterDescriptor()
                    .getConstraintDescriptors()
                    .forEach(rule -> acrossArguments.add(ownTest(rule)));
        }
        List<Integer> at = new ArrayList<>();
        List<Predicate<@Nullable Object>> all = new ArrayList<>();
        byPlace.forEach((place, some) -> some.forEach(test -> {
            at.add(place);
            all.add(test);
        }));
        places = at.stream().mapToInt(Integer::intValue).toArray();
        tests = all.toArray(CompiledRules::array);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
    private static Predicate<@Nullable Object>[] array(int length) {
        return new Predicate[length];
    }

    /** Whether arguments keep every rule; false where that cannot be told. */
    boolean areKept(@Nullable Object[] arguments) {
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].test(arguments[places[i]])) {
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

    /** A rule and all that it is composed of. */
    private static Predicate<@Nullable Object> test(ConstraintDescriptor<?> rule) {
        Predicate<@Nullable Object> test = ownTest(rule);
        for (ConstraintDescriptor<?> part : rule.getComposingConstraints()) {
            test = test.and(test(part));
        }
        return test;
    }

    private static Predicate<@Nullable Object> ownTest(ConstraintDescriptor<?> rule) {
        Annotation annotation = rule.getAnnotation();
        if (annotation instanceof NotNull) {
            return value -> value != null;
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
        boolean isOurs = annotation.annotationType().getName().startsWith("org.takedownregister.");
        if (isOurs && rule.getConstraintValidatorClasses().size() == 1) {
            return byItsValidator(rule);
        }
        return isOurs && !rule.getComposingConstraints().isEmpty() ? value -> true : value -> false;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long || value instanceof Integer;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The validator found that this class validates this rule.
    private static Predicate<@Nullable Object> byItsValidator(ConstraintDescriptor<?> rule) {
        try {
            ConstraintValidator validator = rule.getConstraintValidatorClasses()
                    .get(0)
                    .getDeclaredConstructor()
                    .newInstance();
            validator.initialize(rule.getAnnotation());
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
