package org.takedownregister.domain.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Outcomes;

/**
 * What became of an import, to the last row.
 *
 * @param files for each file, how its rows ended; the five numbers of a file add up to its rows
 * @param withdrawn for each table, the rows of the register that the input no longer says
 * @param batch the batch; empty if nothing changed or nothing was to be written
 * @param warnings what is to be told and costs no row
 */
public record ImportSummary(
        List<BatchFile> files, Map<Table, Long> withdrawn, Optional<Batch> batch, List<Problem> warnings) {

    public ImportSummary {
        files = List.copyOf(files);
        withdrawn = Map.copyOf(withdrawn);
        warnings = List.copyOf(warnings);
    }

    /** The rows read from all files. */
    public long rows() {
        return files.stream().mapToLong(BatchFile::rows).sum();
    }

    /** How the rows of all files ended that were accepted. */
    public Outcomes outcomes() {
        return files.stream().map(BatchFile::outcomes).reduce(Outcomes.NONE, Outcomes::plus);
    }

    /** The rows refused. */
    public long rejected() {
        return files.stream().mapToLong(BatchFile::rejected).sum();
    }

    /** The rows that a format knows and does not map. */
    public long setAside() {
        return files.stream().mapToLong(BatchFile::setAside).sum();
    }

    /** The rows of the register that were withdrawn. */
    public long withdrawnRows() {
        return withdrawn.values().stream().mapToLong(Long::longValue).sum();
    }
}
