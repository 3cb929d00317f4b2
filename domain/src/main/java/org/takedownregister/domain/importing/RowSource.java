package org.takedownregister.domain.importing;

/**
 * An input that was opened: its files are known, their headers understood. To be read once; to be closed.
 */
public interface RowSource extends AutoCloseable {

    /**
     * Reads every row of every file, in the order in which tables load, and hands each one over exactly once.
     *
     * @throws org.takedownregister.domain.problem.Refused if an input cannot be read to its end
     */
    void read(RowHandler handler);

    @Override
    void close();
}
