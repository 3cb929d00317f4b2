package org.takedownregister.importer.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.input.Stem;

/**
 * What the name of a part of a dump says: {@code sor-global-2025-07-01-full-00000-00000.csv}.
 *
 * @param scope the platform that the dump is of; empty for a dump of all, or where the name says nothing
 * @param day the day as it is written; empty where the name says nothing
 * @param variant {@code full} or {@code light}; empty where the name says nothing
 * @param stem the name without its ending
 */
record DumpName(String scope, String day, String variant, String stem) {

    private static final Pattern PUBLISHED = Pattern.compile("sor-(.+)-(\\d{4}-\\d\\d-\\d\\d)-(full|light)(?:-.*)?");

    /** The name of an input. */
    static DumpName of(String input) {
        String stem = Stem.of(input);
        Matcher matcher = PUBLISHED.matcher(stem);
        if (!matcher.matches()) {
            return new DumpName("", "", "", stem);
        }
        String scope = group(matcher, 1);
        return new DumpName(scope.equals("global") ? "" : scope, group(matcher, 2), group(matcher, 3), stem);
    }

    private static String group(Matcher matcher, int number) {
        @Nullable String group = matcher.group(number);
        return group == null ? "" : group;
    }

    /** Whether it is named as published. */
    boolean isPublished() {
        return !day.isEmpty();
    }
}
