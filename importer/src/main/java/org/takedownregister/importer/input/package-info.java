/** Where bytes come from: files, folders, archives, standard input; told apart, measured, guarded. */
@NullMarked
package org.takedownregister.importer.input;

import org.jspecify.annotations.NullMarked;
