package org.takedownregister.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.value.Slug;

/**
 * Cases with all that is said of them: one ordered cursor a table, merged. Sources are fetched for some
 * cases at a time, as they come in no order.
 */
final class CaseFiles implements Cursor<CaseFile> {

    private static final int AT_ONCE = 200;

    private final Rows rows;
    private final Cursor<TakedownCase> cases;
    private final List<Grouped<Claim>> claims = new ArrayList<>();
    private final Grouped<Link> linksHere;
    private final Grouped<Rows.Touch> touches;
    private final Deque<CaseFile> ready = new ArrayDeque<>();

    /** All cases. */
    CaseFiles(Rows rows) {
        this(rows, field -> DSL.noCondition());
    }

    /** Some cases, so few that a statement can name them. */
    CaseFiles(Rows rows, Collection<Slug> some) {
        this(rows, field -> field.in(some.stream().map(Slug::text).collect(Collectors.toList())));
    }

    /** @param which the condition that makes a column of identifiers one of a wanted case */
    private CaseFiles(Rows rows, Function<Field<String>, Condition> which) {
        this.rows = rows;
        Condition isCase = which.apply(Sql.CASE_ID);
        cases = rows.entries(TakedownCase.class, Layout.of(Table.CASES), isCase);
        for (Layout<?> layout : Layout.all()) {
            if (layout.table().holdsClaims()) {
                claims.add(new Grouped<>(rows.entries(Claim.class, layout, isCase), Claim::caseId));
            }
        }
        linksHere = new Grouped<>(rows.linksHere(which.apply(Sql.RELATED_CASE_ID)), Link::relatedCaseId);
        touches = new Grouped<>(rows.touches(which.apply(Rows.IS_CASE)), Rows.Touch::caseId);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || cases.hasNext();
    }

    @Override
    public CaseFile next() {
        if (ready.isEmpty()) {
            prepare();
        }
        CaseFile next = ready.poll();
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }

    private void prepare() {
        List<CaseFile> files = new ArrayList<>();
        while (files.size() < AT_ONCE && cases.hasNext()) {
            files.add(withoutSources(cases.next()));
        }
        Map<Slug, Source> sources = sources(files);
        for (CaseFile file : files) {
            ready.add(new CaseFile(
                    file.takedownCase(), file.claims(), file.linksHere(), of(file, sources), file.batches()));
        }
    }

    private CaseFile withoutSources(TakedownCase takedownCase) {
        Slug caseId = takedownCase.caseId();
        List<Claim> said = new ArrayList<>();
        claims.forEach(table -> said.addAll(table.of(caseId)));
        List<Integer> batches =
                touches.of(caseId).stream().map(Rows.Touch::batch).collect(Collectors.toList());
        return new CaseFile(takedownCase, said, linksHere.of(caseId), List.of(), batches);
    }

    private Map<Slug, Source> sources(List<CaseFile> files) {
        Map<Slug, Source> known = new HashMap<>();
        Set<Slug> wanted = new HashSet<>();
        files.forEach(file -> wanted.addAll(cited(file)));
        while (!wanted.isEmpty()) {
            List<Source> found = rows.sources(wanted);
            wanted.clear();
            found.forEach(source -> known.put(source.sourceId(), source));
            found.forEach(source -> wanted.addAll(source.derivedFrom()));
            wanted.removeAll(known.keySet());
        }
        return known;
    }

    private static Set<Slug> cited(CaseFile file) {
        Set<Slug> cited = new HashSet<>();
        @Nullable Slug last = null;
        for (Claim claim : file.claims()) {
            // Claims of one source often follow one another.
            if (!claim.sourceId().equals(last)) {
                last = claim.sourceId();
                cited.add(last);
            }
        }
        file.linksHere().forEach(link -> cited.add(link.sourceId()));
        return cited;
    }

    private static List<Source> of(CaseFile file, Map<Slug, Source> sources) {
        Map<Slug, Source> mine = new TreeMap<>();
        Deque<Slug> open = new ArrayDeque<>(cited(file));
        while (!open.isEmpty()) {
            Source source = Objects.requireNonNull(sources.get(open.pop()));
            if (mine.put(source.sourceId(), source) == null) {
                open.addAll(source.derivedFrom());
            }
        }
        return List.copyOf(mine.values());
    }

    @Override
    public void close() {
        cases.close();
        claims.forEach(Grouped::close);
        linksHere.close();
        touches.close();
    }
}
