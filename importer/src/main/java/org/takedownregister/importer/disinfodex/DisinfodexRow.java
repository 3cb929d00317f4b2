package org.takedownregister.importer.disinfodex;

import org.takedownregister.importer.layout.Names;
import org.takedownregister.importer.row.Cell;

/**
 * A network.
 *
 * @param name what Disinfodex calls it
 * @param company the companies that disclosed it
 * @param disclosureDates the days on which they did
 * @param originCountries the countries it was operated from
 * @param targetCountries the countries it targeted
 * @param policyViolation the policies it is said to break
 * @param removalType the kinds of assets removed
 * @param link the address of its entry
 */
record DisinfodexRow(
        @Names("name") Cell name,
        @Names("company") Cell company,
        @Names("disclosure_dates") Cell disclosureDates,
        @Names("origin_countries") Cell originCountries,
        @Names("target_countries") Cell targetCountries,
        @Names("policy_violation") Cell policyViolation,
        @Names("removal_type") Cell removalType,
        @Names("link") Cell link) {}
