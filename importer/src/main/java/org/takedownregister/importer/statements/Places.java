package org.takedownregister.importer.statements;

/** Where positions stand in files. */
interface Places {

    /** The number of the file, from 0, that a position is in. */
    int file(long position);

    /** The line of the file, from 1. */
    long line(long position);
}
