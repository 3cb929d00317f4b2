package org.takedownregister.report.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

/** A register at one moment, held in memory; every case was touched by every batch. */
final class FixedView implements RegisterView {

    private static final Comparator<Entry> BY_TABLE_AND_KEY = Comparator.comparing((Entry entry) -> Table.of(entry))
            .thenComparing(entry -> Table.of(entry).key().stream()
                    .map(column -> column.text(entry))
                    .toList()
                    .toString());

    private final List<Entry> entries;
    private final List<Batch> batches;
    private List<Change> changes = List.of();

    FixedView(List<? extends Entry> entries, List<Batch> batches) {
        this.entries = new ArrayList<>(entries);
        this.entries.sort(BY_TABLE_AND_KEY);
        this.batches = batches;
    }

    FixedView withChanges(List<Change> since) {
        changes = since;
        return this;
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

    private <E> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public long erasures() {
        return 0;
    }

    @Override
    public Cursor<Correction> corrections(Slug caseId) {
        return Cursor.over(List.of());
    }

    @Override
    public Cursor<Change> changesSince(int batch) {
        return Cursor.over(changes);
    }

    @Override
    public Cursor<CaseFile> caseFiles() {
        return Cursor.over(all(TakedownCase.class).stream().map(this::file).toList());
    }

    @Override
    public Cursor<CaseFile> caseFiles(java.util.SortedSet<Slug> caseIds) {
        return Cursor.over(caseIds.stream()
                .flatMap(caseId -> caseFile(caseId).stream())
                .collect(java.util.stream.Collectors.toList()));
    }

    @Override
    public java.util.SortedSet<Slug> touchedSince(int batch) {
        java.util.SortedSet<Slug> touched = new java.util.TreeSet<>();
        if (batches.stream().anyMatch(later -> later.number() > batch)) {
            all(TakedownCase.class).forEach(about -> touched.add(about.caseId()));
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

    private CaseFile file(TakedownCase subject) {
        List<Claim> claims = all(Claim.class).stream()
                .filter(claim -> claim.caseId().equals(subject.caseId()))
                .toList();
        List<Link> linksHere = all(Link.class).stream()
                .filter(link -> link.relatedCaseId().equals(subject.caseId()))
                .toList();
        Set<Slug> named = new TreeSet<>();
        claims.forEach(claim -> named.add(claim.sourceId()));
        linksHere.forEach(link -> named.add(link.sourceId()));
        List<Source> sources = all(Source.class).stream()
                .filter(source -> named.contains(source.sourceId()))
                .toList();
        return new CaseFile(
                subject,
                claims,
                linksHere,
                sources,
                batches.stream().map(Batch::number).toList());
    }

    @Override
    public void close() {}
}
