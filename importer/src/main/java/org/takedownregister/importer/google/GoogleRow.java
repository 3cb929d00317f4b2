package org.takedownregister.importer.google;

import org.takedownregister.importer.layout.Names;
import org.takedownregister.importer.row.Cell;

/**
 * One half-year, country and requester.
 *
 * @param periodEnding the last day of the half-year
 * @param country the country's or organisation's name
 * @param territory the country's code; blank for an organisation
 * @param requester who asked
 * @param requests how many requests
 * @param items how many items they named
 */
record GoogleRow(
        @Names("period_ending") Cell periodEnding,
        @Names("country/region") Cell country,
        @Names("cldr_territory_code") Cell territory,
        @Names("requester") Cell requester,
        @Names("number_of_requests") Cell requests,
        @Names("items_requested_to_be_removed") Cell items) {}
