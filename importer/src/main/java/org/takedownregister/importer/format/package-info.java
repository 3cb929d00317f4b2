/** What foreign formats have in common; each has a package of its own beside this one. */
@NullMarked
package org.takedownregister.importer.format;

import org.jspecify.annotations.NullMarked;
