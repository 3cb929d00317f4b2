/** Files of rejected rows that their steward can mend and import again. */
@NullMarked
package org.takedownregister.importer.reject;

import org.jspecify.annotations.NullMarked;
