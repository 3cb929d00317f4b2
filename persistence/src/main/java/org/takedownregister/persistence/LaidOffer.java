package org.takedownregister.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.PreparedOffer;
import org.takedownregister.domain.value.Slug;

/**
 * An offer that tells of one case and of claims of it, with its rows laid into bytes but for the numbers of identifiers,
 * which are not known before its turn.
 *
 * @param offer the offer
 * @param references the identifiers that its rows refer to, each once: first the case
 * @param rows its rows, as {@link OfferLaying} lays and {@link OfferRecords} completes them
 * @param tables the tables that it speaks in, as {@link Sole} has them
 * @param isUnderEmbargo whether its case is
 * @param source the place among the references of the one source that all of it is from; -1 if there is none
 * @param fingerprint its fingerprint; null if it has no such source
 */
record LaidOffer(
        Offer offer,
        List<Reference> references,
        LaidRows rows,
        int tables,
        boolean isUnderEmbargo,
        int source,
        @Nullable Fingerprint fingerprint)
        implements PreparedOffer {

    /** An identifier that rows refer to. */
    record Reference(Identity identity, Slug slug) {}

    /** The same, to be kept while other offers are laid. */
    LaidOffer kept() {
        return new LaidOffer(offer, List.copyOf(references), rows.kept(), tables, isUnderEmbargo, source, fingerprint);
    }

    /** The case. */
    Slug caseId() {
        return references.get(0).slug();
    }
}
