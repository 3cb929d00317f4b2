/** What readers of the site can take away: files of data, feeds and citations. */
@NullMarked
package org.takedownregister.report.export;

import org.jspecify.annotations.NullMarked;
