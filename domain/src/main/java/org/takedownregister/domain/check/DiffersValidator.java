package org.takedownregister.domain.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link Differs}; null is valid. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class DiffersValidator implements ConstraintValidator<Differs, Object[]> {

    private int first;
    private int second;

    @Override
    public void initialize(Differs rule) {
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
        return b instanceof List<?> list ? !list.contains(a) : !a.equals(b);
    }
}
