package org.takedownregister.domain.register;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Parsed;

/** Finds the batch that an earlier state of the register is named by: its number, or a day. */
public final class AsOf {

    private AsOf() {}

    /**
     * The number of the batch that was the newest at a moment.
     *
     * @param text a batch's number, or a date whose last day (in UTC) is meant; four digits are a year, so a
     *     batch of four digits is written with a leading zero
     * @param batches every batch, the oldest first; is read and closed
     * @return 0 for a day before the first batch
     * @throws Refused {@code batch-unknown} if there is no such batch or the text is neither
     */
    public static int batch(String text, Cursor<Batch> batches) {
        boolean isNumber = text.matches("[0-9]{1,9}") && !text.matches("[0-9]{4}");
        @Nullable Instant end = isNumber ? null : endOfDay(text);
        int newest = 0;
        int found = 0;
        try (batches) {
            while (batches.hasNext()) {
                Batch batch = batches.next();
                newest = batch.number();
                boolean isMeant = end == null
                        ? batch.number() == Integer.parseInt(text)
                        : batch.at().isBefore(end);
                found = isMeant ? batch.number() : found;
            }
        }
        if (isNumber && found == 0) {
            String fix = newest == 0
                    ? "The register has no batch yet; import something first"
                    : "Write a number from 1 to " + newest + ", or a day such as 2026-11-22";
            throw new Refused(unknown(text, fix));
        }
        return found;
    }

    private static Instant endOfDay(String text) {
        Parsed<EdtfDate> date = EdtfDate.parse(text);
        if (date instanceof Parsed.Value<EdtfDate> good) {
            return good.value()
                    .lastDay()
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
        throw new Refused(
                unknown(text, "Write a number from the list of takedowns batches, or a day such as 2026-11-22"));
    }

    private static Problem unknown(String text, String fix) {
        return new Problem(ProblemCode.BATCH_UNKNOWN, Place.NOWHERE, text, "the number of a batch, or a date", fix);
    }
}
