package org.takedownregister.importer.layout;

import java.util.List;
import java.util.Optional;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;

/** Takes the rows of one file and hands each one over exactly once. */
public interface Rows {

    /**
     * Takes a row.
     *
     * @param row the row as it stands in the file
     * @param cells its cells as they are to be read: as many as the header has names
     */
    void take(InputRow row, List<String> cells, RowHandler handler);

    /** Whether what a row says depends on nothing but the row, so that any thread may take it. */
    default boolean areIndependent() {
        return false;
    }

    /**
     * The identifier of the one case that a row tells of, where every row tells of one and of nothing else; empty for
     * all others, which a register cannot know again by themselves.
     */
    default Optional<String> onlyCase(List<String> cells) {
        return Optional.empty();
    }

    /**
     * Ends a file, and hands over what was held back.
     *
     * @param brokenRows how many rows were rejected before they could be taken
     */
    default void end(RowHandler handler, long brokenRows) {}

    /** What must not be withdrawn from if a row is rejected whose cells cannot be told apart. */
    List<Group> groups();

    /** The identifiers that a row would define, as far as its cells tell; they may be fewer or more than the header's names. */
    List<String> identifiers(List<String> cells);
}
