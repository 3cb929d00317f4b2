/**
 * The pure core: what a takedown register knows and the rules it keeps, without a database, a file
 * format or a page. Depends on the annotations of Jakarta Validation and JSpecify alone.
 */
@NullMarked
package org.takedownregister.domain;

import org.jspecify.annotations.NullMarked;
