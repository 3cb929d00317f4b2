/** Tests of words. */
@org.jspecify.annotations.NullMarked
package org.takedownregister.report.words;
