/** Tests of what no reader of files can see from outside. */
@NullMarked
package org.takedownregister.importer.row;

import org.jspecify.annotations.NullMarked;
