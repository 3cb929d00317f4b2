package org.takedownregister.spark;

import org.takedownregister.cli.Takedowns;

/** The program for {@code spark-submit}: the same commands and options, with inputs on any path that Hadoop knows. */
public final class SparkTakedowns {

    private SparkTakedowns() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Takedowns.main(new SparkOpening(), arguments);
    }
}
