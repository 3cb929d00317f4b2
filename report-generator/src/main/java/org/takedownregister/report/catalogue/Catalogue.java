package org.takedownregister.report.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.judging.PlatformNames;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.export.Years;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Memory;
import org.takedownregister.report.making.NoteWriter;

/** What every page may need to know of the others. Holds a line for each case, not the case itself. */
public final class Catalogue {

    private final SortedMap<Integer, Batch> batches = new TreeMap<>();
    private final SortedMap<Slug, Platform> platforms = new TreeMap<>();
    private final SortedMap<Slug, Policy> policies = new TreeMap<>();
    private final SortedMap<Slug, List<PolicyVersion>> versions = new TreeMap<>();
    private final SortedMap<Slug, Source> sources = new TreeMap<>();
    private final Map<Slug, List<Slug>> copies = new HashMap<>();
    private final Map<Slug, Listed> byId = new HashMap<>();
    private final List<Listed> cases = new ArrayList<>();
    private List<Slug> caseIds = List.of();
    private @Nullable SortedSet<Slug> changed;
    private final Mentions mentions = new Mentions();
    private PlatformNames names = PlatformNames.NONE;
    private final Tallies tallies = new Tallies();
    private final Network network = new Network();
    private final Contents contents = new Contents();
    private final List<Object> basis = new ArrayList<>();
    private long statements;
    private long counted;
    private long allegations;

    private Catalogue() {}

    /** How cases are gone through: one after another, each noted by whoever is free, and added in order. */
    public interface Reading {

        /**
         * Notes everything, by any thread, and adds it on the view's own, in order, while another thread counts it, in
         * order too; done when all of it is.
         */
        <F, N> void read(Iterator<F> all, Function<F, N> note, Consumer<N> add, Consumer<N> count) throws IOException;
    }

    /** A case that is noted, and the note for the next publication. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(Noted noted, byte[] note) {}

    /** All that was read for a catalogue, as it came. */
    public static final class Unordered {

        private final Catalogue catalogue;

        private Unordered(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        /** Puts everything in order; once, by any thread. It takes a while if there are many cases. */
        public Catalogue inOrder() {
            catalogue.putInOrder();
            return catalogue;
        }
    }

    /** Reads the register once, and remembers nothing. */
    public static Catalogue of(RegisterView view, Reading reading) throws IOException {
        return read(view, reading, Ingredients.of(), Memory.NONE).inOrder();
    }

    /**
     * Reads what the last publication did not note of the register, and notes all of it for the next one.
     *
     * @param program what notes are made of besides the register
     */
    public static Unordered read(RegisterView view, Reading reading, Ingredients program, Memory memory)
            throws IOException {
        Catalogue catalogue = new Catalogue();
        each(view.batches(), batch -> catalogue.batches.put(batch.number(), batch));
        each(view.entries(Platform.class), catalogue::add);
        each(view.entries(Policy.class), catalogue::add);
        each(view.entries(PolicyVersion.class), catalogue::add);
        each(view.entries(Source.class), catalogue::add);
        each(view.entries(Volume.class), volume -> catalogue.contents.add(Table.VOLUMES, volume, Years.of(volume)));
        catalogue.names = PlatformNames.of(catalogue.platforms.values());
        catalogue.basis.add(view.embargoed().stream().sorted().toList());
        catalogue.basis.add(view.erasures());
        catalogue.readCases(view, reading, Ingredients.of(program, catalogue.basis()), memory);
        return new Unordered(catalogue);
    }

    private void putInOrder() {
        versions.values().forEach(list -> list.sort(Comparator.comparing(PolicyVersion::inForceFrom)));
        caseIds = cases.stream().map(Listed::id).toList();
        NewestFirst.sort(cases, listed -> listed);
        mentions.sort();
        contents.close(cases);
    }

    private void readCases(RegisterView view, Reading reading, Ingredients basis, Memory memory) throws IOException {
        Map<Slug, Ingredients> sources = contents.sources();
        try (NoteWriter next =
                new NoteWriter(memory.next(Recollection.NAME), basis, Recollection.head(batches, sources))) {
            Optional<Recollection> last = Recollection.of(memory, basis, view, batches, sources);
            if (last.isEmpty()) {
                try (Cursor<CaseFile> files = view.caseFiles()) {
                    reading.read(Taking.of(files), this::noteAll, all -> addAll(all, next), this::countAll);
                }
            } else {
                try (Recollection recollection = last.get()) {
                    reading.read(
                            Taking.of(recollection, view), this::noteAll, all -> addAll(all, next), this::countAll);
                    changed = recollection.changed();
                }
            }
        }
    }

    private List<Kept> noteAll(List<Taking.Taken> taken) {
        return taken.stream().map(this::note).toList();
    }

    private Kept note(Taking.Taken taken) {
        byte[] note = taken.note();
        if (note != null) {
            return new Kept(Recollection.unpack(note), note);
        }
        Noted noted = Noted.of(Objects.requireNonNull(taken.file()), platforms, policies, names);
        return new Kept(noted, Recollection.pack(noted));
    }

    private void addAll(List<Kept> all, NoteWriter next) {
        try {
            for (Kept kept : all) {
                add(kept.noted());
                next.add(kept.noted().caseId(), kept.note());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void countAll(List<Kept> all) {
        all.forEach(kept -> tallies.add(kept.noted()));
    }

    private static <T> void each(Cursor<T> rows, Consumer<T> consumer) {
        try (rows) {
            rows.forEachRemaining(consumer);
        }
    }

    private void add(Platform platform) {
        platforms.put(platform.platformId(), platform);
        note(Table.PLATFORMS, platform);
    }

    private void add(Policy policy) {
        policies.put(policy.policyId(), policy);
        note(Table.POLICIES, policy);
    }

    private void add(PolicyVersion version) {
        versions.computeIfAbsent(version.policyId(), id -> new ArrayList<>()).add(version);
        note(Table.POLICY_VERSIONS, version);
    }

    /** What any page may show. */
    private <R extends Record & Entry> void note(Table table, R row) {
        basis.add(row);
        contents.add(table, row, Years.of(row));
    }

    private void add(Source source) {
        contents.add(Table.SOURCES, source, Years.of(source));
        sources.put(source.sourceId(), source);
        source.derivedFrom().forEach(origin -> copies.computeIfAbsent(origin, id -> new ArrayList<>())
                .add(source.sourceId()));
    }

    private void add(Noted noted) {
        Listed listed = noted.listed();
        byId.put(listed.id(), listed);
        cases.add(listed);
        statements += listed.statements();
        counted += listed.isCounted() ? 1 : 0;
        allegations += listed.isAllegation() ? 1 : 0;
        mentions.add(noted);
        noted.links().forEach(network::add);
        contents.add(noted, batches);
    }

    /** Every case and disclosure, the newest first. */
    public List<Listed> cases() {
        return Collections.unmodifiableList(cases);
    }

    /** The identifiers of all cases and disclosures, in order. */
    public List<Slug> caseIds() {
        return caseIds;
    }

    /**
     * The cases that may not be as the last publication had them, those included that are gone; empty if that is not
     * known.
     */
    public Optional<SortedSet<Slug>> changed() {
        return Optional.ofNullable(changed);
    }

    /** A case, unless it may not be seen. */
    public Optional<Listed> find(Slug caseId) {
        return Optional.ofNullable(byId.get(caseId));
    }

    /** The platforms, by identifier. */
    public SortedMap<Slug, Platform> platforms() {
        return Collections.unmodifiableSortedMap(platforms);
    }

    /** A platform, if the register has it. */
    public Optional<Platform> platform(Slug platformId) {
        return Optional.ofNullable(platforms.get(platformId));
    }

    /** A platform's name; its identifier if the register has no such platform. */
    public String platformName(Slug platformId) {
        return platform(platformId).map(Platform::name).orElse(platformId.text());
    }

    /** What platforms are called, for judging. */
    public PlatformNames names() {
        return names;
    }

    /** The policies, by identifier. */
    public SortedMap<Slug, Policy> policies() {
        return Collections.unmodifiableSortedMap(policies);
    }

    /** The known versions of a policy, the oldest first. */
    public List<PolicyVersion> versions(Slug policyId) {
        return versions.getOrDefault(policyId, List.of());
    }

    /** The sources, by identifier. */
    public SortedMap<Slug, Source> sources() {
        return Collections.unmodifiableSortedMap(sources);
    }

    /** A source, if the register has it. */
    public Optional<Source> source(Slug sourceId) {
        return Optional.ofNullable(sources.get(sourceId));
    }

    /** The sources that copy a source. */
    public List<Slug> copies(Slug sourceId) {
        return copies.getOrDefault(sourceId, List.of());
    }

    /** The batches, by number. */
    public SortedMap<Integer, Batch> batches() {
        return Collections.unmodifiableSortedMap(batches);
    }

    /** The newest batch; null for an empty register. */
    public @Nullable Batch newest() {
        return batches.isEmpty() ? null : batches.get(batches.lastKey());
    }

    /** Where platforms, reasons, policies, sources, countries and parties come up. */
    public Mentions mentions() {
        return mentions;
    }

    /** What the charts show. */
    public Tallies tallies() {
        return tallies;
    }

    /** How cases hang together. */
    public Network network() {
        return network;
    }

    /** What the files consist of. */
    public Contents contents() {
        return contents;
    }

    /**
     * What every file may show, whatever it is about: platforms, policies, when the register began, whether something
     * is hidden or was erased.
     */
    public Ingredients basis() {
        return Ingredients.of(basis, batches.isEmpty() ? null : batches.get(batches.firstKey()));
    }

    /** How many statements of figures all cases have together. */
    public long statements() {
        return statements;
    }

    /** How many cases are counted. */
    public long counted() {
        return counted;
    }

    /** How many disclosures there are, which group cases. */
    public long disclosures() {
        return cases.size() - counted - allegations;
    }

    /** How many allegations there are. */
    public long allegations() {
        return allegations;
    }
}
