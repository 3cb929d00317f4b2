/** The Foreign Interference Attribution Tracker of 2020: claims of interference, of which some report an enforcement. */
@NullMarked
package org.takedownregister.importer.fiat;

import org.jspecify.annotations.NullMarked;
