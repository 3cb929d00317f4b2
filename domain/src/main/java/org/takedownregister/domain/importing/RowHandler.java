package org.takedownregister.domain.importing;

import java.util.List;
import java.util.function.Consumer;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.PreparedOffer;

/** Takes the rows of an input; each is handed over by exactly one of its methods. */
public interface RowHandler {

    /** A file begins; its rows follow. */
    void begin(InputFile file);

    /** A row that passed every check which needs no register. */
    void offer(Offer offer);

    /** Does of the taking of an offer what can be done before its turn. Asked on the thread that reads. */
    default PreparedOffer prepare(Offer offer) {
        return () -> offer;
    }

    /** A row that passed every check, and that this handler prepared. */
    default void offer(PreparedOffer prepared) {
        offer(prepared.offer());
    }

    /**
     * A row that is not read yet, and that any thread may read, as what it says depends on nothing but the row. This
     * handler chooses who does.
     *
     * @param reading reads it: hands it over by exactly one of the other methods, to the handler given
     */
    default void independent(Consumer<RowHandler> reading) {
        reading.accept(this);
    }

    /**
     * Whether rows that tell of one case had better be handed over unread, as the register seems to know most of
     * them. Asked on the thread that reads.
     */
    boolean knowsRows();

    /**
     * A row that was not read yet, and perhaps never is.
     *
     * @param caseId the identifier of the one case that it tells of, without blanks around it
     * @param reading reads it: hands it over by exactly one of the other methods, to the handler given
     */
    void unread(InputRow row, Fingerprint fingerprint, String caseId, Consumer<RowHandler> reading);

    /**
     * A row that did not.
     *
     * @param problems at least one; each one's place names file, line and, if known, column
     * @param groups the groups that the row belongs to, as far as its cells tell; none where the row can
     *     belong to no group of claims
     * @param identifiers the identifiers of cases, sources, platforms and policies that the row would have
     *     defined, so that what refers to them can name this row
     */
    void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers);

    /** A row that the format knows and does not map: a blank or a narrative row. */
    void setAside(InputRow row, String reason);

    /** As many rows of a file that were counted with others, or that the format knows and does not map. */
    void setAside(InputFile file, long rows, String reason);

    /** Something to tell that costs no row. */
    void warn(Problem problem);

    /** A file ends; all its rows were handed over. */
    void end(InputFile file, String sha256, long bytes, String encoding);
}
