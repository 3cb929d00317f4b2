package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * Takes the offers of a first batch that are plain: a case that is new for certain, what is claimed of it, and the
 * platforms, sources and policies that are named along and are new or the same as lately. All that such an offer
 * says comes after all that is there, so that it can be written where it belongs at once.
 */
final class PlainOffers implements Part.References {

    private static final int REMEMBERED = 20_000;

    private final Map<Identity, NewIdentifiers> identifiers = new EnumMap<>(Identity.class);
    private final Map<Table, RowTree> tables = new EnumMap<>(Table.class);
    private final List<GrowingTree> trees = new ArrayList<>();
    private final Map<Identity, Lately<Slug, Entry>> mentioned = new EnumMap<>(Identity.class);
    private final RecordBytes record = new RecordBytes();
    private final Fingerprint.Digest digest = new Fingerprint.Digest();
    private final GrowingTree fingerprints;
    private final GrowingTree casesByBatch;
    private final GrowingTree batchesByCase;
    private boolean othersSpeak;
    private boolean hasEmbargo;

    // Of the offer that is looked at:
    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);
    private final Set<Table> usedTables = EnumSet.noneOf(Table.class);
    private final List<Entry> newMentions = new ArrayList<>();
    private @Nullable Slug ownCase;
    private Integer ownNumber = Identifiers.UNKNOWN;
    private boolean isDangling;
    private boolean isUnderEmbargo;

    /** @param roots the first page of every table and index, by its name */
    PlainOffers(PageFile pages, Map<String, Integer> roots) {
        for (Identity identity : Identity.values()) {
            GrowingTree tree =
                    GrowingTree.byNumber(pages, root(roots, identity.keys().getName()));
            trees.add(tree);
            identifiers.put(identity, new NewIdentifiers(identity, tree, record));
            mentioned.put(identity, new Lately<>(REMEMBERED));
        }
        for (Layout<?> layout : Layout.all()) {
            if (isWritten(layout.table())) {
                GrowingTree tree = byKey(pages, roots, layout.table().tableName());
                tables.put(layout.table(), new RowTree(layout, tree, record));
                rows.put(layout.table(), new ArrayList<>());
            }
        }
        fingerprints = GrowingTree.byNumber(pages, root(roots, "row_fingerprints"));
        trees.add(fingerprints);
        casesByBatch = byKey(pages, roots, "batch_cases");
        batchesByCase = byKey(pages, roots, "batch_cases_by_case");
    }

    private static boolean isWritten(Table table) {
        return switch (table) {
            case PLATFORMS, SOURCES, POLICIES, CASES -> true;
            case ACTIONS, FIGURES, ATTRIBUTIONS, EVENTS, RATIONALES, TECHNIQUES, OBSERVATIONS, REACTIONS -> true;
            case POLICY_VERSIONS, LINKS, VOLUMES -> false;
        };
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
        return Objects.requireNonNull(identifiers.get(identity));
    }

    /** Takes an offer if it is plain; false if it is not, and nothing of it was taken. */
    boolean take(Offer offer) {
        if (!isPlain(offer)) {
            return false;
        }
        identifiers.values().forEach(NewIdentifiers::add);
        InputRow row = offer.row();
        for (Table table : usedTables) {
            RowTree tree = Objects.requireNonNull(tables.get(table));
            for (@Nullable Object[] cells : rows(table)) {
                tree.add(cells, row.file().number(), row.line());
            }
        }
        for (Entry mention : newMentions) {
            Layout<?> layout = Layout.of(Table.of(mention));
            mentioned(layout.identity().orElseThrow()).put(layout.slug(mention), mention);
        }
        addFingerprint(offer);
        hasEmbargo |= isUnderEmbargo;
        return true;
    }

    private boolean isPlain(Offer offer) {
        identifiers.values().forEach(NewIdentifiers::forget);
        usedTables.forEach(table -> rows(table).clear());
        usedTables.clear();
        newMentions.clear();
        isDangling = false;
        ownCase = null;
        TakedownCase own = ownCase(offer.entries());
        if (own == null || !of(Identity.CASE).isNew(own.caseId().text())) {
            return false;
        }
        ownCase = own.caseId();
        isUnderEmbargo = own.embargoUntil() != null;
        for (Entry mention : offer.mentions()) {
            if (!isPlainMention(mention)) {
                return false;
            }
        }
        of(Identity.CASE).propose(own.caseId().text());
        ownNumber = of(Identity.CASE).last() + 1;
        for (Entry entry : offer.entries()) {
            addRow(entry);
        }
        for (Slug platform : own.platforms()) {
            isDangling |= find(Identity.PLATFORM, platform) == Identifiers.UNKNOWN;
        }
        return !isDangling && areOrdered();
    }

    /** The one case that an offer tells of; null if it tells of none, of several, or of anything else. */
    private static @Nullable TakedownCase ownCase(List<Entry> entries) {
        TakedownCase own = null;
        for (Entry entry : entries) {
            if (entry instanceof TakedownCase found && own == null) {
                own = found;
            } else if (!isPlainClaim(Table.of(entry))) {
                return null;
            }
        }
        return own;
    }

    private static boolean isPlainClaim(Table table) {
        return table != Table.LINKS && table.holdsClaims();
    }

    /** Whether a mention says nothing but what lately was said, or something new. */
    private boolean isPlainMention(Entry mention) {
        Layout<?> layout = Layout.of(Table.of(mention));
        Identity identity = layout.identity().orElse(null);
        boolean isCopy =
                mention instanceof Source source && !source.derivedFrom().isEmpty();
        if (identity == null || identity == Identity.CASE || isCopy) {
            return false;
        }
        Slug slug = layout.slug(mention);
        if (mention instanceof Platform && find(identity, slug) != Identifiers.UNKNOWN) {
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
        addRow(mention);
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // Spares the comparison, as rows that follow each other share a mention.
    private static boolean isSame(Entry one, Entry other) {
        return one == other || one.equals(other);
    }

    private Lately<Slug, Entry> mentioned(Identity identity) {
        return Objects.requireNonNull(mentioned.get(identity));
    }

    private int find(Identity identity, Slug slug) {
        return of(identity).find(slug.text());
    }

    private void addRow(Entry entry) {
        Table table = Table.of(entry);
        usedTables.add(table);
        rows(table).add(Layout.of(table).cells(entry, this));
    }

    private List<@Nullable Object[]> rows(Table table) {
        return Objects.requireNonNull(rows.get(table));
    }

    private boolean areOrdered() {
        for (Table table : usedTables) {
            List<@Nullable Object[]> some = rows(table);
            if (some.size() > 1 && !Objects.requireNonNull(tables.get(table)).order(some)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer number(Identity identity, Slug slug, Column column) {
        if (identity == Identity.CASE) {
            boolean isOwn = slug.equals(ownCase);
            isDangling |= !isOwn;
            return isOwn ? ownNumber : Integer.valueOf(Identifiers.UNKNOWN);
        }
        int number = find(identity, slug);
        isDangling |= number == Identifiers.UNKNOWN;
        return number;
    }

    private void addFingerprint(Offer offer) {
        int source = onlySource();
        if (source == Identifiers.UNKNOWN || !mentionsOnly(source, offer.mentions())) {
            othersSpeak |= usedTables.stream().anyMatch(Table::holdsClaims);
            return;
        }
        if (othersSpeak) {
            return;
        }
        int number = of(Identity.CASE).last();
        int spoken = ownTables();
        Fingerprint fingerprint = digest.of(offer.row()).with(number, source, spoken);
        record.begin();
        record.add(null);
        record.add(source);
        record.add(spoken);
        record.add(fingerprint.high());
        record.add(fingerprint.low());
        int length = record.end();
        fingerprints.add(number, record.bytes(), length);
    }

    /** The one source that claims something; unknown if none or several do. */
    private int onlySource() {
        int only = Identifiers.UNKNOWN;
        for (Table table : usedTables) {
            if (table.holdsClaims()) {
                RowTree tree = Objects.requireNonNull(tables.get(table));
                for (@Nullable Object[] cells : rows(table)) {
                    int source = tree.sourceOf(cells);
                    if (only != Identifiers.UNKNOWN && source != only) {
                        return Identifiers.UNKNOWN;
                    }
                    only = source;
                }
            }
        }
        return only;
    }

    private boolean mentionsOnly(int source, List<Entry> mentions) {
        for (Entry mention : mentions) {
            boolean isOwn = mention instanceof Source own && find(Identity.SOURCE, own.sourceId()) == source;
            if (!isOwn && !(mention instanceof Platform)) {
                return false;
            }
        }
        return true;
    }

    /** The tables that the row itself speaks in, as {@link Sole} has them. */
    private int ownTables() {
        int bits = Sole.bit(Table.CASES);
        for (Table table : usedTables) {
            if (table.holdsClaims()) {
                bits |= Sole.bit(table);
            }
        }
        return bits;
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
        record.add(first);
        record.add(second);
        int length = record.end();
        tree.add(record.bytes(), length);
    }

    /** Writes what is left. */
    void finish() {
        trees.forEach(GrowingTree::finish);
    }
}
