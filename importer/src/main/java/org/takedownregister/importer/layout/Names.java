package org.takedownregister.importer.layout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column may be called, as names are compared; without it, it is called as the component is. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Names {
    /** The names; the first is the usual one. */
    String[] value();
}
