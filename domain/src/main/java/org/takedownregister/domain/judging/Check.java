package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Qualifier;

/**
 * One figure of a statement against the figures of another that lie inside its scope.
 *
 * @param whole the one figure
 * @param parts the others; one for one where both count the same
 * @param sum what the parts make together
 * @param verdict AGREES, ROUNDED, NARROWER_SCOPE or CONTRADICTS
 * @param leftOut what the whole leaves out, where it is the narrower; else empty
 */
record Check(Cell whole, List<Cell> parts, Amount sum, Verdict verdict, List<Cell> leftOut) {

    /** Sets a figure against the parts that the other statement gives, which are all that it says of it. */
    static Check of(Cell whole, List<Cell> parts, Amount sum) {
        Amount amount = whole.amount();
        if (amount.meets(sum)) {
            return new Check(whole, parts, sum, Verdict.AGREES, List.of());
        }
        if (amount.roundsTo(sum)) {
            return new Check(whole, parts, sum, Verdict.ROUNDED, List.of());
        }
        if (countLess(whole.scope(), parts) && sum.canBeLessThan(amount)) {
            return new Check(whole, parts, sum, Verdict.NARROWER_SCOPE, List.of());
        }
        List<Cell> leftOut = leftOut(whole, parts);
        return new Check(whole, parts, sum, leftOut.isEmpty() ? Verdict.CONTRADICTS : Verdict.NARROWER_SCOPE, leftOut);
    }

    /** Sets a figure against parts that are known not to be all: they must not be more than the whole. */
    static Check ofSome(Cell whole, List<Cell> parts, Amount sum) {
        Amount amount = whole.amount();
        boolean fits = sum.canBeLessThan(amount) || amount.meets(sum) || amount.roundsTo(sum);
        return new Check(whole, parts, sum, fits ? Verdict.NARROWER_SCOPE : Verdict.CONTRADICTS, List.of());
    }

    /**
     * Sets a union against one inside it, which is never more; equal numbers agree if nothing else is inside.
     *
     * @param alone whether the part is all that the other statement says of it
     */
    static Check ofUnion(Cell whole, Cell part, boolean alone) {
        Amount sum = part.amount();
        boolean close = whole.amount().meets(sum) || whole.amount().roundsTo(sum);
        return alone && close ? of(whole, List.of(part), sum) : ofSome(whole, List.of(part), sum);
    }

    /** Whether both sides count the same. */
    boolean isOfOneScope() {
        return parts.size() == 1 && parts.get(0).scope().matches(whole.scope());
    }

    boolean isSum() {
        return parts.size() > 1;
    }

    /** Whether the parts, by what they say they count, count less than the whole says it does. */
    private static boolean countLess(Scope whole, List<Cell> parts) {
        return (whole.platform() == null && shared(parts, Scope::platform))
                || (whole.cohort() == null && shared(parts, Scope::cohort))
                || countFewerKinds(whole, parts);
    }

    private static <T> boolean shared(List<Cell> parts, Function<Scope, @Nullable T> dimension) {
        @Nullable T first = dimension.apply(parts.get(0).scope());
        return first != null && parts.stream().allMatch(part -> Objects.equals(dimension.apply(part.scope()), first));
    }

    private static boolean countFewerKinds(Scope whole, List<Cell> parts) {
        Set<AssetType> kinds = EnumSet.noneOf(AssetType.class);
        parts.forEach(part -> kinds.addAll(part.scope().assetTypes().types()));
        if (whole.isAnyType()) {
            return whole.isAllTypes()
                    && kinds.size() == 1
                    && parts.stream().noneMatch(p -> p.scope().isAnyType());
        }
        return !kinds.containsAll(whole.assetTypes().types());
    }

    /**
     * The parts of one kind, platform or cohort without which the others make exactly the whole: the whole
     * then leaves them out, although its scope does not say so.
     */
    private static List<Cell> leftOut(Cell whole, List<Cell> parts) {
        if (parts.size() < 2 || !isCounted(whole.amount())) {
            return List.of();
        }
        return without(whole, parts, Scope::assetTypes)
                .or(() -> without(whole, parts, Scope::platform))
                .or(() -> without(whole, parts, Scope::cohort))
                .orElse(List.of());
    }

    private static boolean isCounted(Amount amount) {
        return amount.isPoint() && amount.qualifier() == Qualifier.EXACT;
    }

    private static <T> Optional<List<Cell>> without(
            Cell whole, List<Cell> parts, Function<Scope, @Nullable T> dimension) {
        for (Cell one : parts) {
            @Nullable T value = dimension.apply(one.scope());
            List<Cell> rest = new ArrayList<>();
            List<Cell> out = new ArrayList<>();
            parts.forEach(p -> (Objects.equals(dimension.apply(p.scope()), value) ? out : rest).add(p));
            if (value != null && !rest.isEmpty()) {
                Amount sum = Amount.sum(rest.stream().map(Cell::amount).collect(Collectors.toList()));
                if (isCounted(sum) && sum.value() == whole.amount().value()) {
                    return Optional.of(out);
                }
            }
        }
        return Optional.empty();
    }
}
