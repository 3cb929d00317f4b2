package org.takedownregister.importer.fiat;

import org.takedownregister.importer.layout.Names;
import org.takedownregister.importer.row.Cell;

/**
 * One claim of interference.
 *
 * @param caseHash the tracker's key
 * @param source who makes the claim
 * @param nation the nations that it is attributed to
 * @param attribution how directly
 * @param shortTitle its title
 * @param shortDescription what is claimed
 * @param socialMedia the social media concerned
 * @param startDate when the activity began
 * @param endDate when it ended
 * @param attributionDate when the claim was made
 * @param methods how it was done
 * @param credibility points for credibility, 0 to 5
 * @param objectivity points for objectivity, 0 to 3
 * @param evidence points for evidence, 0 to 5
 * @param transparency points for transparency, 0 to 5
 * @param total points in all
 * @param fbPages Pages acted on
 * @param budget US dollars spent on advertising
 * @param fbAccounts Facebook accounts acted on
 * @param fbPageFollowers accounts that followed the Pages
 * @param fbGroups groups acted on
 * @param fbGroupMembers accounts in the groups
 * @param events events acted on
 * @param igAccounts Instagram accounts acted on
 * @param igFollowers accounts that followed them
 * @param cases how many networks the counts are of
 */
record FiatRow(
        @Names("case_hash") Cell caseHash,
        @Names("source") Cell source,
        @Names("disinformant_nation") Cell nation,
        @Names("disinformant_attribution") Cell attribution,
        @Names("short_title") Cell shortTitle,
        @Names("short_description") Cell shortDescription,
        @Names("social_media") Cell socialMedia,
        @Names("start_date") Cell startDate,
        @Names("end_date") Cell endDate,
        @Names("attribution_date") Cell attributionDate,
        @Names("methods") Cell methods,
        @Names("attribution_credibility_score") Cell credibility,
        @Names("attribution_objectivity_score") Cell objectivity,
        @Names("attribution_evidence_score") Cell evidence,
        @Names("attribution_transparency_score") Cell transparency,
        @Names("attribution_total_score") Cell total,
        @Names("fb_pages_total") Cell fbPages,
        @Names("budget_usd_total") Cell budget,
        @Names("fb_accounts_total") Cell fbAccounts,
        @Names("fb_pages_followers_total") Cell fbPageFollowers,
        @Names("fb_groups_total") Cell fbGroups,
        @Names("fb_groups_followers_total") Cell fbGroupMembers,
        @Names("events_total") Cell events,
        @Names("ig_accounts_total") Cell igAccounts,
        @Names("ig_followers_total") Cell igFollowers,
        @Names("cases") Cell cases) {}
