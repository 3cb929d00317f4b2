package org.takedownregister.report.making;

import java.util.HashMap;
import java.util.Map;

/**
 * The ingredients of files that consist of many rows, by the name of the pile that a row is put on: each pile is told
 * apart from every other that holds other rows, or the same in another order. For one thread.
 */
public final class Piles {

    private final Map<String, Mixing> open = new HashMap<>();
    private final Map<String, Ingredients> closed = new HashMap<>();

    /** Puts something on a pile. */
    public void put(String pile, Ingredients row) {
        open.computeIfAbsent(pile, name -> new Mixing()).add(row);
    }

    /** Nothing more comes. */
    public void close() {
        open.forEach((pile, mixing) -> closed.put(pile, mixing.mixed()));
        open.clear();
    }

    /** What lies on a pile, once all are closed; the ingredients of nothing for one that nothing was put on. */
    public Ingredients of(String pile) {
        return closed.getOrDefault(pile, NOTHING);
    }

    private static final Ingredients NOTHING = Ingredients.of();
}
