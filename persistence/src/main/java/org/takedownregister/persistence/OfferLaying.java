package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.value.Slug;

/**
 * Lays the rows of offers into bytes, as far as an offer alone tells what they are. Knows nothing of other offers, so
 * that it may be done on another thread than the rest. For one thread.
 */
final class OfferLaying implements Part.References {

    private static final int NO_SOURCE = -1;

    private final Map<Table, RowForm> forms;
    private final LaidRows rows = new LaidRows();
    private final Fingerprint.Digest digest = new Fingerprint.Digest();

    // Of the offer that is laid:
    private final List<LaidOffer.Reference> references = new ArrayList<>();
    private boolean isPlain;
    private Table[] tables = new Table[32];
    private int tablesLength;

    /** The place of the source of the claim that was laid last. */
    private int source;

    private boolean haveOneSource;

    /** @param forms the tables whose rows can be laid */
    OfferLaying(Map<Table, RowForm> forms) {
        this.forms = new EnumMap<>(forms);
    }

    /**
     * Lays an offer; null if it tells of more than one case and of claims of it. What is given is good until the next
     * offer is laid.
     */
    @Nullable LaidOffer lay(Offer offer) {
        TakedownCase own = ownCase(offer.entries());
        if (own == null) {
            return null;
        }
        references.clear();
        references.add(new LaidOffer.Reference(Identity.CASE, own.caseId()));
        rows.clear();
        isPlain = true;
        source = NO_SOURCE;
        haveOneSource = true;
        int bits = 0;
        for (int i = 0; i < tablesLength; i++) {
            bits |= Sole.bit(tables[i]);
            RowForm form = forms.get(tables[i]);
            if (form == null) {
                return null;
            }
            add(form, offer.entries().get(i), offer.row());
        }
        for (Slug platform : own.platforms()) {
            place(Identity.PLATFORM, platform);
        }
        if (!isPlain) {
            return null;
        }
        boolean isSole = source != NO_SOURCE && haveOneSource && mentionsOnly(offer.mentions(), source);
        return new LaidOffer(
                offer,
                references,
                rows,
                bits,
                own.embargoUntil() != null,
                isSole ? source : NO_SOURCE,
                isSole ? digest.of(offer.row()) : null);
    }

    /**
     * The one case that an offer tells of; null if it tells of none, of several, or of anything else. Notes the tables:
     * to ask the entries themselves whether they are claims is slow, as Java 17 remembers of a class only the interface
     * that it was asked for last, for all threads together.
     */
    private @Nullable TakedownCase ownCase(List<Entry> entries) {
        tablesLength = 0;
        if (entries.size() > tables.length) {
            tables = new Table[entries.size() * 2];
        }
        TakedownCase own = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Table table = Table.of(entry);
            tables[tablesLength++] = table;
            if (table == Table.CASES && own == null) {
                own = (TakedownCase) entry;
            } else if (!table.holdsClaims()) {
                return null;
            }
        }
        return own;
    }

    private void add(RowForm form, Entry entry, InputRow from) {
        rows.beginRow(PlainOffers.place(form.layout().table()));
        form.write(entry, this, from.file().number(), from.line(), rows);
        rows.endRow();
    }

    /** The place of a reference. Notes who says the claim that is laid. */
    @Override
    public int number(Identity identity, Slug slug, Column column) {
        int place = place(identity, slug);
        if (identity == Identity.SOURCE && column.isKey()) {
            haveOneSource &= source == NO_SOURCE || source == place;
            source = place;
        }
        return place;
    }

    private int place(Identity identity, Slug slug) {
        for (int i = 0; i < references.size(); i++) {
            LaidOffer.Reference reference = references.get(i);
            if (reference.identity() == identity && reference.slug().equals(slug)) {
                return i;
            }
        }
        // What refers to the case of another row is not plain.
        isPlain &= identity != Identity.CASE;
        references.add(new LaidOffer.Reference(identity, slug));
        return references.size() - 1;
    }

    /** Whether the only source that is mentioned is this one, and else only platforms are. */
    private boolean mentionsOnly(List<Entry> mentions, int place) {
        Slug only = references.get(place).slug();
        for (Entry mention : mentions) {
            boolean isOwn = mention instanceof Source own && own.sourceId().equals(only);
            if (!isOwn && !(mention instanceof Platform)) {
                return false;
            }
        }
        return true;
    }
}
