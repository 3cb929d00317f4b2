/** The register on SQLite. {@link org.takedownregister.persistence.Registers} is the only way in. */
@NullMarked
package org.takedownregister.persistence;

import org.jspecify.annotations.NullMarked;
