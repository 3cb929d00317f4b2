package org.takedownregister.domain.entry;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Components;
import org.takedownregister.domain.value.Country;

/** Checks {@link PlaceFits}; null is valid. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class PlaceFitsValidator implements ConstraintValidator<PlaceFits, Object[]> {

    private int first;
    private int second;

    @Override
    public void initialize(PlaceFits rule) {
        first = Components.index(rule.of(), rule.first());
        second = Components.index(rule.of(), rule.second());
    }

    @Override
    public boolean isValid(@Nullable Object[] arguments, ConstraintValidatorContext context) {
        @Nullable Object a = arguments[first];
        @Nullable Object b = arguments[second];
        return a == null || b == null || holds(a, b);
    }

    private static boolean holds(Object a, Object b) {
        String value = (String) b;
        if (value.length() == 2 && value.toUpperCase(Locale.ROOT).equals(value)) {
            return Country.isCode(value);
        }
        boolean isPlace = a == Role.OPERATED_FROM || a == Role.TARGETS;
        return !isPlace || !Country.all().containsValue(value);
    }
}
