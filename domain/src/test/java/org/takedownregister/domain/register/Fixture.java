package org.takedownregister.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.value.Slug;

/** Drives a register as the importing use case does, and keeps what it was told. */
public final class Fixture {

    /** A day after every embargo of the samples. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Instant NOW = Instant.parse("2026-11-22T16:38:00.123456789Z");
    static final InputFile FILE = new InputFile(1, "rows.csv", "figures", List.of("case_id"));

    private final Register register;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Optional<Batch> batch = Optional.empty();
    private long line = 1;

    /** Drives a register. */
    public Fixture(Register register) {
        this.register = register;
    }

    /** Imports rows of one entry each, as the use case does: what changes nothing is not committed. */
    public Settlement imports(Register.Mode mode, List<? extends Entry> entries) {
        return offers(
                mode,
                entries.stream()
                        .map(entry -> new Offer(row(), List.of(entry), List.of()))
                        .collect(Collectors.toList()),
                List.of());
    }

    /** Imports rows of one entry each in the declarative mode. */
    public Settlement imports(Entry... entries) {
        return imports(Register.Mode.DECLARE, Arrays.asList(entries));
    }

    /** Imports offers, as the use case does. */
    public Settlement offers(Register.Mode mode, List<Offer> offers, List<Group> shielded) {
        refusals.clear();
        changes.clear();
        batch = Optional.empty();
        Map<Offer, Offer> originals = new HashMap<>();
        try (OpenBatch open = register.openBatch(
                mode,
                refusal -> refusals.add(
                        new Refusal(originals.getOrDefault(refusal.offer(), refusal.offer()), refusal.problems())))) {
            List<Offer> all = offers.stream().map(Fixture::withCells).toList();
            @Nullable PreparedOffer next = null;
            for (int i = 0; i < all.size(); i++) {
                Offer told = all.get(i);
                originals.put(told, offers.get(i));
                PreparedOffer prepared = next;
                // Every second offer is prepared before the one ahead of it is put, as by a thread that reads.
                next = i % 2 == 0 && i + 1 < all.size() ? open.prepare(all.get(i + 1)) : null;
                Optional<String> onlyCase = open.knowsRows() ? onlyCase(told) : Optional.empty();
                if (onlyCase.isPresent()) {
                    Fingerprint fingerprint = new Fingerprint.Digest().of(told.row());
                    open.put(new UnreadRow(told.row(), fingerprint, onlyCase.get(), () -> () -> Optional.of(told)));
                } else if (prepared != null) {
                    open.put(prepared);
                } else {
                    open.put(told);
                }
            }
            shielded.forEach(open::shield);
            Settlement settlement = open.settle();
            try (Cursor<Change> cursor = open.changes()) {
                cursor.forEachRemaining(changes::add);
            }
            if (settlement.changed() && !mode.isDry()) {
                batch = Optional.of(open.commit(NOW, "tester", null, List.of()));
            }
            return settlement;
        }
    }

    /** The case of a row that tells of one and of nothing else, as rows of the flat sheet do. */
    private static Optional<String> onlyCase(Offer offer) {
        List<TakedownCase> own = offer.entries().stream()
                .filter(TakedownCase.class::isInstance)
                .map(TakedownCase.class::cast)
                .toList();
        if (own.size() != 1) {
            return Optional.empty();
        }
        boolean tellsOfOthers = offer.entries().stream()
                .anyMatch(entry -> !(entry instanceof TakedownCase)
                        && (!(entry instanceof Claim claim)
                                || !claim.caseId().equals(own.get(0).caseId())));
        return tellsOfOthers
                ? Optional.empty()
                : Optional.of(own.get(0).caseId().text());
    }

    /** The offer of a row whose cells tell what it says, as those of every file do. */
    private static Offer withCells(Offer offer) {
        InputRow row = offer.row();
        List<String> cells =
                List.of(offer.entries().toString(), offer.mentions().toString());
        return new Offer(new InputRow(row.file(), row.line(), cells), offer.entries(), offer.mentions());
    }

    /** A row of its own line. */
    public InputRow row() {
        return new InputRow(FILE, ++line, List.of("cell"));
    }

    Offer offer(Entry... entries) {
        return new Offer(row(), List.of(entries), List.of());
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Why the last import refused rows. */
    public List<String> messages() {
        return refusals.stream()
                .flatMap(refusal -> refusal.problems().stream())
                .map(Problem::message)
                .collect(Collectors.toList());
    }

    /** What the last import changed, as it said before it was committed. */
    List<Change> changes() {
        return changes;
    }

    Optional<Batch> batch() {
        return batch;
    }

    <E extends Entry> List<E> stored(Class<E> type) {
        return stored(type, TODAY);
    }

    <E extends Entry> List<E> stored(Class<E> type, LocalDate today) {
        try (RegisterView view = register.view(today)) {
            return view.entries(type).toList();
        }
    }

    /** Everything that is seen of every table. */
    public List<Entry> everything(LocalDate today) {
        List<Entry> all = new ArrayList<>();
        try (RegisterView view = register.view(today)) {
            for (Table table : Table.values()) {
                all.addAll(view.entries(table.record()).toList());
            }
        }
        return all;
    }

    CaseFile caseFile(String caseId) {
        try (RegisterView view = register.view(TODAY)) {
            return view.caseFile(new Slug(caseId)).orElseThrow();
        }
    }
}
