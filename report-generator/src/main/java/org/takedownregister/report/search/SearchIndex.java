package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;
import org.apache.lucene.util.packed.PackedLongValues;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.making.Ingredients;

/**
 * Builds the search of a site from its cases, one at a time; for one thread, to be closed. The same cases in the same
 * order give the same bytes, whether the last publication had them already or not. Memory holds one file of the search,
 * one case, some bytes a case and what the filters offer; the words of new cases lie in a scratch folder, where Lucene
 * turns them round, and those of the others are read out of the files of the last publication.
 *
 * <p>Of cases that fit a question equally well the newer comes first, and of equal years the one that was added first.
 */
public final class SearchIndex implements AutoCloseable {

    static final String START = "start";
    static final String YEARS = "years";
    static final String YEAR_OF = "yearOf";
    static final String CHOICES = "choices";

    private static final double SCRATCH_MEGABYTES = 16;
    private static final String WORDS = "words";
    private static final String FACETS = "facets";

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        // On newer Java it warns that vectors, of which there are none here, could be faster.
        VECTORS.setLevel(Level.SEVERE);
    }

    private final SearchSink sink;
    private final StampedFiles files;
    private final Directory scratch;
    private final IndexWriter writer;
    private final WordStream words = new WordStream();
    private final Facets facets = new Facets();
    private final CaseShards cases;
    private final CaseYears years = new CaseYears();

    /** The number of each new case in the order in which Lucene got them. */
    private final PackedLongValues.Builder added = PackedLongValues.monotonicBuilder(PackedInts.COMPACT);

    private @Nullable LastSearch last;

    /** The number of each case of the last publication now; less than 0 where it is new, or gone. */
    private int[] numberNow = {};

    private int kept;

    private SearchIndex(SearchSink sink, Directory scratch, IndexWriter writer) {
        this.sink = sink;
        this.files = new StampedFiles(sink);
        this.scratch = scratch;
        this.writer = writer;
        this.cases = new CaseShards(files);
    }

    /**
     * Opens an empty index.
     *
     * @param scratchFolder an empty or absent folder for this index alone; the caller deletes it afterwards
     * @param sink takes the files, all of them under {@code search/}
     * @throws IOException if the folder cannot be written
     */
    public static SearchIndex open(Path scratchFolder, SearchSink sink) throws IOException {
        // Memory mapping would need a native clean-up that every newer Java does differently.
        Directory scratch = new NIOFSDirectory(scratchFolder);
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(SCRATCH_MEGABYTES)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setCommitOnClose(false);
        return new SearchIndex(sink, scratch, new IndexWriter(scratch, config));
    }

    /**
     * Recalls the search of the last publication, which the same program made; before any case.
     *
     * @return whether it is whole: only then cases can be kept
     * @throws IOException if a file cannot be read
     */
    public boolean recall() throws IOException {
        Optional<LastSearch> whole = LastSearch.open(sink, List.of(WORDS, FACETS));
        whole.ifPresent(then -> {
            last = then;
            numberNow = new int[then.count()];
            Arrays.fill(numberNow, -1);
            then.labels(facets::label);
        });
        return whole.isPresent();
    }

    /**
     * Adds a case as the last publication had it.
     *
     * @param of what it is made of
     * @param before how many cases stood before it in the last publication
     * @param note what {@link SearchEntry#note()} was then
     * @throws IOException if the sink fails
     */
    public void keep(Ingredients of, int before, byte[] note) throws IOException {
        LastSearch then = Objects.requireNonNull(last);
        numberNow[before] = years.add(then.year(before));
        kept++;
        cases.add(of, () -> Shown.of(note));
    }

    /**
     * Adds a case.
     *
     * @param of what it is made of
     * @throws IOException if the scratch folder or the sink fails
     */
    public void add(Ingredients of, SearchEntry entry) throws IOException {
        added.add(years.add(entry.shown().year()));
        cases.add(of, entry::shown);
        Document document = new Document();
        words.take(entry);
        document.add(new Field(WORDS, words, Types.FREQUENCIES));
        for (String term : facets.add(entry.filed())) {
            document.add(new StringField(FACETS, term, Field.Store.NO));
        }
        writer.addDocument(document);
    }

    /**
     * Writes everything that waits until all cases are known. Nothing may be added afterwards.
     *
     * @throws IOException if the scratch folder or the sink fails
     */
    public void finish() throws IOException {
        cases.finish();
        try (IndexReader reader = DirectoryReader.open(writer)) {
            PackedLongValues numbers = added.build();
            KnownWords known = new KnownWords();
            List<String> wordFiles = write(reader, numbers, WORDS, known::add);
            List<String> facetFiles = write(reader, numbers, FACETS, facets::count);
            files.put("known", json -> json.writeString(String.join("\n", known.words())));
            files.put(START, json -> writeStart(json, wordFiles, facetFiles));
        }
    }

    private List<String> write(
            IndexReader reader, PackedLongValues numbers, String field, ObjIntConsumer<String> counts)
            throws IOException {
        TermShards shards = new TermShards(field, files);
        Postings postings = new Postings();
        LastSearch.Words before = last == null || kept == 0 ? null : last.words(field);
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum fresh = terms == null ? TermsEnum.EMPTY : terms.iterator();
        @Nullable PostingsEnum places = null;
        BytesRef next = fresh.next();
        BytesRef old = before == null ? null : before.word();
        while (next != null || old != null) {
            int order = old == null ? 1 : next == null ? -1 : old.compareTo(next);
            String word = Objects.requireNonNull(order <= 0 ? old : next).utf8ToString();
            postings.clear();
            if (before != null && order <= 0) {
                before.addTo(postings, numberNow);
                before.next();
                old = before.word();
            }
            if (order >= 0) {
                places = fresh.postings(places, PostingsEnum.FREQS);
                for (int doc = places.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = places.nextDoc()) {
                    postings.add((int) numbers.get(doc), places.freq() - 1);
                }
                next = fresh.next();
            }
            if (postings.count() > 0) {
                shards.add(word, postings.text());
                counts.accept(word, postings.count());
            }
        }
        return shards.finish();
    }

    private void writeStart(JsonGenerator json, List<String> wordFiles, List<String> facetFiles) throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", files.stamp());
        json.writeNumberField("cases", years.count());
        json.writeNumberField("casesAFile", CaseShards.CASES);
        json.writeStringField(WORDS, String.join("\n", wordFiles));
        json.writeStringField(FACETS, String.join("\n", facetFiles));
        json.writeFieldName(YEARS);
        json.writeArray(years.years(), 0, years.years().length);
        json.writeStringField(YEAR_OF, years.signs());
        json.writeFieldName(CHOICES);
        facets.writeTo(json);
        json.writeEndObject();
    }

    /** Gives the scratch files up; what was not finished is lost. */
    @Override
    public void close() throws IOException {
        try (scratch) {
            writer.rollback();
        }
    }

    /** How Lucene keeps a field. */
    private static final class Types {
        static final FieldType FREQUENCIES = new FieldType();

        static {
            FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
            FREQUENCIES.setOmitNorms(true);
            FREQUENCIES.setTokenized(true);
            FREQUENCIES.freeze();
        }
    }
}
