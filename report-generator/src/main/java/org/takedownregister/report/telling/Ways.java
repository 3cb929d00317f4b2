package org.takedownregister.report.telling;

import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Words;

/**
 * Links from a page to others.
 *
 * @param root the way to the top
 * @param catalogue what there is
 */
public record Ways(String root, Catalogue catalogue) {

    /** A link to a file by its path from the top. */
    public String to(String address) {
        return root + address;
    }

    /** A case by its title; an identifier in plain text if it may not be seen. */
    public Phrase toCase(Slug caseId) {
        return catalogue
                .find(caseId)
                .map(listed -> Phrase.EMPTY.link(to(Addresses.caseFile(caseId)), listed.title()))
                .orElseGet(() -> Phrase.EMPTY.foreign(caseId.text()));
    }

    /** A platform by its name. */
    public Phrase toPlatform(Slug platformId) {
        return catalogue
                .platform(platformId)
                .map(platform -> Phrase.EMPTY.link(to(Addresses.platform(platformId)), platform.name()))
                .orElseGet(() -> Phrase.EMPTY.foreign(platformId.text()));
    }

    /** A country or a party by its name. */
    public Phrase toParty(String value) {
        return Country.isCode(value)
                ? Phrase.EMPTY.link(to(Addresses.country(value)), new Country(value).name())
                : Phrase.EMPTY.link(to(Addresses.actor(value)), value);
    }

    /** A policy by its title. */
    public Phrase toPolicy(Slug policyId) {
        Policy policy = catalogue.policies().get(policyId);
        return policy == null
                ? Phrase.EMPTY.foreign(policyId.text())
                : Phrase.EMPTY.link(to(Addresses.policy(policyId)), policy.title());
    }

    /** On what a reason rests, leading to all cases with such reasons. */
    public Phrase toBasis(RationaleBasis basis) {
        return Phrase.EMPTY.link(to(Addresses.basis(basis)), Words.of(basis));
    }

    /** Under which rules a reason is given, leading to all cases with such reasons. */
    public Phrase toGround(Ground ground) {
        return Phrase.EMPTY.link(to(Addresses.ground(ground)), Words.of(ground));
    }

    /** A source by its title. */
    public Phrase toSource(Slug sourceId) {
        return catalogue
                .source(sourceId)
                .map(source -> Phrase.EMPTY.link(to(Addresses.source(sourceId)), source.title()))
                .orElseGet(() -> Phrase.EMPTY.foreign(sourceId.text()));
    }

    /** A place that may be given by a code or by a name. */
    public static String place(String value) {
        return Country.isCode(value) ? new Country(value).name() : value;
    }
}
