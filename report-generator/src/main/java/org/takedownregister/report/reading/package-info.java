/** Reads a case file the way its page tells it: statements, the leading one, dates, the policy in force. */
@NullMarked
package org.takedownregister.report.reading;

import org.jspecify.annotations.NullMarked;
