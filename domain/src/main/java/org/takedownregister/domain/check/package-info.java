/** Constraint annotations of this domain; every one takes null for valid. */
@NullMarked
package org.takedownregister.domain.check;

import org.jspecify.annotations.NullMarked;
