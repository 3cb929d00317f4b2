/** Workbooks of spreadsheet programs, a sheet a table, read as a stream. */
@NullMarked
package org.takedownregister.importer.sheet;

import org.jspecify.annotations.NullMarked;
