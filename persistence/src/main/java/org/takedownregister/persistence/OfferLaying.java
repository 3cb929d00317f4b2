package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Arrays;
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
 *
 * <p>Of a row there are the types of its values, without those of references, and then the values. Beside the bytes are
 * its marks: its table, how many of its columns refer to identifiers, the lengths of the types and of the values, and for
 * each reference its place among the types, among the values, and among the references of the offer.
 */
final class OfferLaying implements Part.References {

    private static final int NO_SOURCE = -1;

    /** How many marks a row has besides those of its references, and each of these. */
    static final int MARKS_OF_ROW = 4;

    static final int MARKS_OF_REFERENCE = 3;

    private final Map<Table, RowForm> forms;
    private final RecordBytes record = new RecordBytes();
    private final Fingerprint.Digest digest = new Fingerprint.Digest();

    // Of the offer that is laid:
    private final List<LaidOffer.Reference> references = new ArrayList<>();
    private byte[] rows = new byte[4_096];
    private int length;
    private int[] marks = new int[256];
    private int marksLength;
    private boolean isPlain;
    private Table[] tables = new Table[32];
    private int tablesLength;

    /** The place of the source of the claim that was laid last. */
    private int source;

    private boolean haveOneSource;

    private final Part.Taker row = new Row();

    /** @param forms the tables whose rows can be laid */
    OfferLaying(Map<Table, RowForm> forms) {
        this.forms = new EnumMap<>(forms);
    }

    /** Lays an offer; null if it tells of more than one case and of claims of it. */
    @Nullable LaidOffer lay(Offer offer) {
        TakedownCase own = ownCase(offer.entries());
        if (own == null) {
            return null;
        }
        references.clear();
        references.add(new LaidOffer.Reference(Identity.CASE, own.caseId()));
        length = 0;
        marksLength = 0;
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
                List.copyOf(references),
                Arrays.copyOf(rows, length),
                Arrays.copyOf(marks, marksLength),
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
        for (Entry entry : entries) {
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
        record.begin();
        int mark = marksLength;
        makeRoomForMarks(MARKS_OF_ROW);
        marksLength += MARKS_OF_ROW;
        form.write(entry, this, from.file().number(), from.line(), row);
        marks[mark] = PlainOffers.place(form.layout().table());
        marks[mark + 1] = (marksLength - mark - MARKS_OF_ROW) / MARKS_OF_REFERENCE;
        marks[mark + 2] = record.typesLength();
        marks[mark + 3] = record.valuesLength();
        makeRoom(record.typesLength() + record.valuesLength());
        length = record.copyTypes(rows, length);
        length = record.copyValues(rows, length);
    }

    /** What is known of a row goes into its record; the references of which the numbers are not known, beside it. */
    private final class Row implements Part.Taker {

        @Override
        public void nothing() {
            record.nothing();
        }

        @Override
        public void number(int number) {
            record.number(number);
        }

        @Override
        public void number(long number) {
            record.number(number);
        }

        @Override
        public void text(String text) {
            record.text(text);
        }

        @Override
        public void reference(int number) {
            addLater(number);
        }
    }

    private void addLater(int number) {
        makeRoomForMarks(MARKS_OF_REFERENCE);
        marks[marksLength++] = record.typesLength();
        marks[marksLength++] = record.valuesLength();
        marks[marksLength++] = number;
    }

    private void makeRoomForMarks(int more) {
        if (marksLength + more > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
    }

    private void makeRoom(int more) {
        if (length + more > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(rows.length * 2, length + more));
        }
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
