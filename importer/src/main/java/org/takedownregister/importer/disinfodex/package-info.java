/** Disinfodex: one row a network that a platform disclosed. */
@NullMarked
package org.takedownregister.importer.disinfodex;

import org.jspecify.annotations.NullMarked;
