package org.takedownregister.importer;

/** Is told how far the reading of an input has come, on the thread that reads. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void read(long rows, long bytes, long allBytes) {}

        @Override
        public void end() {}
    };

    /**
     * A row was read.
     *
     * @param rows the rows read so far, of all files
     * @param bytes the bytes read so far, of all files: of a file packed by itself the packed ones, of a
     *     workbook those of its unpacked sheets
     * @param allBytes as many bytes as all files have; 0 if that is not known
     */
    void read(long rows, long bytes, long allBytes);

    /** Everything was read. */
    void end();
}
