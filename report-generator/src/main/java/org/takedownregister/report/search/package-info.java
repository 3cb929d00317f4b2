/** Search over the cases of a site: its index in small script files, its form, and tables that sort. */
@NullMarked
package org.takedownregister.report.search;

import org.jspecify.annotations.NullMarked;
