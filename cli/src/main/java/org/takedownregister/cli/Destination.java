package org.takedownregister.cli;

import java.nio.file.Path;

/**
 * Where an import went.
 *
 * @param register the register's file
 * @param rejects the folder of rejected rows
 * @param dryRun whether nothing was to be written
 */
record Destination(Path register, Path rejects, boolean dryRun) {}
