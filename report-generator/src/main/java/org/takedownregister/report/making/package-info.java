/** Tells what files are made of, so that what is made of the same need not be made again. */
@NullMarked
package org.takedownregister.report.making;

import org.jspecify.annotations.NullMarked;
