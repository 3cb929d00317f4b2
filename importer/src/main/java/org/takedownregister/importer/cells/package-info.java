/** The rows of the register's tables as cells: what formats are mapped to, before anything is read or checked. */
@NullMarked
package org.takedownregister.importer.cells;

import org.jspecify.annotations.NullMarked;
