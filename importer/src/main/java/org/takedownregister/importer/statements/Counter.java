package org.takedownregister.importer.statements;

import java.util.HashMap;
import java.util.Map;

/** Counts single statements of dumps of one scope at a time. For one thread. */
final class Counter {

    private static final int MOST_REMEMBERED = 100_000;

    private final RollUp rollUp;
    private final PlatformTable platforms = new PlatformTable();
    private final Map<PlatformTable.Platform, int[]> lately = new HashMap<>();
    private String scope = "";

    Counter(RollUp rollUp) {
        this.rollUp = rollUp;
    }

    /** Goes over to a dump of a scope. */
    void begin(String newScope) {
        if (!scope.equals(newScope)) {
            scope = newScope;
            lately.clear();
        }
    }

    /** Counts a statement that stands at a position; false if a cell says nothing that is known. */
    boolean count(StatementCells cells, long position) {
        long traits = StatementMapping.traits(cells);
        int day = StatementMapping.day(cells);
        if (traits < 0 || day < 0 || cells.isEmpty(StatementColumn.PLATFORM_NAME)) {
            return false;
        }
        PlatformTable.Platform platform = platforms.find(
                cells.bytes, cells.from(StatementColumn.PLATFORM_NAME), cells.to(StatementColumn.PLATFORM_NAME));
        if (platform.identifier().isEmpty()) {
            return false;
        }
        rollUp.count(stream(platform, day), traits, position);
        return true;
    }

    /** The number of the stream of a platform on a day; rows of one day mostly follow one another. */
    private int stream(PlatformTable.Platform platform, int day) {
        int[] last = lately.get(platform);
        if (last != null && last[0] == day) {
            return last[1];
        }
        rollUp.name(platform.identifier(), platform.name());
        int number = rollUp.number(new Stream(scope, platform.identifier(), day));
        if (lately.size() > MOST_REMEMBERED) {
            lately.clear();
        }
        lately.put(platform, new int[] {day, number});
        return number;
    }
}
