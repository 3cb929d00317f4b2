package org.takedownregister.importer.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.row.Cell;

/**
 * A column of counts of one kind of assets on one platform: {@code facebook_accounts}.
 *
 * @param place its place in the header, from 0
 * @param platform the platform
 * @param assetType the kind of assets
 */
record CountColumn(int place, Cell platform, Cell assetType) {

    private static final Map<String, AssetType> PLURALS = Arrays.stream(AssetType.values())
            .filter(type -> type != AssetType.UNSPECIFIED)
            .collect(Collectors.toUnmodifiableMap(CountColumn::plural, Function.identity()));

    /** Words that stand before a count and are no platforms. */
    private static final Set<String> NO_PLATFORMS =
            Set.of("total", "all", "other", "number", "number-of", "removed", "fake", "suspended", "active");

    /** How a column of a kind of assets ends: {@code accounts}; {@code assets} for all kinds together. */
    static String plural(AssetType type) {
        return type == AssetType.ALL ? "assets" : type.code() + "s";
    }

    /** Every way a column can end. */
    static List<String> plurals() {
        return PLURALS.keySet().stream().sorted().collect(Collectors.toList());
    }

    /** The column of a name as names are compared; empty if it is none of counts. */
    static Optional<CountColumn> of(String plainName, int place) {
        int last = plainName.lastIndexOf('_');
        AssetType type = PLURALS.get(plainName.substring(last + 1));
        if (last <= 0 || type == null) {
            return Optional.empty();
        }
        String platform = plainName.substring(0, last).replace('_', '-');
        if (!Slug.near(platform).equals(platform) || NO_PLATFORMS.contains(platform)) {
            return Optional.empty();
        }
        return Optional.of(new CountColumn(place, Cell.constant(platform), Cell.constant(type.code())));
    }
}
