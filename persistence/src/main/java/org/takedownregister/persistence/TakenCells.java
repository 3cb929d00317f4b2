package org.takedownregister.persistence;

import org.jspecify.annotations.Nullable;

/** The cells of one row, as a statement binds them. */
final class TakenCells implements Part.Taker {

    private final @Nullable Object[] cells;
    private int count;

    /** @param count how many are to be taken */
    TakenCells(int count) {
        this.cells = new @Nullable Object[count];
    }

    @Override
    public void absent(Part.Absent what) {
        cells[count++] = what.cell();
    }

    @Override
    public void number(int number) {
        cells[count++] = number;
    }

    @Override
    public void number(long number) {
        cells[count++] = number;
    }

    @Override
    public void text(String text) {
        cells[count++] = text;
    }

    /** All of them, in the order in which they were taken. */
    @Nullable Object[] all() {
        return cells;
    }
}
