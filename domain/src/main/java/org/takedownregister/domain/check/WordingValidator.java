package org.takedownregister.domain.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/** Checks {@link Wording}; null is valid. */
public final class WordingValidator implements ConstraintValidator<Wording, String> {

    private int max;
    private boolean lines;

    @Override
    public void initialize(Wording wording) {
        max = wording.max();
        lines = wording.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        if (text.length() > max) {
            return Faults.fault(context, ProblemCode.TEXT_TOO_LONG);
        }
        return Characters.arePlain(text, lines) || Faults.fault(context, ProblemCode.TEXT_CONTROL_CHARACTER);
    }
}
