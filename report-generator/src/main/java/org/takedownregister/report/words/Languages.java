package org.takedownregister.report.words;

import java.util.Map;

/** Languages by their English names. Names are ours, not those of the running JDK. */
public final class Languages {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("am", "Amharic"),
            Map.entry("ar", "Arabic"),
            Map.entry("az", "Azerbaijani"),
            Map.entry("be", "Belarusian"),
            Map.entry("bg", "Bulgarian"),
            Map.entry("bn", "Bengali"),
            Map.entry("bs", "Bosnian"),
            Map.entry("ca", "Catalan"),
            Map.entry("cs", "Czech"),
            Map.entry("da", "Danish"),
            Map.entry("de", "German"),
            Map.entry("el", "Greek"),
            Map.entry("en", "English"),
            Map.entry("es", "Spanish"),
            Map.entry("et", "Estonian"),
            Map.entry("fa", "Persian"),
            Map.entry("fi", "Finnish"),
            Map.entry("fil", "Filipino"),
            Map.entry("fr", "French"),
            Map.entry("ha", "Hausa"),
            Map.entry("he", "Hebrew"),
            Map.entry("hi", "Hindi"),
            Map.entry("hr", "Croatian"),
            Map.entry("hu", "Hungarian"),
            Map.entry("hy", "Armenian"),
            Map.entry("id", "Indonesian"),
            Map.entry("it", "Italian"),
            Map.entry("ja", "Japanese"),
            Map.entry("ka", "Georgian"),
            Map.entry("km", "Khmer"),
            Map.entry("ko", "Korean"),
            Map.entry("ku", "Kurdish"),
            Map.entry("lt", "Lithuanian"),
            Map.entry("lv", "Latvian"),
            Map.entry("mk", "Macedonian"),
            Map.entry("ms", "Malay"),
            Map.entry("my", "Burmese"),
            Map.entry("ne", "Nepali"),
            Map.entry("nl", "Dutch"),
            Map.entry("no", "Norwegian"),
            Map.entry("pa", "Punjabi"),
            Map.entry("pl", "Polish"),
            Map.entry("ps", "Pashto"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ro", "Romanian"),
            Map.entry("ru", "Russian"),
            Map.entry("si", "Sinhala"),
            Map.entry("sk", "Slovak"),
            Map.entry("sl", "Slovenian"),
            Map.entry("so", "Somali"),
            Map.entry("sq", "Albanian"),
            Map.entry("sr", "Serbian"),
            Map.entry("sv", "Swedish"),
            Map.entry("sw", "Swahili"),
            Map.entry("ta", "Tamil"),
            Map.entry("te", "Telugu"),
            Map.entry("th", "Thai"),
            Map.entry("ti", "Tigrinya"),
            Map.entry("tl", "Tagalog"),
            Map.entry("tr", "Turkish"),
            Map.entry("uk", "Ukrainian"),
            Map.entry("ur", "Urdu"),
            Map.entry("uz", "Uzbek"),
            Map.entry("vi", "Vietnamese"),
            Map.entry("yue", "Cantonese"),
            Map.entry("zh", "Chinese"));

    private Languages() {}

    /** The name of a language by its tag; what follows the language, and a tag without a name, stay as they are. */
    public static String name(String tag) {
        int end = tag.indexOf('-');
        String name = NAMES.get(end < 0 ? tag : tag.substring(0, end));
        if (name == null) {
            return tag;
        }
        return end < 0 ? name : name + " (" + tag + ")";
    }
}
