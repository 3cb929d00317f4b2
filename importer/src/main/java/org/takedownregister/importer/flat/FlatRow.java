package org.takedownregister.importer.flat;

import org.takedownregister.importer.row.Cell;

/**
 * The cells of a row of the flat sheet, but for the counts of assets.
 *
 * @param caseId the case's identifier
 * @param title its title
 * @param summary what happened
 * @param subject what it is about; blank for a network
 * @param platforms the platforms concerned; blank for those that have a count
 * @param externalIds what other collections call it
 * @param embargoUntil the first day on which it may be published
 * @param sourceId the source's identifier; blank to make one of publisher and date
 * @param sourceKind what kind of source it is
 * @param publisher who published it
 * @param sourceTitle its title; blank to make one of publisher and date
 * @param sourceUrl its address
 * @param archivedUrl the address of an archived copy
 * @param publishedOn when it was published
 * @param announcedOn when the action was made public
 * @param actedOn when the platform acted
 * @param action what it did
 * @param operatedFrom the countries it was operated from
 * @param targets the countries it targeted
 * @param policyId the policy cited
 * @param policyTitle the policy's title, where the sheet itself names the policy
 * @param policyPlatform whose policy it is, where the row has several platforms
 * @param policyUrl where the policy stands
 * @param rationaleBasis what the reason rests on
 * @param ground under which rules
 * @param reasoning the reason
 */
record FlatRow(
        Cell caseId,
        Cell title,
        Cell summary,
        Cell subject,
        Cell platforms,
        Cell externalIds,
        Cell embargoUntil,
        Cell sourceId,
        Cell sourceKind,
        Cell publisher,
        Cell sourceTitle,
        Cell sourceUrl,
        Cell archivedUrl,
        Cell publishedOn,
        Cell announcedOn,
        Cell actedOn,
        Cell action,
        Cell operatedFrom,
        Cell targets,
        Cell policyId,
        Cell policyTitle,
        Cell policyPlatform,
        Cell policyUrl,
        Cell rationaleBasis,
        Cell ground,
        Cell reasoning) {}
