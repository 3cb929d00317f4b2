/** The flat sheet: one row a case, with its source, its numbers and its reason. */
@NullMarked
package org.takedownregister.importer.flat;

import org.jspecify.annotations.NullMarked;
