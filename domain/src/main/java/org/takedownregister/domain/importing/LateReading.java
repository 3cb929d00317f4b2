package org.takedownregister.domain.importing;

import java.util.ArrayList;
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
import org.takedownregister.domain.register.ReadRow;

/** What becomes of one row that was counted before it was read; the accounts note it when they are asked to. */
final class LateReading implements RowHandler, ReadRow {

    private final Accounts accounts;
    private final List<Runnable> notes = new ArrayList<>(1);
    private @Nullable Offer offer;

    private LateReading(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Reads a row, on any thread. */
    static ReadRow of(Accounts accounts, Consumer<RowHandler> reading) {
        LateReading late = new LateReading(accounts);
        reading.accept(late);
        return late;
    }

    @Override
    public Optional<Offer> offer() {
        notes.forEach(Runnable::run);
        return Optional.ofNullable(offer);
    }

    @Override
    public void offer(Offer read) {
        offer = read;
    }

    @Override
    public void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
        notes.add(() -> accounts.rejectCounted(row, problems, groups, identifiers));
    }

    @Override
    public void setAside(InputRow row, String reason) {
        notes.add(() -> accounts.setAsideCounted(row));
    }

    @Override
    public void setAside(InputFile file, long rows, String reason) {
        throw new IllegalStateException("a row is no file");
    }

    @Override
    public void warn(Problem problem) {
        notes.add(() -> accounts.warn(problem));
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
