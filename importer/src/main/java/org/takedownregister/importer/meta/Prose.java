package org.takedownregister.importer.meta;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count that stands in prose. Only sentences that say nothing else are read as one, so that a follower
 * is never taken for a removed account.
 *
 * @param measure what it measures
 * @param platform the platform; null if several or none is named
 * @param assetType the kind of assets
 * @param value the number, in digits
 * @param qualifier how firmly it is stated
 * @param unit what it counts
 * @param isShared whether it is one count for two platforms, and so printed twice
 */
record Prose(
        String measure,
        @Nullable String platform,
        String assetType,
        String value,
        String qualifier,
        String unit,
        boolean isShared) {

    private static final String NUMBER =
            "(?<about>about|around|approximately|nearly|over|more than)? ?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)";
    private static final Pattern ASSETS = Pattern.compile("(?i)" + NUMBER
            + " (?:(?<platform>facebook|instagram|threads) )?(?<kind>account|page|group|event|channel)s?"
            + "(?<where> on facebook and instagram| on facebook| on instagram)?\\.?");
    private static final Pattern AUDIENCE = Pattern.compile("(?i)" + NUMBER
            + " (?:accounts|users|people) (?<verb>followed|joined) (?:one or more of )?(?:these |this |the )?"
            + "(?<of>pages?|groups?|instagram accounts?|accounts?)\\.?");
    private static final Pattern SPENDING = Pattern.compile(
            "(?i)(?<about>about|around|approximately|nearly|over|more than)? ?\\$(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)"
                    + " in spending for ads\\b.*");

    /** The count that an indicator under a procedure is; null if it is none. */
    static @Nullable Prose of(String indicator, String procedure) {
        String text = indicator.strip().replaceAll("\\s+", " ");
        Matcher spending = SPENDING.matcher(text);
        if (spending.matches()) {
            return new Prose("ad-spend", null, "all", number(spending), qualifier(spending), "USD", false);
        }
        Matcher audience = AUDIENCE.matcher(text);
        if (audience.matches()) {
            return audience(audience, procedure);
        }
        Matcher assets = ASSETS.matcher(text);
        return assets.matches() ? assets(assets, procedure) : null;
    }

    private static Prose audience(Matcher match, String procedure) {
        String of = match.group("of").toLowerCase(Locale.ROOT);
        String assetType = of.startsWith("page") ? "page" : of.startsWith("group") ? "group" : "account";
        String platform = assetType.equals("account") ? platform(of + " " + procedure) : "facebook";
        String measure = match.group("verb").equalsIgnoreCase("joined") ? "members" : "followers";
        return new Prose(measure, platform, assetType, number(match), qualifier(match), "count", false);
    }

    private static Prose assets(Matcher match, String procedure) {
        String where = match.group("where") == null ? "" : match.group("where").toLowerCase(Locale.ROOT);
        boolean isShared = where.contains("and");
        String named = match.group("platform") == null ? where : match.group("platform");
        String platform = isShared ? null : platform(named.isBlank() ? procedure : named);
        String kind = match.group("kind").toLowerCase(Locale.ROOT);
        return new Prose("actioned", platform, kind, number(match), qualifier(match), "count", isShared);
    }

    private static @Nullable String platform(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String platform : new String[] {"facebook", "instagram", "threads"}) {
            if (lower.contains(platform)) {
                return platform;
            }
        }
        return null;
    }

    private static String number(Matcher match) {
        return match.group("number").replace(",", "");
    }

    private static String qualifier(Matcher match) {
        String word = match.group("about");
        if (word == null) {
            return "exact";
        }
        return word.equalsIgnoreCase("over") || word.equalsIgnoreCase("more than") ? "more-than" : "about";
    }
}
