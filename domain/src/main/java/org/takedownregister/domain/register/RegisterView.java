package org.takedownregister.domain.register;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.value.Slug;

/** The register at one moment. For one thread; to be closed. */
public interface RegisterView extends AutoCloseable {

    /** The newest batch that is seen; empty for a register that nothing was imported into. */
    Optional<Batch> newestBatch();

    /** Every batch that is seen, the oldest first. */
    Cursor<Batch> batches();

    /** The rows of a table, in the order of its key. */
    <E extends Entry> Cursor<E> entries(Class<E> type);

    /** Every case with all that is said of it, in the order of the cases' identifiers. */
    Cursor<CaseFile> caseFiles();

    /** Some cases with all that is said of them, in the same order; without those that there are not. */
    Cursor<CaseFile> caseFiles(SortedSet<Slug> caseIds);

    /**
     * The cases that batches after another one touched, by identifier: those whose own row they brought, changed or
     * ended, or something said of them, or a link to them; also cases that this view does not show.
     *
     * @param batch the number of the other batch
     */
    SortedSet<Slug> touchedSince(int batch);

    /** The identifiers of the cases that an embargo hides from this view: what shows one shows too much. */
    Set<Slug> embargoed();

    /** One case with all that is said of it. */
    Optional<CaseFile> caseFile(Slug caseId);

    /**
     * What batches after the case's first changed in what is said of it, the oldest first, then by table and
     * key. Empty for a case that one batch alone touched.
     */
    Cursor<Correction> corrections(Slug caseId);

    /** Grows with everything that is erased from all history, and with nothing else. */
    long erasures();

    /**
     * What differs between the register after an earlier batch and what this view shows, by table and key.
     * What was changed and changed back differs in nothing.
     *
     * @param batch the number of the earlier batch; 0 for the empty register
     */
    Cursor<Change> changesSince(int batch);

    @Override
    void close();
}
