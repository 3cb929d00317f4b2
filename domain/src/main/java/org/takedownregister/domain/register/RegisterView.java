package org.takedownregister.domain.register;

import java.util.Optional;
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

    /** One case with all that is said of it. */
    Optional<CaseFile> caseFile(Slug caseId);

    @Override
    void close();
}
