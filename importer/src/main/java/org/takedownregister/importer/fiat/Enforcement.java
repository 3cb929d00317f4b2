package org.takedownregister.importer.fiat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a description which platforms are said to have acted, and how. */
final class Enforcement {

    private static final Pattern ACTED = Pattern.compile(
            "\\b(Facebook|Instagram|Twitter|Reddit|YouTube) (?:also )?(removed|suspended|banned|blocked)\\b");

    private Enforcement() {}

    /** The action of each platform that a sentence names as the one who acted; the first of several. */
    static Map<String, String> of(String description) {
        Map<String, String> actions = new LinkedHashMap<>();
        Matcher match = ACTED.matcher(description);
        while (match.find()) {
            actions.putIfAbsent(match.group(1).toLowerCase(Locale.ROOT), action(match.group(2)));
        }
        return actions;
    }

    private static String action(String verb) {
        return verb.equals("banned") ? "terminated" : verb;
    }
}
