package org.takedownregister.importer.layout;

import java.util.Arrays;
import java.util.Map;
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

    private PlatformNames() {}

    /** A name for an identifier: the usual spelling where it is unusual, else each word with a capital. */
    public static String of(String platformId) {
        String known = UNUSUAL.get(platformId);
        if (known != null) {
            return known;
        }
        return Arrays.stream(platformId.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
