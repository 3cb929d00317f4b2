/** Reads data packages: {@link org.takedownregister.importer.Packages} is the one door of this module. */
@NullMarked
package org.takedownregister.importer;

import org.jspecify.annotations.NullMarked;
