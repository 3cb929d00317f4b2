package org.takedownregister.domain.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;

/** Takes what becomes of one row that was counted before it was read. */
final class LateReading implements RowHandler {

    private final Accounts accounts;
    private @Nullable Offer offer;

    private LateReading(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Reads a row; gives what it offers, and has the accounts note it if it offers nothing. */
    static Optional<Offer> of(Accounts accounts, Consumer<RowHandler> reading) {
        LateReading late = new LateReading(accounts);
        reading.accept(late);
        return Optional.ofNullable(late.offer);
    }

    @Override
    public void offer(Offer read) {
        offer = read;
    }

    @Override
    public void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
        accounts.rejectCounted(row, problems, groups, identifiers);
    }

    @Override
    public void setAside(InputRow row, String reason) {
        accounts.setAsideCounted(row);
    }

    @Override
    public void warn(Problem problem) {
        accounts.warn(problem);
    }

    @Override
    public boolean knowsRows() {
        return false;
    }

    @Override
    public void unread(InputRow row, Fingerprint fingerprint, String caseId, Consumer<RowHandler> reading) {
        throw new IllegalStateException("the row is being read");
    }

    @Override
    public void begin(InputFile file) {
        throw new IllegalStateException("a row is no file");
    }

    @Override
    public void end(InputFile file, String sha256, long bytes, String encoding) {
        throw new IllegalStateException("a row is no file");
    }
}
