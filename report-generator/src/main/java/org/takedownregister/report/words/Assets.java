package org.takedownregister.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.value.Slug;

/** What was counted or acted on, in words. */
public final class Assets {

    private Assets() {}

    /** Several of a kind: {@code accounts and Pages}. */
    public static String many(AssetTypes types) {
        return joined(types.types().stream().map(Assets::many).collect(Collectors.toList()));
    }

    /** One of a kind: {@code account}. */
    public static String one(AssetTypes types) {
        return joined(types.types().stream().map(Assets::one).collect(Collectors.toList()));
    }

    /** Whether a source divides by kind at all. */
    public static boolean saysKind(AssetTypes types) {
        return !types.types().contains(AssetType.ALL) && !types.types().contains(AssetType.UNSPECIFIED);
    }

    /**
     * What a figure counts: {@code highly engaged Twitter accounts}.
     *
     * @param platform the platform's name, null if the figure names none
     */
    public static String counted(Figure figure, @Nullable String platform) {
        boolean single = figure.value() == 1 && figure.valueMax() == null;
        String noun = single ? one(figure.assetType()) : many(figure.assetType());
        Slug cohort = figure.cohort();
        String part = cohort == null ? "" : cohort.text().replace('-', ' ') + " ";
        if (!saysKind(figure.assetType())) {
            return part + noun + (platform == null ? "" : " on " + platform);
        }
        return part + (platform == null ? "" : platform + " ") + noun;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String joined(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private static String many(AssetType type) {
        return switch (type) {
            case ACCOUNT -> "accounts";
            case PAGE -> "Pages";
            case GROUP -> "groups";
            case EVENT -> "events";
            case CHANNEL -> "channels";
            case POST -> "posts";
            case AD -> "adverts";
            case DOMAIN -> "web domains";
            case APP -> "apps";
            case UNSPECIFIED -> "of a kind not stated";
            case ALL -> "in all, of every kind";
        };
    }

    private static String one(AssetType type) {
        return switch (type) {
            case ACCOUNT -> "account";
            case PAGE -> "Page";
            case GROUP -> "group";
            case EVENT -> "event";
            case CHANNEL -> "channel";
            case POST -> "post";
            case AD -> "advert";
            case DOMAIN -> "web domain";
            case APP -> "app";
            case UNSPECIFIED -> "of a kind not stated";
            case ALL -> "in all, of every kind";
        };
    }
}
