/**
 * Charts as inline SVG, drawn while the site is built, as marks that take their colours from the page. JFreeChart decides
 * where everything goes in those of the whole register; the time line of a case, of which there are very many, is laid
 * out here.
 */
@NullMarked
package org.takedownregister.report.chart;

import org.jspecify.annotations.NullMarked;
