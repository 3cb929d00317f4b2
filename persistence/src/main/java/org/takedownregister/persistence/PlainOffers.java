package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.value.Slug;

/**
 * Takes the offers of a first batch that are plain: a case that is new for certain, what is claimed of it, and the
 * platforms, sources and policies that are named along and are new or the same as lately. All that such an offer
 * says comes after all that is there, so that it can be written where it belongs at once.
 */
final class PlainOffers implements Part.References {

    private static final int REMEMBERED = 20_000;
    private static final int MENTIONED_LAST = 64;

    private final NewIdentifiers[] identifiers = new NewIdentifiers[Identity.values().length];
    private final Map<Table, RowForm> forms = forms();
    private final GrowingTree[] tables = new GrowingTree[Table.values().length];
    private final List<GrowingTree> trees = new ArrayList<>();
    private final Map<Identity, Lately<Slug, Entry>> mentioned = new EnumMap<>(Identity.class);
    private final RecordBytes record = new RecordBytes();
    private final OfferLaying laying;
    private final OfferRecords records;
    private final GrowingTree fingerprints;
    private final GrowingTree casesByBatch;
    private final GrowingTree batchesByCase;

    /** Some of them that can be known again by being the same object, without looking for what they say. */
    private final @Nullable Entry[] mentionedLast = new @Nullable Entry[MENTIONED_LAST];

    private boolean othersSpeak;
    private boolean hasEmbargo;

    // Of the offer that is looked at:
    private final List<Entry> newMentions = new ArrayList<>();
    private final List<byte[]> mentionRecords = new ArrayList<>();
    private int[] numbers = new int[16];
    private boolean isDangling;

    /** @param roots the first page of every table and index, by its name */
    PlainOffers(PageFile pages, Map<String, Integer> roots) {
        for (Identity identity : Identity.values()) {
            GrowingTree tree =
                    GrowingTree.byNumber(pages, root(roots, identity.keys().getName()));
            trees.add(tree);
            identifiers[place(identity)] = new NewIdentifiers(identity, tree, record);
            mentioned.put(identity, new Lately<>(REMEMBERED));
        }
        int[] keyLengths = new int[tables.length];
        forms.forEach((table, form) -> {
            tables[place(table)] = byKey(pages, roots, table.tableName());
            keyLengths[place(table)] = form.keyLength();
        });
        laying = laying();
        records = new OfferRecords(keyLengths);
        fingerprints = GrowingTree.byNumber(pages, root(roots, "row_fingerprints"));
        trees.add(fingerprints);
        casesByBatch = byKey(pages, roots, "batch_cases");
        batchesByCase = byKey(pages, roots, "batch_cases_by_case");
    }

    private static Map<Table, RowForm> forms() {
        Map<Table, RowForm> forms = new EnumMap<>(Table.class);
        for (Layout<?> layout : Layout.all()) {
            if (isWritten(layout.table())) {
                forms.put(layout.table(), new RowForm(layout));
            }
        }
        return forms;
    }

    private static boolean isWritten(Table table) {
        return switch (table) {
            case PLATFORMS, SOURCES, POLICIES, CASES -> true;
            case ACTIONS, FIGURES, ATTRIBUTIONS, EVENTS, RATIONALES, TECHNIQUES, OBSERVATIONS, REACTIONS -> true;
            case POLICY_VERSIONS, LINKS, VOLUMES -> false;
        };
    }

    @SuppressWarnings("EnumOrdinal") // Of no matter beyond the run of the program.
    static int place(Table table) {
        return table.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // Of no matter beyond the run of the program.
    private static int place(Identity identity) {
        return identity.ordinal();
    }

    private GrowingTree byKey(PageFile pages, Map<String, Integer> roots, String name) {
        GrowingTree tree = GrowingTree.byKey(pages, root(roots, name));
        trees.add(tree);
        return tree;
    }

    private static int root(Map<String, Integer> roots, String name) {
        return Objects.requireNonNull(roots.get(name), name);
    }

    private NewIdentifiers of(Identity identity) {
        return identifiers[place(identity)];
    }

    /** Lays offers into bytes for these, on one more thread. */
    OfferLaying laying() {
        return new OfferLaying(forms());
    }

    /** Takes an offer if it is plain; false if it is not, and nothing of it was taken. */
    boolean take(Offer offer) {
        LaidOffer laid = laying.lay(offer);
        return laid != null && take(laid);
    }

    /** Takes an offer that was laid, if it is plain. */
    boolean take(LaidOffer laid) {
        if (!isPlain(laid)) {
            return false;
        }
        for (NewIdentifiers each : identifiers) {
            each.add();
        }
        addMentions();
        for (Entry mention : laid.offer().mentions()) {
            mentionedLast[placeAmongLast(mention)] = mention;
        }
        records.addTo(tables);
        addFingerprint(laid);
        hasEmbargo |= laid.isUnderEmbargo();
        return true;
    }

    private void addMentions() {
        for (int i = 0; i < newMentions.size(); i++) {
            Entry mention = newMentions.get(i);
            Layout<?> layout = Layout.of(Table.of(mention));
            byte[] bytes = mentionRecords.get(i);
            tables[place(layout.table())].add(bytes, bytes.length);
            mentioned(layout.identity().orElseThrow()).put(layout.slug(mention), mention);
        }
    }

    private boolean isPlain(LaidOffer laid) {
        for (NewIdentifiers each : identifiers) {
            each.forget();
        }
        newMentions.clear();
        mentionRecords.clear();
        isDangling = false;
        String caseId = laid.caseId().text();
        if (!of(Identity.CASE).isNew(caseId)) {
            return false;
        }
        for (Entry mention : laid.offer().mentions()) {
            if (!isSameAsLately(mention)
                    && !isPlainMention(mention, laid.offer().row())) {
                return false;
            }
        }
        of(Identity.CASE).propose(caseId);
        findNumbers(laid.references());
        return !isDangling && records.complete(laid, numbers);
    }

    private void findNumbers(List<LaidOffer.Reference> references) {
        if (references.size() > numbers.length) {
            numbers = new int[references.size() * 2];
        }
        numbers[0] = of(Identity.CASE).last() + 1;
        for (int i = 1; i < references.size(); i++) {
            LaidOffer.Reference reference = references.get(i);
            numbers[i] = find(reference.identity(), reference.slug());
        }
    }

    /** Whether a mention says nothing but what lately was said, or something new. */
    private boolean isPlainMention(Entry mention, InputRow row) {
        Layout<?> layout = Layout.of(Table.of(mention));
        Identity identity = layout.identity().orElse(null);
        boolean isCopy =
                mention instanceof Source source && !source.derivedFrom().isEmpty();
        if (identity == null || identity == Identity.CASE || isCopy) {
            return false;
        }
        Slug slug = layout.slug(mention);
        if (mention instanceof Platform && of(identity).find(slug.text()) != Identifiers.UNKNOWN) {
            return true;
        }
        Entry before = mentioned(identity).get(slug);
        if (before != null) {
            return isSame(before, mention);
        }
        if (!of(identity).isNew(slug.text())) {
            return false;
        }
        of(identity).propose(slug.text());
        newMentions.add(mention);
        record.begin();
        Objects.requireNonNull(forms.get(layout.table()))
                .write(mention, this, row.file().number(), row.line(), record);
        int length = record.end();
        mentionRecords.add(Arrays.copyOf(record.bytes(), length));
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // An equal one is found as well, only later.
    private boolean isSameAsLately(Entry mention) {
        return mentionedLast[placeAmongLast(mention)] == mention;
    }

    private static int placeAmongLast(Entry mention) {
        return System.identityHashCode(mention) & (MENTIONED_LAST - 1);
    }

    @SuppressWarnings("ReferenceEquality") // Spares the comparison, as rows that follow each other share a mention.
    private static boolean isSame(Entry one, Entry other) {
        return one == other || one.equals(other);
    }

    private Lately<Slug, Entry> mentioned(Identity identity) {
        return Objects.requireNonNull(mentioned.get(identity));
    }

    private int find(Identity identity, Slug slug) {
        int number = of(identity).find(slug.text());
        isDangling |= number == Identifiers.UNKNOWN;
        return number;
    }

    @Override
    public int number(Identity identity, Slug slug, Column column) {
        return find(identity, slug);
    }

    private void addFingerprint(LaidOffer laid) {
        Fingerprint ofRow = laid.fingerprint();
        if (ofRow == null) {
            othersSpeak |= laid.tables() != Sole.bit(Table.CASES);
            return;
        }
        if (othersSpeak) {
            return;
        }
        int source = numbers[laid.source()];
        Fingerprint fingerprint = ofRow.with(numbers[0], source, laid.tables());
        record.begin();
        record.nothing();
        record.number(source);
        record.number(laid.tables());
        record.number(fingerprint.high());
        record.number(fingerprint.low());
        int length = record.end();
        fingerprints.add(numbers[0], record.bytes(), length);
    }

    /** Whether something was taken of which no fingerprint is kept, so that none is of use. */
    boolean othersSpeak() {
        return othersSpeak;
    }

    /** Whether any case is under embargo, so that there is something in the index of these. */
    boolean hasEmbargo() {
        return hasEmbargo;
    }

    /** Notes that the first batch touched every case, as nothing more comes. */
    void noteCases() {
        for (int number = 1; number <= of(Identity.CASE).last(); number++) {
            addPair(casesByBatch, Goal.FIRST_BATCH, number);
            addPair(batchesByCase, number, Goal.FIRST_BATCH);
        }
    }

    private void addPair(GrowingTree tree, int first, int second) {
        record.begin();
        record.number(first);
        record.number(second);
        int length = record.end();
        tree.add(record.bytes(), length);
    }

    /** Writes what is left. */
    void finish() {
        trees.forEach(GrowingTree::finish);
    }
}
