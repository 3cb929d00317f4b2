package org.takedownregister.domain.entry;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Components;
import org.takedownregister.domain.value.Unit;

/** Checks {@link UnitFits}; null is valid. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class UnitFitsValidator implements ConstraintValidator<UnitFits, Object[]> {

    private int first;
    private int second;

    @Override
    public void initialize(UnitFits rule) {
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
        Unit unit = (Unit) b;
        return switch ((Measure) a) {
            case AD_SPEND -> unit.isCurrency();
            case SCORE -> unit.equals(Unit.POINTS);
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED, FOLLOWERS, MEMBERS, ENGAGEMENT ->
                unit.equals(Unit.COUNT);
        };
    }
}
