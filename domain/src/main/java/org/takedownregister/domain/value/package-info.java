/** Small values, valid from birth: identifiers, dates at their own precision, countries, addresses. */
@NullMarked
package org.takedownregister.domain.value;

import org.jspecify.annotations.NullMarked;
