package org.takedownregister.domain.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/** Checks {@link Items}; null is valid. */
public final class ItemsValidator implements ConstraintValidator<Items, List<?>> {

    private int max;
    private int longest;

    @Override
    public void initialize(Items items) {
        max = items.max();
        longest = items.longest();
    }

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        if (list == null) {
            return true;
        }
        if (list.size() > max) {
            return Faults.fault(context, ProblemCode.LIST_TOO_LONG);
        }
        for (Object item : list) {
            if (item.toString().length() > longest) {
                return Faults.fault(context, ProblemCode.TEXT_TOO_LONG);
            }
            if (!Characters.arePlain(item.toString(), false)) {
                return Faults.fault(context, ProblemCode.TEXT_CONTROL_CHARACTER);
            }
        }
        return new HashSet<>(list).size() == list.size() || Faults.fault(context, ProblemCode.LIST_REPEATS);
    }
}
