package org.takedownregister.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.Progress;

/** Shows how far the reading has come: as a bar where somebody looks, and at its end as a line. */
final class ReadingProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 100;
    private static final long ROWS_BETWEEN = 200;
    private static final long MEBIBYTE = 1024L * 1024;

    private final Clock clock;
    private final PrintWriter err;
    private final long start;
    private final @Nullable PrintStream watched;
    private @Nullable ProgressBar bar;
    private long rows;

    /** @param watched the terminal that shows a bar; null to show none */
    ReadingProgress(Clock clock, PrintWriter err, @Nullable PrintStream watched) {
        this.clock = clock;
        this.err = err;
        this.start = clock.millis();
        this.watched = watched;
    }

    @Override
    public void read(long rowsRead, long bytes, long allBytes) {
        rows = rowsRead;
        if (watched == null) {
            return;
        }
        if (bar == null) {
            bar = bar(watched, allBytes);
        }
        if (allBytes > 0) {
            bar.stepTo(bytes);
        }
        if (rows % ROWS_BETWEEN == 0) {
            bar.setExtraMessage(String.format(Locale.ROOT, "%,d rows, %,d/s", rows, rate()));
        }
    }

    @Override
    public void end() {
        close();
        Duration taken = Duration.ofMillis(clock.millis() - start);
        err.println(String.format(Locale.ROOT, "Read %,d rows in %s, %,d a second.", rows, text(taken), rate()));
        if (watched != null) {
            err.println("Comparing them with the register.");
        }
    }

    private static ProgressBar bar(PrintStream terminal, long allBytes) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(allBytes > 0 ? allBytes : -1)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    private long rate() {
        return rows * 1000 / Math.max(1, clock.millis() - start);
    }

    private static String text(Duration taken) {
        if (taken.toHours() > 0) {
            return String.format(
                    Locale.ROOT, "%d:%02d:%02d h", taken.toHours(), taken.toMinutesPart(), taken.toSecondsPart());
        }
        return taken.toMinutes() > 0
                ? String.format(Locale.ROOT, "%d:%02d min", taken.toMinutes(), taken.toSecondsPart())
                : String.format(Locale.ROOT, "%d.%d s", taken.toSeconds(), taken.toMillisPart() / 100);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
