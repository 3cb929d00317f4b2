/** Twitter's archive of information operations: one file of accounts is one case and one number. */
@NullMarked
package org.takedownregister.importer.twitter;

import org.jspecify.annotations.NullMarked;
