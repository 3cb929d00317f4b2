/** From bytes to records: encoding, delimiter, and cells, with every broken record kept in its place. */
@NullMarked
package org.takedownregister.importer.csv;

import org.jspecify.annotations.NullMarked;
