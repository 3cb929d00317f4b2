/** From cells to records of the domain, with everything that is wrong with a row. */
@NullMarked
package org.takedownregister.importer.row;

import org.jspecify.annotations.NullMarked;
