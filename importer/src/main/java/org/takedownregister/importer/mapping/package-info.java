/** Mapping files: how a team's own sheet becomes the flat sheet or a table. */
@NullMarked
package org.takedownregister.importer.mapping;

import org.jspecify.annotations.NullMarked;
