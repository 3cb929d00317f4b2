/** What a file is, told by its header, and how its rows are mapped. */
@NullMarked
package org.takedownregister.importer.layout;

import org.jspecify.annotations.NullMarked;
