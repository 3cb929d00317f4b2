/** Statements of reasons of the DSA Transparency Database, counted into volumes: dumps of any size, in memory of one size. */
@NullMarked
package org.takedownregister.importer.statements;

import org.jspecify.annotations.NullMarked;
