/** Data packages out: exports, templates, and the schema that describes them. */
@NullMarked
package org.takedownregister.importer.output;

import org.jspecify.annotations.NullMarked;
