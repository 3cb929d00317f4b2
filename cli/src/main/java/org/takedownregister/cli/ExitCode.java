package org.takedownregister.cli;

/** How the program ends; documented in its help. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;

    /** It failed; what it was to change is as it was, unless it says otherwise. */
    static final int FAILED = 1;

    /** It was called in a way that cannot work. */
    static final int USAGE = 2;

    /** It was done, but rows were rejected. */
    static final int REJECTS = 3;

    private ExitCode() {}
}
