/** The use case of a batch import: accounts for every row of the input. */
@NullMarked
package org.takedownregister.domain.importing;

import org.jspecify.annotations.NullMarked;
