package org.takedownregister.domain.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that people read: not longer than a limit, without control characters or halves of surrogate
 * pairs. Line feeds and tabs are allowed in {@link #lines() texts of several lines} only.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WordingValidator.class)
public @interface Wording {
    /** The longest text, in UTF-16 units. */
    int max();

    /** Whether it may have several lines. */
    boolean lines() default false;

    /** The problem's code; set by the validator for each kind of fault. */
    String message() default "text-control-character";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
