package org.takedownregister.domain.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a blank cell, or a column that a file leaves out, stands for. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface BlankMeans {
    /** The text that would have been written. */
    String value();
}
