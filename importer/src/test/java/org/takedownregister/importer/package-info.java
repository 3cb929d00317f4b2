/** Tests of the importer, through its door. */
@NullMarked
package org.takedownregister.importer;

import org.jspecify.annotations.NullMarked;
