package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * Builds the search of a site from its cases, one at a time; for one thread, to be closed. The same cases in the same
 * order give the same bytes. Memory holds one file of the search, one case, some bytes a case and what the filters
 * offer; the words of all cases lie in a scratch folder, where Lucene turns them round.
 *
 * <p>Of cases that fit a question equally well the newer comes first, and of equal years the one that was added first.
 */
public final class SearchIndex implements AutoCloseable {

    private static final double SCRATCH_MEGABYTES = 16;
    private static final String WORDS = "words";
    private static final String FACETS = "facets";

    /** Half of the weight that a word can have is reached at this frequency, in a case of average length. */
    private static final double HALF = 4;

    /** How far a long case counts less: 0 not at all, 1 in full. */
    private static final double LENGTH_COUNTS = 0.5;

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        // On newer Java it warns that vectors, of which there are none here, could be faster.
        VECTORS.setLevel(Level.SEVERE);
    }

    private final StampedSink sink;
    private final Directory scratch;
    private final IndexWriter writer;
    private final WordStream words = new WordStream();
    private final Facets facets = new Facets();
    private final CaseShards cases;
    private final CaseNumbers numbers = new CaseNumbers();

    private SearchIndex(SearchSink sink, Directory scratch, IndexWriter writer) {
        this.sink = new StampedSink(sink);
        this.scratch = scratch;
        this.writer = writer;
        this.cases = new CaseShards(this.sink);
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

    /** Adds a case. */
    public void add(SearchCase found) throws IOException {
        add(SearchEntry.of(found));
    }

    /**
     * Adds a case.
     *
     * @throws IOException if the scratch folder or the sink fails
     */
    public void add(SearchEntry entry) throws IOException {
        numbers.add(entry.shown().year(), entry.length());
        cases.add(entry.shown());
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
            KnownWords known = new KnownWords();
            List<String> wordFiles = write(reader, WORDS, known);
            List<String> facetFiles = write(reader, FACETS, null);
            List<String> knownWords = known.words();
            sink.put(
                    "search/known.js", ScriptData.of("known", json -> json.writeString(String.join("\n", knownWords))));
            sink.put("search/start.js", ScriptData.of("start", json -> writeStart(json, wordFiles, facetFiles)));
        }
    }

    private List<String> write(IndexReader reader, String field, @Nullable KnownWords known) throws IOException {
        TermShards shards = new TermShards(field, sink);
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return shards.finish();
        }
        TermsEnum each = terms.iterator();
        @Nullable PostingsEnum places = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            places = each.postings(places, PostingsEnum.FREQS);
            Postings postings = new Postings();
            for (int number = places.nextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = places.nextDoc()) {
                postings.add(number, known == null ? 0 : weight(number, places.freq()));
            }
            String word = term.utf8ToString();
            shards.add(word, postings.text());
            if (known != null) {
                known.add(word, postings.count());
            }
        }
        return shards.finish();
    }

    private double weight(int number, int frequency) {
        double damping = 1 - LENGTH_COUNTS + LENGTH_COUNTS * numbers.relativeLength(number);
        return frequency / (frequency + HALF * damping);
    }

    private void writeStart(JsonGenerator json, List<String> wordFiles, List<String> facetFiles) throws IOException {
        json.writeStartObject();
        json.writeStringField("stamp", sink.stamp());
        json.writeNumberField("cases", numbers.count());
        json.writeNumberField("casesAFile", CaseShards.CASES);
        json.writeStringField(WORDS, String.join("\n", wordFiles));
        json.writeStringField(FACETS, String.join("\n", facetFiles));
        json.writeFieldName("years");
        json.writeArray(numbers.years(), 0, numbers.years().length);
        json.writeStringField("yearOf", numbers.yearSigns());
        json.writeFieldName("choices");
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
