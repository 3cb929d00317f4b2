/** Reads what a team says of its site. */
@NullMarked
package org.takedownregister.report.options;

import org.jspecify.annotations.NullMarked;
