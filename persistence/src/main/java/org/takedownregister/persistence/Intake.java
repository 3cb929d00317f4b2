package org.takedownregister.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.value.Slug;

/**
 * Takes offers into the staging tables, each as a whole or not at all. An offer is staged entry by entry
 * and undone if one of them is refused, which is rare.
 */
final class Intake implements AutoCloseable {

    /** How many sources may wait for an original that comes later. */
    static final int MOST_WAITING = 1_000;

    private static final int REMEMBERED_MENTIONS = 20_000;

    private final Database database;
    private final Identifiers identifiers;
    private final Shields shields;
    private final Wholes wholes;
    private final Consumer<Refusal> refusals;
    private final Map<Table, Staging> stagings = new EnumMap<>(Table.class);
    private final Map<Integer, String> fileNames = new HashMap<>();
    private final Map<Integer, Long> accepted = new TreeMap<>();
    private final Map<Entry, Boolean> mentioned = new Recent<>(REMEMBERED_MENTIONS);
    private final Map<Slug, Attempt> waiting = new HashMap<>();
    private long offers;

    Intake(Database database, Shields shields, Consumer<Refusal> refusals) {
        this.database = database;
        this.identifiers = new Identifiers(database);
        this.shields = shields;
        this.refusals = refusals;
        this.wholes = new Wholes(database);
    }

    void put(Offer offer) {
        InputRow row = offer.row();
        fileNames.putIfAbsent(row.file().number(), row.file().name());
        Attempt attempt = new Attempt(offer);
        offer.mentions().stream().sorted(Attempt.ORDER).forEach(entry -> attempt.stage(entry, true));
        offer.entries().stream().sorted(Attempt.ORDER).forEach(entry -> attempt.stage(entry, false));
        if (attempt.problems.isEmpty()) {
            accepted.merge(row.file().number(), 1L, Long::sum);
            attempt.waits.forEach(source -> waiting.put(source, attempt));
            if (attempt.waits.isEmpty()) {
                offer.mentions().forEach(mention -> mentioned.put(mention, true));
            }
            if (waiting.size() > MOST_WAITING) {
                finishWaiting();
            }
        } else {
            attempt.refuse();
        }
    }

    /** Refuses the sources that wait for an original that never came; what is left may be referred to. */
    void finishWaiting() {
        Set<Attempt> refused = new HashSet<>();
        boolean again = true;
        while (again) {
            again = false;
            for (Attempt attempt : Set.copyOf(waiting.values())) {
                if (!refused.contains(attempt) && attempt.lacksOriginal()) {
                    refused.add(attempt);
                    accepted.merge(attempt.offer.row().file().number(), -1L, Long::sum);
                    attempt.refuse();
                    again = true;
                }
            }
        }
        waiting.clear();
    }

    /** How many rows of each file, by its number, were taken. */
    Map<Integer, Long> accepted() {
        return accepted;
    }

    /** The tables that something was offered for. */
    Set<Table> tables() {
        return stagings.keySet();
    }

    Identifiers identifiers() {
        return identifiers;
    }

    private Staging staging(Layout<?> layout) {
        return stagings.computeIfAbsent(layout.table(), table -> new Staging(database, layout));
    }

    @Override
    public void close() {
        stagings.values().forEach(Staging::close);
        identifiers.close();
    }

    /** The taking of one offer. */
    private final class Attempt implements Part.References {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Table::of);

        private final Offer offer;
        private final long number;
        private final Set<Slug> ownIdentifiers;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Slug> waits = new ArrayList<>();
        private final Deque<Runnable> undo = new ArrayDeque<>();

        Attempt(Offer offer) {
            this.offer = offer;
            this.number = ++offers;
            this.ownIdentifiers = new HashSet<>();
            offer.entries().forEach(this::noteIdentifier);
            offer.mentions().forEach(this::noteIdentifier);
        }

        private void noteIdentifier(Entry entry) {
            Layout<?> layout = Layout.of(Table.of(entry));
            if (layout.identity().isPresent()) {
                ownIdentifiers.add(layout.slug(entry));
            }
        }

        void stage(Entry entry, boolean isMention) {
            if (isMention && mentioned.containsKey(entry)) {
                return;
            }
            Layout<?> layout = Layout.of(Table.of(entry));
            Optional<Identity> identity = layout.identity();
            if (identity.isPresent()) {
                Slug slug = layout.slug(entry);
                if (isMention && waiting.containsKey(slug)) {
                    finishWaiting();
                }
                if (identifiers.find(identity.get(), slug) == Identifiers.UNKNOWN) {
                    identifiers.add(identity.get(), slug);
                    undo.push(() -> identifiers.remove(identity.get(), slug));
                } else if (isMention && entry instanceof Platform) {
                    return;
                }
            }
            int before = problems.size();
            @Nullable Object[] cells = layout.cells(entry, this);
            checkLists(layout, entry);
            if (entry instanceof Link link) {
                staging(layout);
                wholes.refusal(link, offer.row()).ifPresent(problems::add);
            }
            if (problems.size() == before) {
                insert(layout, entry, cells, isMention);
            }
        }

        private void insert(Layout<?> layout, Entry entry, @Nullable Object[] cells, boolean isMention) {
            Staging staging = staging(layout);
            InputRow row = offer.row();
            Staging.Row wanted =
                    new Staging.Row(cells, new Staging.Origin(number, row.file().number(), row.line(), isMention));
            if (staging.insert(wanted)) {
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
                String firstFile =
                        Objects.requireNonNull(fileNames.get(first.origin().file()));
                problems.add(
                        Problems.duplicate(entry, row, firstFile, first.origin().line()));
            }
        }

        @Override
        public int number(Identity identity, Slug slug, Column column) {
            if (identity == Identity.SOURCE && waiting.containsKey(slug) && !ownIdentifiers.contains(slug)) {
                finishWaiting();
            }
            int found = identifiers.find(identity, slug);
            if (found == Identifiers.UNKNOWN && !ownIdentifiers.contains(slug)) {
                problems.add(dangling(identity, slug, column));
            }
            return found;
        }

        private Problem dangling(Identity identity, Slug slug, Column column) {
            return Problems.dangling(offer.row(), identity, slug, column, identifiers.nearest(identity, slug));
        }

        /** Identifiers in a list stay in it as they are; what is derived from may come later. */
        private void checkLists(Layout<?> layout, Entry entry) {
            for (Part part : layout.lists()) {
                for (Object item :
                        (List<?>) Objects.requireNonNull(part.column().value(entry))) {
                    check(entry, part.items().orElseThrow(), (Slug) item, part.column());
                }
            }
        }

        private void check(Entry entry, Identity identity, Slug slug, Column column) {
            boolean isKnown = identifiers.find(identity, slug) != Identifiers.UNKNOWN;
            if (entry instanceof Source source) {
                if (!isKnown || waiting.containsKey(slug)) {
                    waits.add(source.sourceId());
                }
            } else if (!isKnown && !ownIdentifiers.contains(slug)) {
                problems.add(dangling(identity, slug, column));
            }
        }

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

        void refuse() {
            undo.forEach(Runnable::run);
            if (problems.isEmpty()) {
                problems.addAll(originalsMissing());
            }
            offer.entries().forEach(this::shieldGroup);
            refusals.accept(new Refusal(offer, problems));
        }

        private void shieldGroup(Entry entry) {
            if (entry instanceof Claim claim) {
                shields.add(new Group(Table.of(claim), claim.caseId(), claim.sourceId()));
            } else if (entry instanceof Volume volume) {
                shields.add(new Group(Table.VOLUMES, null, volume.sourceId()));
            }
        }
    }
}
