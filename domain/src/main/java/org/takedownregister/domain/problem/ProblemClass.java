package org.takedownregister.domain.problem;

/** Who can mend a problem. */
public enum ProblemClass {
    /** The command was called in a way that cannot work. */
    USAGE,
    /** The input says something that the register cannot take. */
    DATA,
    /** A file, a disk or another process stands in the way. */
    RESOURCE
}
