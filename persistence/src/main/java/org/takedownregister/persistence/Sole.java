package org.takedownregister.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.value.Slug;

/**
 * A row that says a case itself and what one source says of it, and nothing else: a row of the flat sheet.
 *
 * @param caseId the case
 * @param sourceId the source
 * @param tables the tables that it speaks in, as bits in their order of loading
 */
record Sole(Slug caseId, Slug sourceId, int tables) {

    /** What a row alone says, if it is such a row. */
    static Optional<Sole> of(Offer offer) {
        @Nullable Slug caseId = null;
        @Nullable Slug sourceId = null;
        int tables = 0;
        for (Entry entry : offer.entries()) {
            if (entry instanceof TakedownCase own && caseId == null) {
                caseId = own.caseId();
            } else if (!(entry instanceof Claim) || entry instanceof Link) {
                return Optional.empty();
            }
            tables |= bit(Table.of(entry));
        }
        for (Entry entry : offer.entries()) {
            if (entry instanceof Claim claim) {
                boolean isSame = claim.caseId().equals(caseId)
                        && (sourceId == null || claim.sourceId().equals(sourceId));
                if (!isSame) {
                    return Optional.empty();
                }
                sourceId = claim.sourceId();
            }
        }
        return caseId == null || sourceId == null || !mentionsOnly(offer.mentions(), sourceId)
                ? Optional.empty()
                : Optional.of(new Sole(caseId, sourceId, tables));
    }

    private static boolean mentionsOnly(List<Entry> mentions, Slug sourceId) {
        for (Entry mention : mentions) {
            boolean isOwnSource = mention instanceof Source source
                    && source.sourceId().equals(sourceId)
                    && source.derivedFrom().isEmpty();
            if (!isOwnSource && !(mention instanceof Platform)) {
                return false;
            }
        }
        return true;
    }

    /** The bit of a table: what another order of tables wrote is not known again, and so is compared. */
    @SuppressWarnings("EnumOrdinal")
    static int bit(Table table) {
        return 1 << table.ordinal();
    }
}
