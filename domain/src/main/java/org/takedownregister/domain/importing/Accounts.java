package org.takedownregister.domain.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.PreparedOffer;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Settlement;
import org.takedownregister.domain.register.UnreadRow;

/** Routes the rows of an input and counts every one. */
final class Accounts implements RowHandler {

    private static final int MOST_WARNINGS = 1000;

    /** Of further ones, what refers to them is told that nothing has the identifier. */
    private static final int MOST_IDENTIFIERS = 200_000;

    private final Rejects rejects;
    private final long maxRejects;
    private final Map<Integer, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Place> rejectedIdentifiers = new HashMap<>();
    private final List<Problem> warnings = new ArrayList<>();
    private @Nullable OpenBatch batch;
    private long rejected;

    Accounts(Rejects rejects, long maxRejects) {
        this.rejects = rejects;
        this.maxRejects = maxRejects;
    }

    void writeTo(OpenBatch openBatch) {
        batch = openBatch;
    }

    @Override
    public void begin(InputFile file) {
        accounts.put(file.number(), new Account(file));
    }

    @Override
    public void offer(Offer offer) {
        account(offer.row()).rows++;
        open().put(offer);
    }

    @Override
    public PreparedOffer prepare(Offer offer) {
        return open().prepare(offer);
    }

    @Override
    public void offer(PreparedOffer prepared) {
        account(prepared.offer().row()).rows++;
        open().put(prepared);
    }

    @Override
    public void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
        account(row).rows++;
        rejectCounted(row, problems, groups, identifiers);
    }

    /** A row that was counted when it was not read yet is rejected. */
    void rejectCounted(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
        identifiers.forEach(identifier -> remember(identifier, row));
        rejectRow(row, problems, groups);
    }

    @Override
    public boolean knowsRows() {
        return open().knowsRows();
    }

    @Override
    public void unread(InputRow row, Fingerprint fingerprint, String caseId, Consumer<RowHandler> reading) {
        account(row).rows++;
        open().put(new UnreadRow(row, fingerprint, caseId, () -> LateReading.of(this, reading)));
    }

    /** The register refuses an offer, perhaps some time after it was made. */
    void refused(Refusal refusal) {
        Offer offer = refusal.offer();
        Set<Group> groups = new LinkedHashSet<>();
        for (Entry entry : offer.entries()) {
            Group.of(entry).ifPresent(groups::add);
            String identifier = identifier(entry);
            if (identifier != null) {
                remember(identifier, offer.row());
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : refusal.problems()) {
            problems.add(withReason(problem));
        }
        rejectRow(offer.row(), problems, List.copyOf(groups));
    }

    private void remember(String identifier, InputRow row) {
        if (rejectedIdentifiers.size() < MOST_IDENTIFIERS) {
            rejectedIdentifiers.putIfAbsent(identifier, row.place());
        }
    }

    /** What refers to a row that was itself rejected is told so, with that row's line. */
    private Problem withReason(Problem problem) {
        Place where = rejectedIdentifiers.get(problem.found());
        if (problem.code() != ProblemCode.REFERENCE_DANGLING || where == null) {
            return problem;
        }
        return new Problem(
                ProblemCode.REFERENCE_REJECTED,
                problem.place(),
                problem.found(),
                "an identifier whose own row was not rejected",
                "Mend the row in " + where.text() + " and import both again");
    }

    private static @Nullable String identifier(Entry entry) {
        if (entry instanceof TakedownCase takedownCase) {
            return takedownCase.caseId().text();
        }
        if (entry instanceof Source source) {
            return source.sourceId().text();
        }
        if (entry instanceof Platform platform) {
            return platform.platformId().text();
        }
        return entry instanceof Policy policy ? policy.policyId().text() : null;
    }

    private void rejectRow(InputRow row, List<Problem> problems, List<Group> groups) {
        account(row).rejected++;
        rejected++;
        groups.forEach(open()::shield);
        rejects.write(row, problems);
        if (rejected > maxRejects) {
            throw new Refused(ImportingPackages.tooMany(maxRejects));
        }
    }

    @Override
    public void setAside(InputRow row, String reason) {
        account(row).rows++;
        setAsideCounted(row);
    }

    @Override
    public void setAside(InputFile file, long rows, String reason) {
        Account account = Objects.requireNonNull(accounts.get(file.number()));
        account.rows += rows;
        account.setAside += rows;
    }

    /** A row that was counted when it was not read yet is set aside. */
    void setAsideCounted(InputRow row) {
        account(row).setAside++;
    }

    @Override
    public void warn(Problem problem) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(problem);
        }
    }

    @Override
    public void end(InputFile file, String sha256, long bytes, String encoding) {
        Account account = Objects.requireNonNull(accounts.get(file.number()));
        account.sha256 = sha256;
        account.bytes = bytes;
        account.encoding = encoding;
    }

    long rejected() {
        return rejected;
    }

    List<Problem> warnings() {
        return warnings;
    }

    /**
     * Every file with its five numbers.
     *
     * @throws IllegalStateException if they do not add up: a fault of ours, never of the input
     */
    List<BatchFile> files(Settlement settlement) {
        List<BatchFile> files = new ArrayList<>();
        for (Account account : accounts.values()) {
            Outcomes outcomes = settlement.outcomes().getOrDefault(account.file.number(), Outcomes.NONE);
            long sum = outcomes.inserted()
                    + outcomes.updated()
                    + outcomes.unchanged()
                    + account.rejected
                    + account.setAside;
            if (sum != account.rows) {
                throw new IllegalStateException(
                        account.file.name() + ": " + account.rows + " rows were read, but " + sum + " accounted for");
            }
            files.add(account.toFile(outcomes));
        }
        return files;
    }

    private Account account(InputRow row) {
        return Objects.requireNonNull(accounts.get(row.file().number()));
    }

    private OpenBatch open() {
        return Objects.requireNonNull(batch);
    }

    /** The counts of one file. */
    private static final class Account {
        private final InputFile file;
        private long rows;
        private long rejected;
        private long setAside;
        private String sha256 = "";
        private long bytes;
        private String encoding = "";

        Account(InputFile file) {
            this.file = file;
        }

        BatchFile toFile(Outcomes outcomes) {
            return new BatchFile(
                    file.number(),
                    file.name(),
                    file.layout(),
                    sha256,
                    bytes,
                    encoding,
                    rows,
                    outcomes,
                    rejected,
                    setAside);
        }
    }
}
