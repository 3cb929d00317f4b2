/** Makes pages of the register: one class for each part of the story that a page tells. */
@NullMarked
package org.takedownregister.report.telling;

import org.jspecify.annotations.NullMarked;
