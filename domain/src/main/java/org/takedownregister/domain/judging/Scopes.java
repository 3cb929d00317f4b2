package org.takedownregister.domain.judging;

import java.util.List;

/** Questions to several scopes at once. */
final class Scopes {

    private Scopes() {}

    /** Whether something may be counted twice when the cells are added up. */
    static boolean anyOverlap(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            for (int j = i + 1; j < cells.size(); j++) {
                if (cells.get(i).scope().overlaps(cells.get(j).scope())) {
                    return true;
                }
            }
        }
        return false;
    }
}
