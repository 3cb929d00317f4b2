/**
 * Charts as inline SVG, drawn while the site is built. JFreeChart decides where everything goes; a sheet of our own
 * writes it down as markup that takes its colours from the page.
 */
@NullMarked
package org.takedownregister.report.chart;

import org.jspecify.annotations.NullMarked;
