package org.takedownregister.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** What standard error leads to. */
final class Terminal {

    /** The bits of a file's mode that tell its kind. */
    private static final int KIND = 0xF000;

    private static final int CHARACTER_DEVICE = 0x2000;

    private Terminal() {}

    /** Whether somebody looks at standard error: it is neither a file nor a pipe. */
    static boolean isWatched() {
        try {
            // The provider that asks the system's own test program: it loads no native code.
            return canBeTerminal() && TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
        } catch (IOException notKnownHere) {
            return false;
        }
    }

    /** Whether it leads to a device, or to who knows what; it costs much less to ask this than to start a program. */
    private static boolean canBeTerminal() {
        try {
            int mode = (int) Files.getAttribute(Path.of("/dev/fd/2"), "unix:mode");
            return (mode & KIND) == CHARACTER_DEVICE;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notKnownHere) {
            return true;
        }
    }
}
