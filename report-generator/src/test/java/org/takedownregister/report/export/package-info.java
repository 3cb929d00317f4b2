@NullMarked
package org.takedownregister.report.export;

import org.jspecify.annotations.NullMarked;
