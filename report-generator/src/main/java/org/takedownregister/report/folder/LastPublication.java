package org.takedownregister.report.folder;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.folder.SiteFile.Mark;

/**
 * What the last publication left, and what of it stays.
 *
 * @param manifest what its manifest is known by; null where there is none
 * @param files its files
 * @param staying which of them stay, by their numbers: 1, or 0 for those that do not
 * @param keepsakes what it kept for this publication
 */
record LastPublication(@Nullable Mark manifest, LastFiles files, AtomicIntegerArray staying, Keepsakes keepsakes) {

    /** @param stage where what this publication keeps waits until it is done */
    static LastPublication of(Remembered previous, Path folder, Path stage) {
        LastFiles files = previous.files();
        return new LastPublication(
                previous.manifest(),
                files,
                new AtomicIntegerArray(files.count()),
                new Keepsakes(folder, stage, previous.keepsakes()));
    }

    /** Has a file stay; false if it was to stay already. */
    boolean keep(int number) {
        return staying.compareAndSet(number, 0, 1);
    }

    /** Whether the file of a number stays; none has a negative one. */
    boolean stays(int number) {
        return number >= 0 && staying.get(number) == 1;
    }
}
