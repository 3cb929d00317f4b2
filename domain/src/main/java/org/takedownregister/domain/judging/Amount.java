package org.takedownregister.domain.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.value.Unit;

/**
 * What a figure, or a sum of figures, allows the true number to be.
 *
 * <ul>
 *   <li><b>Stated</b>, {@link #low} to {@link #high}: a plain number or an "about" states itself, a range its
 *       two ends, a bound everything on its side of it.
 *   <li><b>Tolerated</b>, {@link #least} to {@link #most}: what the digits given leave open. A plain number of
 *       100 or more that ends in zeros is taken as rounded to that many zeros: half a unit on either side, but
 *       no more than a tenth of the number. A plain number below 100, or without a zero at its end, is taken as
 *       counted. "About" widens: a whole unit, at least a twentieth and at most a quarter of the number, and
 *       never less than 1. Bounds tolerate nothing beyond themselves.
 * </ul>
 *
 * @param value the number as written; of a sum, the sum of the numbers as written
 * @param low the least number stated
 * @param high the greatest number stated; {@link #UNBOUNDED} if there is none
 * @param least the least number tolerated
 * @param most the greatest number tolerated; {@link #UNBOUNDED} if there is none
 * @param qualifier how firmly it is stated; of a sum, its least firm part's word
 * @param unit what it counts
 */
public record Amount(long value, long low, long high, long least, long most, Qualifier qualifier, Unit unit) {

    /** The upper end of a number without one. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private static final long COUNTED_BELOW = 100;

    /** What a figure states. */
    public static Amount of(Figure figure) {
        long value = figure.value();
        @Nullable Long max = figure.valueMax();
        Qualifier qualifier = figure.qualifier();
        Unit unit = figure.unit();
        long end = max == null ? value : max;
        return switch (qualifier) {
            case EXACT -> new Amount(value, value, end, value - digits(value), end + digits(end), qualifier, unit);
            case ABOUT -> new Amount(value, value, end, value - about(value), end + about(end), qualifier, unit);
            case AT_LEAST -> bounded(value, value, max == null ? UNBOUNDED : max, qualifier, unit);
            case MORE_THAN -> bounded(value, value + 1, moreThanEnd(value, max), qualifier, unit);
            case AT_MOST -> bounded(end, max == null ? 0 : value, end, qualifier, unit);
        };
    }

    private static long moreThanEnd(long value, @Nullable Long max) {
        return max == null ? UNBOUNDED : Math.max(max, value + 1);
    }

    private static Amount bounded(long value, long low, long high, Qualifier qualifier, Unit unit) {
        return new Amount(value, low, high, low, high, qualifier, unit);
    }

    /** The sum of amounts of one unit; the caller sees to it that they may be added up and do not overlap. */
    static Amount sum(List<Amount> parts) {
        return parts.stream().reduce(Amount::plus).orElseThrow();
    }

    private Amount plus(Amount other) {
        return new Amount(
                add(value, other.value),
                add(low, other.low),
                add(high, other.high),
                add(least, other.least),
                add(most, other.most),
                lessFirm(qualifier, other.qualifier),
                unit);
    }

    private static Qualifier lessFirm(Qualifier a, Qualifier b) {
        boolean opposed = (isLower(a) && b == Qualifier.AT_MOST) || (isLower(b) && a == Qualifier.AT_MOST);
        if (opposed) {
            return Qualifier.ABOUT;
        }
        return a.id() >= b.id() ? a : b;
    }

    private static boolean isLower(Qualifier qualifier) {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    }

    /** Never overflows: what is beyond the range of a long has no upper end. */
    private static long add(long a, long b) {
        return a > UNBOUNDED - b ? UNBOUNDED : a + b;
    }

    /** What a plain number's own digits leave open on either side of it. */
    private static long digits(long value) {
        return value < COUNTED_BELOW || roundedTo(value) == 1 ? 0 : Math.min(roundedTo(value) / 2, value / 10);
    }

    private static long about(long value) {
        if (value == 0) {
            return 0;
        }
        return Math.max(1, Math.min(Math.max(roundedTo(value), value / 20), value / 4));
    }

    /** The unit of rounding that the zeros at a number's end give: 10,000 for 170,000. */
    private static long roundedTo(long value) {
        long unit = 1;
        while (value != 0 && value % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit;
    }

    /** Whether some number is stated by both. */
    boolean meets(Amount other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether a number that one states is tolerated by the other. */
    boolean roundsTo(Amount other) {
        return touches(this, other) || touches(other, this);
    }

    private static boolean touches(Amount tolerant, Amount stated) {
        return tolerant.least <= stated.high && stated.low <= tolerant.most;
    }

    /** Whether this can be a proper part of the other. */
    boolean canBeLessThan(Amount whole) {
        return low < whole.high;
    }

    /** Whether it is one number. */
    boolean isPoint() {
        return low == high;
    }

    /** The amount in words: {@code about 150,000}, {@code more than 7,300}, {@code USD 167,000}. */
    public String text() {
        return Words.amount(this);
    }
}
