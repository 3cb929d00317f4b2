package org.takedownregister.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedownregister.persistence.RegisterAddress;

/**
 * Where an import went.
 *
 * @param register the register's file
 * @param rejects the folder of rejected rows
 * @param mapping the mapping that the input was read through; null if none
 * @param dryRun whether nothing was to be written
 */
record Destination(
        RegisterAddress register, String rejects, @Nullable Path mapping, boolean dryRun) {}
