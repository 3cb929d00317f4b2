/** Tests of the search and of tables that sort. */
@NullMarked
package org.takedownregister.report.search;

import org.jspecify.annotations.NullMarked;
