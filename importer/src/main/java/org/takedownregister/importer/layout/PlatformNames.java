package org.takedownregister.importer.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The names of platforms that a file knows by their identifiers alone. */
public final class PlatformNames {

    private static final Map<String, String> UNUSUAL = Map.ofEntries(
            Map.entry("youtube", "YouTube"),
            Map.entry("tiktok", "TikTok"),
            Map.entry("linkedin", "LinkedIn"),
            Map.entry("whatsapp", "WhatsApp"),
            Map.entry("wechat", "WeChat"),
            Map.entry("wordpress", "WordPress"),
            Map.entry("soundcloud", "SoundCloud"),
            Map.entry("vk", "VK"));

    private static final int MOST_KNOWN = 1_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private PlatformNames() {}

    /** A name for an identifier: the usual spelling where it is unusual, else each word with a capital. */
    public static String of(String platformId) {
        String last = KNOWN.get(platformId);
        if (last == null) {
            last = name(platformId);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(platformId, last);
            }
        }
        return last;
    }

    private static String name(String platformId) {
        String known = UNUSUAL.get(platformId);
        if (known != null) {
            return known;
        }
        return words(platformId);
    }

    private static String words(String platformId) {
        return Arrays.stream(platformId.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
