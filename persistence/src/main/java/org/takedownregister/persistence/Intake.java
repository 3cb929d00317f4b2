package org.takedownregister.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.UnreadRow;
import org.takedownregister.domain.value.Slug;

/**
 * Takes offers, each as a whole or not at all. Many are taken together within a savepoint. If that fails
 * because of one of them, it is looked for in halves, and taken entry by entry, which are undone if one
 * of them is refused.
 */
final class Intake implements AutoCloseable {

    /** How many sources may wait for an original that comes later. */
    static final int MOST_WAITING = 1_000;

    private static final int REMEMBERED_MENTIONS = 20_000;
    private static final int MENTIONED_LAST = 64;

    /** How many offers are taken together. */
    private static final int TOGETHER = 512;

    /** So few are taken one by one if they cannot be taken together. */
    private static final int FEW = 4;

    private final Database database;
    private final Goal goal;
    private final List<Pending> pending = new ArrayList<>(TOGETHER);

    /** Rows of which it is known whether they are known; those that are not are being read. */
    private List<Pending> looked = List.of();

    /** Its thread begins with the first row. */
    private final ExecutorService lateReader = Executors.newSingleThreadExecutor(Intake::lateReader);

    /** What the rows offer that are not known: of a corrected file these are few, and from many bundles. */
    private final List<Offer> unknown = new ArrayList<>(TOGETHER);

    private final Identifiers identifiers;
    private final Fingerprints fingerprints;
    private final Shields shields;
    private final Wholes wholes;
    private final Consumer<Refusal> refusals;
    private final Map<Table, Staging> stagings = new EnumMap<>(Table.class);
    private final Map<Integer, String> fileNames = new HashMap<>();
    private final Map<Integer, Long> accepted = new TreeMap<>();
    private final Map<Integer, Long> repeating = new TreeMap<>();
    private final Map<Entry, Boolean> mentioned = new Recent<>(REMEMBERED_MENTIONS);

    /** Some of them that can be known again by being the same object, without comparing what they say. */
    private final @Nullable Entry[] mentionedLast = new @Nullable Entry[MENTIONED_LAST];

    private final Map<Slug, Attempt> waiting = new HashMap<>();
    private long offers;

    /** @param begun what of the batch is written already */
    Intake(Database database, Goal goal, Shields shields, Consumer<Refusal> refusals, Begun begun) {
        this.database = database;
        this.goal = goal;
        this.identifiers = new Identifiers(database, goal);
        this.fingerprints = new Fingerprints(database, goal, identifiers, this::makeReady);
        this.shields = shields;
        this.refusals = refusals;
        this.wholes = new Wholes(database, goal);
        if (begun.offers() > 0) {
            goOn(begun);
        }
    }

    private void goOn(Begun begun) {
        accepted.putAll(begun.accepted());
        fileNames.putAll(begun.fileNames());
        offers = begun.offers();
        fingerprints.goOn(begun.othersSpeak());
        for (Table table : Begun.MENTIONED) {
            staging(Layout.of(table)).allAreMentions();
        }
    }

    private static Thread lateReader(Runnable reading) {
        Thread thread = new Thread(reading, "late-reader");
        thread.setDaemon(true);
        return thread;
    }

    void put(Offer offer) {
        put(Pending.of(offer));
    }

    void put(UnreadRow row) {
        put(Pending.of(row));
    }

    private void put(Pending row) {
        pending.add(row);
        if (pending.size() == TOGETHER) {
            takePending();
        }
    }

    /** Whether most rows of late were known. */
    boolean knowsRows() {
        return fingerprints.knowsRows();
    }

    private void takePending() {
        if (fingerprints.canKnow()) {
            List<Pending> next = List.copyOf(pending);
            fingerprints.look(next, lateReader);
            takeLooked();
            looked = next;
        } else {
            pending.forEach(row -> row.read().ifPresent(unknown::add));
        }
        pending.clear();
        if (unknown.size() >= TOGETHER) {
            takeUnknown();
        }
    }

    private void takeLooked() {
        fingerprints.sort(looked, this::countSeen, unknown::add);
        looked = List.of();
    }

    /** Rows that are staged otherwise come after what was offered before them. */
    private void makeReady(Layout<?> layout) {
        takeUnknown();
        staging(layout);
    }

    private void takeUnknown() {
        List<Offer> some = List.copyOf(unknown);
        unknown.clear();
        take(some);
    }

    private void countSeen(InputRow row) {
        accepted.merge(row.file().number(), 1L, Long::sum);
        noteFile(row);
    }

    /** Takes offers together; if one of them needs a closer look, in halves, and in the end one by one. */
    private void take(List<Offer> some) {
        if (some.size() <= FEW) {
            some.forEach(this::takeOne);
        } else if (!takeTogether(some)) {
            int half = some.size() / 2;
            take(some.subList(0, half));
            take(some.subList(half, some.size()));
        }
    }

    private boolean takeTogether(List<Offer> some) {
        // Outside the savepoint, which would take new tables back as well.
        Set<Class<?>> seen = new HashSet<>();
        for (Offer offer : some) {
            for (Entry entry : offer.mentions()) {
                prepare(entry, seen);
            }
            for (Entry entry : offer.entries()) {
                prepare(entry, seen);
            }
        }
        long offersBefore = offers;
        identifiers.mark();
        database.run("SAVEPOINT together");
        boolean taken = true;
        List<Attempt> attempts = new ArrayList<>(some.size());
        for (Offer offer : some) {
            noteFile(offer.row());
            Attempt attempt = new Attempt(offer, true);
            attempts.add(attempt);
            taken = taken && attempt.isTaken();
        }
        taken = taken && identifiers.flush();
        for (Staging staging : stagings.values()) {
            taken = taken && staging.flush();
        }
        if (taken) {
            attempts.forEach(Attempt::count);
            some.forEach(fingerprints::add);
            fingerprints.flush();
        } else {
            stagings.values().forEach(Staging::forget);
            database.run("ROLLBACK TO together");
            identifiers.forget();
            forgetMentioned();
            offers = offersBefore;
        }
        database.run("RELEASE together");
        return taken;
    }

    private boolean isMentioned(Entry entry) {
        return entry == mentionedLast[place(entry)] || mentioned.containsKey(entry);
    }

    private void noteMentioned(Entry entry) {
        if (entry != mentionedLast[place(entry)]) {
            mentioned.put(entry, true);
            mentionedLast[place(entry)] = entry;
        }
    }

    private void forgetMentioned() {
        mentioned.clear();
        Arrays.fill(mentionedLast, null);
    }

    private static int place(Entry entry) {
        return System.identityHashCode(entry) & (MENTIONED_LAST - 1);
    }

    private void prepare(Entry entry, Set<Class<?>> seen) {
        if (seen.add(entry.getClass())) {
            staging(Layout.of(Table.of(entry)));
        }
    }

    private void noteFile(InputRow row) {
        fileNames.putIfAbsent(row.file().number(), row.file().name());
    }

    private void takeOne(Offer offer) {
        noteFile(offer.row());
        Attempt attempt = new Attempt(offer, false);
        attempt.stageAll();
        if (attempt.problems.isEmpty()) {
            attempt.count();
            fingerprints.add(offer);
            attempt.waits.forEach(source -> waiting.put(source, attempt));
            if (attempt.waits.isEmpty()) {
                offer.mentions().forEach(Intake.this::noteMentioned);
            }
            if (waiting.size() > MOST_WAITING) {
                finishWaiting();
            }
        } else {
            attempt.refuse();
        }
    }

    /** Takes what was put last, and refuses what waits in vain: nothing more comes. */
    void finish() {
        takePending();
        takeLooked();
        takeUnknown();
        finishWaiting();
    }

    /** Refuses the sources that wait for an original that never came; what is left may be referred to. */
    private void finishWaiting() {
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

    /** How many of them said nothing that an earlier row of the batch had not said. */
    Map<Integer, Long> repeating() {
        return repeating;
    }

    /** The tables that something was offered for. */
    Set<Table> tables() {
        return stagings.keySet();
    }

    Identifiers identifiers() {
        return identifiers;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    private Staging staging(Layout<?> layout) {
        return stagings.computeIfAbsent(layout.table(), table -> new Staging(database, layout, goal));
    }

    @Override
    public void close() {
        lateReader.shutdownNow();
        stagings.values().forEach(Staging::close);
        identifiers.close();
        fingerprints.close();
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
        private final boolean isTogether;
        private boolean needsCloserLook;
        private boolean addsRows;

        /** @param isTogether whether it is taken together with others, as long as nothing about it is unusual */
        Attempt(Offer offer, boolean isTogether) {
            this.offer = offer;
            this.isTogether = isTogether;
            this.number = ++offers;
            this.ownIdentifiers = isTogether ? Set.of() : new HashSet<>();
            if (!isTogether) {
                offer.entries().forEach(this::noteIdentifier);
                offer.mentions().forEach(this::noteIdentifier);
            }
        }

        boolean isTaken() {
            stageAll();
            if (needsCloserLook || !problems.isEmpty() || !waits.isEmpty()) {
                return false;
            }
            offer.mentions().forEach(Intake.this::noteMentioned);
            return true;
        }

        void count() {
            accepted.merge(offer.row().file().number(), 1L, Long::sum);
            if (!addsRows) {
                repeating.merge(offer.row().file().number(), 1L, Long::sum);
            }
        }

        void stageAll() {
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
                finishWaiting();
            }
        }

        private void noteIdentifier(Entry entry) {
            Layout<?> layout = Layout.of(Table.of(entry));
            if (layout.identity().isPresent()) {
                ownIdentifiers.add(layout.slug(entry));
            }
        }

        void stage(Entry entry, boolean isMention) {
            if (needsCloserLook || (isMention && isMentioned(entry))) {
                return;
            }
            Layout<?> layout = Layout.of(Table.of(entry));
            Optional<Identity> identity = layout.identity();
            if (identity.isPresent()) {
                Slug slug = layout.slug(entry);
                if (isMention && waiting.containsKey(slug)) {
                    finishWaitingFirst();
                }
                if (isTogether && !isMention && goal == Goal.STORED && identity.get() == Identity.CASE) {
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
                staging(layout);
                if (isTogether && link.kind() == LinkKind.PART_OF) {
                    needsCloserLook = true;
                    return;
                }
                wholes.refusal(link, offer.row()).ifPresent(problems::add);
            }
            if (isTogether && !isMention) {
                staging(layout).buffer(cells, origin(false));
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
            Staging staging = staging(layout);
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
                String firstFile =
                        Objects.requireNonNull(fileNames.get(first.origin().file()));
                problems.add(
                        Problems.duplicate(entry, row, firstFile, first.origin().line()));
            }
        }

        @Override
        public Integer number(Identity identity, Slug slug, Column column) {
            if (identity == Identity.SOURCE
                    && !waiting.isEmpty()
                    && waiting.containsKey(slug)
                    && !ownIdentifiers.contains(slug)) {
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
