package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.UnreadRow;

/**
 * Takes offers, each as a whole or not at all, and notes in a ledger what was taken. Many are taken together within a
 * savepoint. If that fails because of one of them, it is looked for in halves, and taken by itself.
 */
final class Intake implements AutoCloseable {

    /** How many offers are taken together. */
    private static final int TOGETHER = 512;

    /** So few are taken one by one if they cannot be taken together. */
    private static final int FEW = 4;

    private final Database database;
    private final List<Pending> pending = new ArrayList<>(TOGETHER);

    /** Rows of which it is known whether they are known; those that are not are being read. */
    private List<Pending> looked = List.of();

    /** Its thread begins with the first row. */
    private final ExecutorService lateReader = Executors.newSingleThreadExecutor(Intake::lateReader);

    /** What the rows offer that are not known: of a corrected file these are few, and from many bundles. */
    private final List<Offer> unknown = new ArrayList<>(TOGETHER);

    private final Ledger ledger;
    private final Fingerprints fingerprints;

    /** @param begun what of the batch is written already */
    Intake(Database database, Ledger ledger, Begun begun) {
        this.database = database;
        this.ledger = ledger;
        this.fingerprints = new Fingerprints(database, ledger.goal(), ledger.identifiers(), this::makeReady);
        if (begun.offers() > 0) {
            ledger.goOn(begun);
            fingerprints.goOn(begun.othersSpeak());
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
        ledger.staging(layout);
    }

    private void takeUnknown() {
        List<Offer> some = List.copyOf(unknown);
        unknown.clear();
        take(some);
    }

    private void countSeen(InputRow row) {
        ledger.countTaken(row, false);
        ledger.noteFile(row);
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
        ledger.mark();
        database.run("SAVEPOINT together");
        boolean taken = true;
        List<Attempt> attempts = new ArrayList<>(some.size());
        for (Offer offer : some) {
            Attempt attempt = new Attempt(ledger, offer, true);
            attempts.add(attempt);
            taken = taken && attempt.isTaken();
        }
        taken = taken && ledger.isPut();
        if (taken) {
            attempts.forEach(Attempt::count);
            some.forEach(fingerprints::add);
            fingerprints.flush();
        } else {
            database.run("ROLLBACK TO together");
            ledger.forget();
        }
        database.run("RELEASE together");
        return taken;
    }

    private void prepare(Entry entry, Set<Class<?>> seen) {
        if (seen.add(entry.getClass())) {
            ledger.staging(Layout.of(Table.of(entry)));
        }
    }

    private void takeOne(Offer offer) {
        Attempt attempt = new Attempt(ledger, offer, false);
        if (attempt.isTakenAlone()) {
            fingerprints.add(offer);
            attempt.awaitOriginals();
        }
    }

    /** Takes what was put last, and refuses what waits in vain: nothing more comes. */
    void finish() {
        takePending();
        takeLooked();
        takeUnknown();
        ledger.finishWaiting();
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    @Override
    public void close() {
        lateReader.shutdownNow();
        fingerprints.close();
    }
}
