/** The program: the only place that knows every module, and wires them. */
@NullMarked
package org.takedownregister.cli;

import org.jspecify.annotations.NullMarked;
