package org.takedownregister.domain.entry;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The unit (second) is one that the measure (first) can have: money for spending, points for scores, a count for all else. */
@Target(ElementType.CONSTRUCTOR)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(UnitFits.All.class)
@Constraint(validatedBy = UnitFitsValidator.class)
public @interface UnitFits {
    /** The record whose components are named. */
    Class<? extends Record> of();

    /** The component that is compared with. */
    String first();

    /** The component that is at fault if the rule is broken. */
    String second();

    /** The problem's code. */
    String message() default "unit-mismatch";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Several such rules of one record. */
    @Target(ElementType.CONSTRUCTOR)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The rules. */
        UnitFits[] value();
    }
}
