/** The ports to the store: one door for reading at a moment, one for writing a batch. */
@NullMarked
package org.takedownregister.domain.register;

import org.jspecify.annotations.NullMarked;
