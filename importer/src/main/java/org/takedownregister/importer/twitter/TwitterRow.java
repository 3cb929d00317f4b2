package org.takedownregister.importer.twitter;

import org.takedownregister.importer.layout.Names;
import org.takedownregister.importer.row.Cell;

/**
 * An account, of which nothing is kept.
 *
 * @param user tells one account of a file from another, and is forgotten with the file
 */
record TwitterRow(@Names("userid") Cell user) {}
