package org.takedownregister.domain.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that is not too long and says nothing twice. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ItemsValidator.class)
public @interface Items {
    /** The most items. */
    int max();

    /** The longest item as text, in UTF-16 units. */
    int longest() default 200;

    /** The problem's code; set by the validator for each kind of fault. */
    String message() default "list-repeats";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};
}
