/** Plain English for what the register keeps as codes, dates and numbers. */
@NullMarked
package org.takedownregister.report.words;

import org.jspecify.annotations.NullMarked;
