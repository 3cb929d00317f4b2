/** Tests of the site through its door. */
@org.jspecify.annotations.NullMarked
package org.takedownregister.report;
