package org.takedownregister.cli;

import java.io.PrintWriter;

/** What is said if the process is told to end, by Ctrl-C or a signal, before they are taken back. */
final class LastWords {

    private final Thread hook;

    LastWords(PrintWriter err, String words) {
        hook = new Thread(
                () -> {
                    err.println(words);
                    err.flush();
                },
                "last words");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void takeBack() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // They are being said.
            return;
        }
    }
}
