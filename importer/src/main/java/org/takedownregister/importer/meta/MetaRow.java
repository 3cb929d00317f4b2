package org.takedownregister.importer.meta;

import org.takedownregister.importer.layout.Names;
import org.takedownregister.importer.row.Cell;

/**
 * One indicator of a network.
 *
 * @param tactic the stage of the kill chain
 * @param technique the technique
 * @param procedure the procedure
 * @param indicator what was seen: a count in prose, an address, a narrative
 */
record MetaRow(
        @Names("tactic") Cell tactic,
        @Names("technique") Cell technique,
        @Names("procedure") Cell procedure,
        @Names({"indicator", "indicator_value"}) Cell indicator) {}
