package org.takedownregister.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.value.Slug;

/**
 * The taking of one offer: as a whole together with others, or entry by entry, which are undone if one of them is
 * refused.
 */
final class Attempt implements Part.References {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Table::of);

    private final Ledger ledger;
    private final Identifiers identifiers;
    private final Offer offer;
    private final long number;
    private final Set<Slug> ownIdentifiers;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Slug> waits = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final boolean isTogether;
    private boolean needsCloserLook;
    private boolean addsRows;

    /** @param isTogether whether it is taken together with others, as long as nothing about it is unusual */
    Attempt(Ledger ledger, Offer offer, boolean isTogether) {
        this.ledger = ledger;
        this.identifiers = ledger.identifiers();
        this.offer = offer;
        this.isTogether = isTogether;
        this.number = ledger.nextOffer();
        this.ownIdentifiers = isTogether ? Set.of() : new HashSet<>();
        ledger.noteFile(offer.row());
        if (!isTogether) {
            offer.entries().forEach(this::noteIdentifier);
            offer.mentions().forEach(this::noteIdentifier);
        }
    }

    /** Takes the offer together with others, if nothing about it is unusual. */
    boolean isTaken() {
        stageAll();
        if (needsCloserLook || !problems.isEmpty() || !waits.isEmpty()) {
            return false;
        }
        offer.mentions().forEach(ledger.mentioned()::add);
        return true;
    }

    /** Takes the offer by itself; refuses it if that cannot be. */
    boolean isTakenAlone() {
        stageAll();
        if (!problems.isEmpty()) {
            refuse();
            return false;
        }
        count();
        return true;
    }

    /** Waits for the originals of its sources, if they have not come yet. */
    void awaitOriginals() {
        if (waits.isEmpty()) {
            offer.mentions().forEach(ledger.mentioned()::add);
        } else {
            ledger.await(waits, this);
        }
    }

    InputRow row() {
        return offer.row();
    }

    /** Counts what was taken together with others. */
    void count() {
        ledger.countTaken(offer.row(), !addsRows);
    }

    private void stageAll() {
        ordered(offer.mentions()).forEach(entry -> stage(entry, true));
        ordered(offer.entries()).forEach(entry -> stage(entry, false));
    }

    private static List<Entry> ordered(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (ORDER.compare(entries.get(i - 1), entries.get(i)) > 0) {
                return entries.stream().sorted(ORDER).collect(Collectors.toUnmodifiableList());
            }
        }
        return entries;
    }

    /** Refuses the sources that wait in vain, unless others are taken along that would be undone with it. */
    private void finishWaitingFirst() {
        if (isTogether) {
            needsCloserLook = true;
        } else {
            ledger.finishWaiting();
        }
    }

    private void noteIdentifier(Entry entry) {
        Layout<?> layout = Layout.of(Table.of(entry));
        if (layout.identity().isPresent()) {
            ownIdentifiers.add(layout.slug(entry));
        }
    }

    private void stage(Entry entry, boolean isMention) {
        if (needsCloserLook || (isMention && ledger.mentioned().contains(entry))) {
            return;
        }
        Layout<?> layout = Layout.of(Table.of(entry));
        Optional<Identity> identity = layout.identity();
        if (identity.isPresent()) {
            Slug slug = layout.slug(entry);
            if (isMention && ledger.waits(slug)) {
                finishWaitingFirst();
            }
            if (isTogether && !isMention && ledger.goal() == Goal.STORED && identity.get() == Identity.CASE) {
                // In a first batch a case is new as a rule, and the database tells if it is not.
                if (identifiers.findLately(Identity.CASE, slug) == Identifiers.UNKNOWN) {
                    identifiers.buffer(Identity.CASE, slug);
                }
            } else if (identifiers.find(identity.get(), slug) == Identifiers.UNKNOWN) {
                identifiers.add(identity.get(), slug);
                undo.push(() -> identifiers.remove(identity.get(), slug));
            } else if (isMention && entry instanceof Platform) {
                return;
            }
        }
        int before = problems.size();
        @Nullable Object[] cells = layout.cells(entry, this);
        if (!layout.lists().isEmpty()) {
            checkLists(layout, entry);
        }
        if (entry instanceof Link link) {
            ledger.staging(layout);
            if (isTogether && link.kind() == LinkKind.PART_OF) {
                needsCloserLook = true;
                return;
            }
            ledger.wholes().refusal(link, offer.row()).ifPresent(problems::add);
        }
        if (isTogether && !isMention) {
            ledger.staging(layout).buffer(cells, origin(false));
            addsRows = true;
        } else if (problems.size() == before) {
            insert(layout, entry, cells, isMention);
        }
    }

    private Staging.Origin origin(boolean isMention) {
        InputRow row = offer.row();
        return new Staging.Origin(number, row.file().number(), row.line(), isMention);
    }

    private void insert(Layout<?> layout, Entry entry, @Nullable Object[] cells, boolean isMention) {
        Staging staging = ledger.staging(layout);
        InputRow row = offer.row();
        Staging.Row wanted = new Staging.Row(cells, origin(isMention));
        if (staging.insert(wanted)) {
            addsRows = true;
            undo.push(() -> staging.delete(cells));
            return;
        }
        Staging.Row first = staging.withKeyOf(cells);
        boolean isMentioned = first.origin().mention();
        if ((isMention || isMentioned) && staging.holds(cells)) {
            if (!isMention) {
                staging.setMention(cells, false);
                undo.push(() -> staging.setMention(cells, true));
            }
        } else if (isMentioned && entry instanceof Platform) {
            // What a table says of a platform is more than its name in a row of another.
            staging.delete(cells);
            staging.insert(wanted);
            undo.push(() -> {
                staging.delete(cells);
                staging.insert(first);
            });
        } else {
            String firstFile = ledger.fileName(first.origin().file());
            problems.add(
                    Problems.duplicate(entry, row, firstFile, first.origin().line()));
        }
    }

    @Override
    public int number(Identity identity, Slug slug, Column column) {
        if (identity == Identity.SOURCE && ledger.waits(slug) && !ownIdentifiers.contains(slug)) {
            finishWaitingFirst();
        }
        int found = identifiers.find(identity, slug);
        if (found == Identifiers.UNKNOWN && !ownIdentifiers.contains(slug)) {
            addDangling(identity, slug, column);
        }
        return found;
    }

    private Problem dangling(Identity identity, Slug slug, Column column) {
        return Problems.dangling(offer.row(), identity, slug, column, identifiers.nearest(identity, slug));
    }

    /** Identifiers in a list stay in it as they are; what is derived from may come later. */
    private void checkLists(Layout<?> layout, Entry entry) {
        for (Part part : layout.lists()) {
            for (Object item : (List<?>) Objects.requireNonNull(part.column().value(entry))) {
                check(entry, part.items().orElseThrow(), (Slug) item, part.column());
            }
        }
    }

    private void check(Entry entry, Identity identity, Slug slug, Column column) {
        boolean isKnown = identifiers.find(identity, slug) != Identifiers.UNKNOWN;
        if (entry instanceof Source source) {
            if (!isKnown || ledger.waits(slug)) {
                waits.add(source.sourceId());
            }
        } else if (!isKnown && !ownIdentifiers.contains(slug)) {
            addDangling(identity, slug, column);
        }
    }

    private void addDangling(Identity identity, Slug slug, Column column) {
        if (isTogether) {
            needsCloserLook = true;
        } else {
            problems.add(dangling(identity, slug, column));
        }
    }

    /** Whether a source of it is still derived from one that is not there. */
    boolean lacksOriginal() {
        return !originalsMissing().isEmpty();
    }

    private List<Problem> originalsMissing() {
        Column column = Table.SOURCES.columns().stream()
                .filter(Column::isList)
                .findFirst()
                .orElseThrow();
        List<Entry> all = new ArrayList<>(offer.mentions());
        all.addAll(offer.entries());
        return all.stream()
                .filter(Source.class::isInstance)
                .flatMap(entry -> ((Source) entry).derivedFrom().stream())
                .filter(slug -> identifiers.find(Identity.SOURCE, slug) == Identifiers.UNKNOWN)
                .map(slug -> dangling(Identity.SOURCE, slug, column))
                .collect(Collectors.toList());
    }

    /** Undoes what was taken of it, and refuses it. */
    void refuse() {
        undo.forEach(Runnable::run);
        if (problems.isEmpty()) {
            problems.addAll(originalsMissing());
        }
        for (Entry entry : offer.entries()) {
            Group.of(entry).ifPresent(ledger.shields()::add);
        }
        ledger.refuse(new Refusal(offer, problems));
    }
}
