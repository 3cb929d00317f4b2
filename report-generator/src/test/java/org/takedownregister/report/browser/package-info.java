/** Real headless Chromium for tests of pages. */
@NullMarked
package org.takedownregister.report.browser;

import org.jspecify.annotations.NullMarked;
