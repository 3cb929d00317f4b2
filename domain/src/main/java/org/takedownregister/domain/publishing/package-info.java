/** The use case of publishing the register as a site. */
@NullMarked
package org.takedownregister.domain.publishing;

import org.jspecify.annotations.NullMarked;
