package org.takedownregister.domain.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.EdtfDate;

/** Checks {@link InOrder}; null is valid. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class InOrderValidator implements ConstraintValidator<InOrder, Object[]> {

    private int first;
    private int second;

    @Override
    public void initialize(InOrder rule) {
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
        if (a instanceof EdtfDate from && b instanceof EdtfDate to) {
            return !to.isBefore(from);
        }
        return ((Number) a).longValue() <= ((Number) b).longValue();
    }
}
