package org.takedownregister.domain.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * Checks {@link Items}, which stands on lists; null is valid.
 *
 * <p>It declares itself for any object: javac of 21 and later marks a record's parameters as mandated (JDK-8292275), and
 * Java 17 then tells their types without generics, where a validator for {@code List<?>} is no longer found.
 */
public final class ItemsValidator implements ConstraintValidator<Items, Object> {

    private static final int FEW = 4;

    private int max;
    private int longest;

    @Override
    public void initialize(Items items) {
        max = items.max();
        longest = items.longest();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        var list = (List<?>) value;
        if (list.size() > max) {
            return Faults.fault(context, ProblemCode.LIST_TOO_LONG);
        }
        for (int i = 0; i < list.size(); i++) {
            String item = list.get(i).toString();
            if (item.length() > longest) {
                return Faults.fault(context, ProblemCode.TEXT_TOO_LONG);
            }
            if (!Characters.arePlain(item, false)) {
                return Faults.fault(context, ProblemCode.TEXT_CONTROL_CHARACTER);
            }
        }
        return !repeats(list) || Faults.fault(context, ProblemCode.LIST_REPEATS);
    }

    /** A few are compared, as most lists have one or two. */
    private static boolean repeats(List<?> list) {
        if (list.size() > FEW) {
            return new HashSet<>(list).size() < list.size();
        }
        for (int i = 1; i < list.size(); i++) {
            if (list.indexOf(list.get(i)) < i) {
                return true;
            }
        }
        return false;
    }
}
