package org.takedownregister.domain.entry;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value (second) of two capital letters is the code of a country, whatever its role (first); and a place something was operated from that has the name of a country is written by its code. */
@Target(ElementType.CONSTRUCTOR)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PlaceFits.All.class)
@Constraint(validatedBy = PlaceFitsValidator.class)
public @interface PlaceFits {
    /** The record whose components are named. */
    Class<? extends Record> of();

    /** The component that is compared with. */
    String first();

    /** The component that is at fault if the rule is broken. */
    String second();

    /** The problem's code. */
    String message() default "country-unknown";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Several such rules of one record. */
    @Target(ElementType.CONSTRUCTOR)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The rules. */
        PlaceFits[] value();
    }
}
