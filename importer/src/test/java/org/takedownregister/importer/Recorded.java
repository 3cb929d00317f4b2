package org.takedownregister.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;

/** Takes rows and keeps everything that it was told. */
class Recorded implements RowHandler {

    record Rejected(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
        List<String> messages() {
            return problems.stream().map(Problem::message).collect(Collectors.toList());
        }
    }

    record Ended(String sha256, long bytes, String encoding) {}

    final List<InputFile> files = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Rejected> rejects = new ArrayList<>();
    final List<InputRow> setAside = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final List<Problem> warnings = new ArrayList<>();
    final Map<String, Ended> ended = new LinkedHashMap<>();

    static Recorded from(InputOptions options, Object... inputs) {
        Recorded recorded = new Recorded();
        try (RowSource source = Packages.open(
                java.util.Arrays.stream(inputs).map(String::valueOf).collect(Collectors.toList()), options)) {
            source.read(recorded);
        }
        return recorded;
    }

    static Recorded from(Object... inputs) {
        return from(InputOptions.DEFAULT, inputs);
    }

    List<Entry> entries() {
        return offers.stream().flatMap(offer -> offer.entries().stream()).collect(Collectors.toList());
    }

    List<Entry> mentions() {
        return offers.stream().flatMap(offer -> offer.mentions().stream()).collect(Collectors.toList());
    }

    List<String> messages() {
        return rejects.stream().flatMap(reject -> reject.messages().stream()).collect(Collectors.toList());
    }

    List<String> warningMessages() {
        return warnings.stream().map(Problem::message).collect(Collectors.toList());
    }

    Ended ended(Object file) {
        return Objects.requireNonNull(ended.get(String.valueOf(file)));
    }

    long rows() {
        return 0L + offers.size() + rejects.size() + setAside.size();
    }

    @Override
    public void begin(InputFile file) {
        files.add(file);
    }

    @Override
    public boolean knowsRows() {
        return false;
    }

    @Override
    public void unread(InputRow row, Fingerprint fingerprint, String caseId, Consumer<RowHandler> reading) {
        throw new IllegalStateException("no row is known here");
    }

    @Override
    public void offer(Offer offer) {
        offers.add(offer);
    }

    @Override
    public void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
        rejects.add(new Rejected(row, problems, groups, identifiers));
    }

    @Override
    public void setAside(InputRow row, String reason) {
        setAside.add(row);
        reasons.add(reason);
    }

    @Override
    public void warn(Problem problem) {
        warnings.add(problem);
    }

    @Override
    public void end(InputFile file, String sha256, long bytes, String encoding) {
        ended.put(file.name(), new Ended(sha256, bytes, encoding));
    }
}
