package org.takedownregister.persistence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.value.Slug;

/** What a batch has taken so far: rows, identifiers, counts, and offers that wait for what they are derived from. */
final class Ledger implements AutoCloseable {

    /** How many sources may wait for an original that comes later. */
    static final int MOST_WAITING = 1_000;

    private final Database database;
    private final Goal goal;
    private final Identifiers identifiers;
    private final Shields shields;
    private final Wholes wholes;
    private final Consumer<Refusal> refusals;
    private final Map<Table, Staging> stagings = new EnumMap<>(Table.class);
    private final Map<Integer, String> fileNames = new HashMap<>();
    private final Map<Integer, Long> accepted = new TreeMap<>();
    private final Map<Integer, Long> repeating = new TreeMap<>();
    private final LatelyMentioned mentioned = new LatelyMentioned();
    private final Map<Slug, Attempt> waiting = new HashMap<>();
    private long offers;
    private long offersBefore;

    Ledger(Database database, Goal goal, Shields shields, Consumer<Refusal> refusals) {
        this.database = database;
        this.goal = goal;
        this.identifiers = new Identifiers(database, goal);
        this.shields = shields;
        this.refusals = refusals;
        this.wholes = new Wholes(database, goal);
    }

    /** Goes on after rows that were taken otherwise. */
    void goOn(Begun begun) {
        accepted.putAll(begun.accepted());
        fileNames.putAll(begun.fileNames());
        offers = begun.offers();
        for (Table table : Begun.MENTIONED) {
            staging(Layout.of(table)).allAreMentions();
        }
    }

    Goal goal() {
        return goal;
    }

    Identifiers identifiers() {
        return identifiers;
    }

    Shields shields() {
        return shields;
    }

    Wholes wholes() {
        return wholes;
    }

    LatelyMentioned mentioned() {
        return mentioned;
    }

    /** Where the rows of a table go. */
    Staging staging(Layout<?> layout) {
        return stagings.computeIfAbsent(layout.table(), table -> new Staging(database, layout, goal));
    }

    /** The tables that something was offered for. */
    Set<Table> tables() {
        return stagings.keySet();
    }

    /** The number of the next offer, from 1 on. */
    long nextOffer() {
        return ++offers;
    }

    void noteFile(InputRow row) {
        fileNames.putIfAbsent(row.file().number(), row.file().name());
    }

    /** The name of a file that a row came from. */
    String fileName(int number) {
        return Objects.requireNonNull(fileNames.get(number));
    }

    /** @param isRepeating whether it said nothing that an earlier row of the batch had not said */
    void countTaken(InputRow row, boolean isRepeating) {
        accepted.merge(row.file().number(), 1L, Long::sum);
        if (isRepeating) {
            repeating.merge(row.file().number(), 1L, Long::sum);
        }
    }

    /** How many rows of each file, by its number, were taken. */
    Map<Integer, Long> accepted() {
        return accepted;
    }

    /** How many of them said nothing that an earlier row of the batch had not said. */
    Map<Integer, Long> repeating() {
        return repeating;
    }

    void refuse(Refusal refusal) {
        refusals.accept(refusal);
    }

    /** Begins what can be {@linkplain #forget() forgotten} as a whole. */
    void mark() {
        offersBefore = offers;
        identifiers.mark();
    }

    /** Puts what waits to be put; false as soon as the database refuses some of it. */
    boolean isPut() {
        return identifiers.flush() && stagings.values().stream().allMatch(Staging::flush);
    }

    /** Forgets what was taken since the mark; the database has taken it back. */
    void forget() {
        stagings.values().forEach(Staging::forget);
        identifiers.forget();
        mentioned.forget();
        offers = offersBefore;
    }

    /** Whether a source waits for an original that has not come yet. */
    boolean waits(Slug source) {
        return !waiting.isEmpty() && waiting.containsKey(source);
    }

    /** Has an offer wait for what its sources are derived from. */
    void await(List<Slug> sources, Attempt attempt) {
        sources.forEach(source -> waiting.put(source, attempt));
        if (waiting.size() > MOST_WAITING) {
            finishWaiting();
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
                    accepted.merge(attempt.row().file().number(), -1L, Long::sum);
                    attempt.refuse();
                    again = true;
                }
            }
        }
        waiting.clear();
    }

    @Override
    public void close() {
        stagings.values().forEach(Staging::close);
        identifiers.close();
    }
}
