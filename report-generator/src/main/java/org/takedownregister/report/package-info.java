/** The static site that readers see. {@link org.takedownregister.report.Sites} is the only door. */
@NullMarked
package org.takedownregister.report;

import org.jspecify.annotations.NullMarked;
