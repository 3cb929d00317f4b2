/** A light index of the register, made in a first pass, so that pages can link to one another. */
@NullMarked
package org.takedownregister.report.catalogue;

import org.jspecify.annotations.NullMarked;
