package org.takedownregister.domain.judging;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.value.Slug;

/**
 * What a figure counts: where, which kinds of things, which part of them. A scope can lie inside another:
 * Instagram accounts inside accounts, accounts inside all kinds, amplifiers inside accounts.
 *
 * @param platform the platform; null where none is named, which stands for any
 * @param assetTypes the kinds; {@code all} and {@code unspecified} stand for any
 * @param cohort a part as the source divides; null for all of them
 */
public record Scope(
        @Nullable Slug platform,
        AssetTypes assetTypes,
        @Nullable Slug cohort) implements Comparable<Scope> {

    private static final Comparator<@Nullable Slug> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final int ANY = AssetTypes.of(AssetType.ALL).bits()
            | AssetTypes.of(AssetType.UNSPECIFIED).bits();

    /** Whether it stands for any kind. */
    boolean isAnyType() {
        return (assetTypes.bits() & ANY) != 0;
    }

    /** Whether it says so outright: {@code all}, not {@code unspecified}. */
    boolean isAllTypes() {
        return assetTypes.types().contains(AssetType.ALL);
    }

    /** Whether everything that the other counts is counted by this one, too. */
    boolean contains(Scope other) {
        return (platform == null || platform.equals(other.platform))
                && (isAnyType() || (!other.isAnyType() && (other.assetTypes.bits() & ~assetTypes.bits()) == 0))
                && (cohort == null || cohort.equals(other.cohort));
    }

    /** The same scope as it is compared: equal for scopes that match. */
    Scope plain() {
        return isAnyType() ? new Scope(platform, AssetTypes.of(AssetType.ALL), cohort) : this;
    }

    /** Whether both count the same. */
    boolean matches(Scope other) {
        return contains(other) && other.contains(this);
    }

    /** Whether something can be counted by both. Cohorts of different names are taken to be apart. */
    boolean overlaps(Scope other) {
        return (platform == null || other.platform == null || platform.equals(other.platform))
                && (isAnyType() || other.isAnyType() || (assetTypes.bits() & other.assetTypes.bits()) != 0)
                && (cohort == null || other.cohort == null || cohort.equals(other.cohort));
    }

    @Override
    public int compareTo(Scope other) {
        int byPlatform = NULL_FIRST.compare(platform, other.platform);
        if (byPlatform != 0) {
            return byPlatform;
        }
        int byType = assetTypes.compareTo(other.assetTypes);
        return byType != 0 ? byType : NULL_FIRST.compare(cohort, other.cohort);
    }
}
