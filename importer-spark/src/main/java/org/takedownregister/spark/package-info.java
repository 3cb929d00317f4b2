/** The program on a Spark cluster: statements of reasons are counted by its workers, everything else as ever. */
@NullMarked
package org.takedownregister.spark;

import org.jspecify.annotations.NullMarked;
