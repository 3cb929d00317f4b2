package org.takedownregister.domain.check;

import java.lang.reflect.RecordComponent;
import java.util.Objects;

/** Finds the place of a component among the arguments of its record's canonical constructor. */
public final class Components {

    private Components() {}

    /**
     * The place of a component, from 0.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    public static int index(Class<? extends Record> type, String name) {
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no component " + name);
    }
}
