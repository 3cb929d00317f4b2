package org.takedownregister.domain.check;

import jakarta.validation.ConstraintValidatorContext;
import org.takedownregister.domain.problem.ProblemCode;

/** Reports a fault by its problem's code, which is the message of every violation here. */
final class Faults {

    private Faults() {}

    /** Replaces the violation's message by a code; false, to be returned by the validator. */
    static boolean fault(ConstraintValidatorContext context, ProblemCode code) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code.code()).addConstraintViolation();
        return false;
    }
}
