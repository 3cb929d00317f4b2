/** Google's government requests to remove content: aggregate counts, no cases. */
@NullMarked
package org.takedownregister.importer.google;

import org.jspecify.annotations.NullMarked;
