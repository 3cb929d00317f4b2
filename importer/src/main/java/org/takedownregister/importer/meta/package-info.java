/** Meta's threat research: one file is one network, its counts stand in prose. */
@NullMarked
package org.takedownregister.importer.meta;

import org.jspecify.annotations.NullMarked;
