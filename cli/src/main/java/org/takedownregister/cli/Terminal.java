package org.takedownregister.cli;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** What standard error leads to. */
final class Terminal {

    private Terminal() {}

    /** Whether somebody looks at standard error: it is neither a file nor a pipe. */
    static boolean isWatched() {
        try {
            // The provider that asks the system's own test program: it loads no native code.
            return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
        } catch (IOException notKnownHere) {
            return false;
        }
    }
}
