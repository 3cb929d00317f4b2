/** The vocabulary of everything that can be wrong: stable code, place, found, expected, fix. */
@NullMarked
package org.takedownregister.domain.problem;

import org.jspecify.annotations.NullMarked;
