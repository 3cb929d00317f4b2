package org.takedownregister.domain.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.value.Slug;

/**
 * What platforms are called, and who is one speaker under several names: a platform, its aliases and its
 * operator speak as one, so that "Facebook" in a story and "Meta" on a report are the same voice.
 * Immutable.
 */
public final class PlatformNames {

    /** No platform is known: names are made of identifiers, and every name is a speaker of its own. */
    public static final PlatformNames NONE = new PlatformNames(Map.of(), Map.of());

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Slug, String> names;
    private final Map<String, String> voices;

    private PlatformNames(Map<Slug, String> names, Map<String, String> voices) {
        this.names = names;
        this.voices = voices;
    }

    /** The names of the given platforms. A name that two of them claim belongs to the first by identifier. */
    public static PlatformNames of(Iterable<Platform> platforms) {
        Map<Slug, String> names = new HashMap<>();
        Map<String, String> voices = new HashMap<>();
        StreamSupport.stream(platforms.spliterator(), false)
                .sorted(Comparator.comparing(Platform::platformId))
                .forEach(platform -> {
                    names.put(platform.platformId(), platform.name());
                    String operator = platform.operator();
                    String voice = plain(operator == null ? platform.name() : operator);
                    voices.putIfAbsent(plain(platform.name()), voice);
                    voices.putIfAbsent(voice, voice);
                    platform.aliases().forEach(alias -> voices.putIfAbsent(plain(alias), voice));
                });
        return new PlatformNames(Map.copyOf(names), Map.copyOf(voices));
    }

    /** A platform's name; made of its identifier if it is not known: {@code Facebook} of {@code facebook}. */
    public String name(Slug platformId) {
        String name = names.get(platformId);
        return name != null
                ? name
                : Arrays.stream(platformId.text().split("-"))
                        .map(Words::capital)
                        .collect(Collectors.joining(" "));
    }

    /** What all names of one speaker have in common; not to be shown. */
    String voice(String speaker) {
        String plain = plain(speaker);
        return voices.getOrDefault(plain, plain);
    }

    /** A name as names are compared: upper and lower case and the width of blanks make no difference. */
    static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return hasOtherBlanks(lower) ? BLANKS.matcher(lower).replaceAll(" ") : lower;
    }

    private static boolean hasOtherBlanks(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return true;
            }
            before = c;
        }
        return false;
    }
}
