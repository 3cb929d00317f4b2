/** The records of the register: one Java record a table, its rules on its canonical constructor. */
@NullMarked
package org.takedownregister.domain.entry;

import org.jspecify.annotations.NullMarked;
