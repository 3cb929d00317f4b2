/** The care that readers are owed, in real Chromium: every kind of page, seen, read aloud, on a telephone and on paper. */
@NullMarked
package org.takedownregister.report.care;

import org.jspecify.annotations.NullMarked;
