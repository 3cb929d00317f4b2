package org.takedownregister.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;

/** A register in memory, in the orders that the port promises. */
public final class RecordsView implements RegisterView {

    private static final Comparator<Entry> BY_TABLE_AND_KEY =
            Comparator.<Entry, Table>comparing(Table::of).thenComparing(RecordsView::key);

    private final List<Entry> entries;
    private final List<Batch> batches;
    private List<Correction> corrections = List.of();
    private final List<Slug> asked = new ArrayList<>();
    private @Nullable Slug touchedLast;
    private int wholeReadings;

    /** A register of these rows, which the given batches brought. */
    public RecordsView(Collection<? extends Entry> entries, List<Batch> batches) {
        this.entries =
                entries.stream().map(Entry.class::cast).sorted(BY_TABLE_AND_KEY).collect(Collectors.toList());
        this.batches = batches;
    }

    /** Of the newest batch it is known that it touched this case alone. */
    RecordsView touchedLast(Slug caseId) {
        touchedLast = caseId;
        return this;
    }

    /** How often all cases were read. */
    int wholeReadings() {
        return wholeReadings;
    }

    RecordsView correctedBy(List<Correction> made) {
        corrections = made;
        return this;
    }

    /** The cases whose corrections were asked for. */
    List<Slug> asked() {
        return asked;
    }

    private static String key(Entry entry) {
        return Table.of(entry).key().stream().map(column -> column.text(entry)).collect(Collectors.joining("\u0001"));
    }

    @Override
    public Optional<Batch> newestBatch() {
        return batches.isEmpty() ? Optional.empty() : Optional.of(batches.get(batches.size() - 1));
    }

    @Override
    public Cursor<Batch> batches() {
        return Cursor.over(batches);
    }

    @Override
    public <E extends Entry> Cursor<E> entries(Class<E> type) {
        return Cursor.over(all(type));
    }

    private <E extends Entry> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toList());
    }

    @Override
    public long erasures() {
        return 0;
    }

    @Override
    public Cursor<Correction> corrections(Slug caseId) {
        asked.add(caseId);
        return Cursor.over(corrections);
    }

    @Override
    public Cursor<Change> changesSince(int batch) {
        return Cursor.over(List.of());
    }

    @Override
    public Cursor<CaseFile> caseFiles() {
        wholeReadings++;
        return Cursor.over(all(TakedownCase.class).stream().map(this::file).collect(Collectors.toList()));
    }

    @Override
    public Cursor<CaseFile> caseFiles(SortedSet<Slug> caseIds) {
        return Cursor.over(
                caseIds.stream().flatMap(caseId -> caseFile(caseId).stream()).collect(Collectors.toList()));
    }

    @Override
    public SortedSet<Slug> touchedSince(int batch) {
        SortedSet<Slug> touched = new TreeSet<>();
        for (TakedownCase about : all(TakedownCase.class)) {
            if (touches(about.caseId()).stream().anyMatch(number -> number > batch)) {
                touched.add(about.caseId());
            }
        }
        return touched;
    }

    @Override
    public java.util.Set<Slug> embargoed() {
        return java.util.Set.of();
    }

    @Override
    public Optional<CaseFile> caseFile(Slug caseId) {
        return all(TakedownCase.class).stream()
                .filter(one -> one.caseId().equals(caseId))
                .map(this::file)
                .findFirst();
    }

    private CaseFile file(TakedownCase about) {
        List<Claim> claims = all(Claim.class).stream()
                .filter(claim -> claim.caseId().equals(about.caseId()))
                .collect(Collectors.toList());
        List<Link> linksHere = all(Link.class).stream()
                .filter(link -> link.relatedCaseId().equals(about.caseId()))
                .collect(Collectors.toList());
        Set<Slug> ids = new LinkedHashSet<>();
        claims.forEach(claim -> ids.add(claim.sourceId()));
        linksHere.forEach(link -> ids.add(link.sourceId()));
        int before = -1;
        while (before < ids.size()) {
            before = ids.size();
            sources(ids).forEach(source -> ids.addAll(source.derivedFrom()));
        }
        return new CaseFile(about, claims, linksHere, sources(ids), touches(about.caseId()));
    }

    private List<Integer> touches(Slug caseId) {
        List<Integer> numbers = batches.stream().map(Batch::number).collect(Collectors.toList());
        boolean isLeftOut = touchedLast != null && !touchedLast.equals(caseId);
        return isLeftOut ? numbers.subList(0, numbers.size() - 1) : numbers;
    }

    private List<Source> sources(Set<Slug> ids) {
        return all(Source.class).stream()
                .filter(source -> ids.contains(source.sourceId()))
                .collect(Collectors.toList());
    }

    @Override
    public void close() {}
}
