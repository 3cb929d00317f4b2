/** What each page shows, decided before a template sees it: order, wording, links, anchors. */
@NullMarked
package org.takedownregister.report.page;

import org.jspecify.annotations.NullMarked;
