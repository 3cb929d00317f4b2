package org.takedownregister.domain.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The second component is not the first, and does not contain it: nothing is linked to itself. */
@Target(ElementType.CONSTRUCTOR)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Differs.All.class)
@Constraint(validatedBy = DiffersValidator.class)
public @interface Differs {
    /** The record whose components are named. */
    Class<? extends Record> of();

    /** The component that is compared with. */
    String first();

    /** The component that is at fault if the rule is broken. */
    String second();

    /** The problem's code. */
    String message() default "link-to-itself";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Several such rules of one record. */
    @Target(ElementType.CONSTRUCTOR)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The rules. */
        Differs[] value();
    }
}
