/** Puts files into a site's folder so that readers never see half a publication. */
@NullMarked
package org.takedownregister.report.folder;

import org.jspecify.annotations.NullMarked;
