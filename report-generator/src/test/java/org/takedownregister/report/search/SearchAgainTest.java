package org.takedownregister.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;

/** A search that is made out of the last one is the one that would be made anew. */
class SearchAgainTest {

    @TempDir
    private Path folder;

    private int scratches;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverChangesTheSearchIsTheOneThatIsMadeAnew(long seed) throws IOException {
        Random random = new Random(seed);
        List<SearchCase> pool = new ArrayList<>();
        GeneratedCases.each(700, pool::add);
        SortedMap<String, SearchCase> cases = new TreeMap<>();
        pool.subList(0, 450).forEach(found -> cases.put(found.address(), found));
        Publication last = publish(cases, Publication.NONE);
        for (int again = 0; again < 5; again++) {
            for (int changes = random.nextInt(30); changes > 0; changes--) {
                SearchCase one = pool.get(random.nextInt(pool.size()));
                SearchCase other = pool.get(random.nextInt(pool.size()));
                if (random.nextBoolean()) {
                    cases.put(one.address(), withTextOf(one, other));
                } else {
                    cases.remove(one.address());
                }
            }
            Publication next = publish(cases, last);
            String repeat = "seed " + seed + ", publication " + again;
            assertThat(next.asked).as(repeat).isLessThan(90);
            assertSame(next, publish(cases, Publication.NONE), repeat);
            last = next;
        }
    }

    @Test
    void aFileOfTheSearchIsKeptIfItsCasesStay() throws IOException {
        SortedMap<String, SearchCase> cases = new TreeMap<>();
        GeneratedCases.each(450, found -> cases.put(found.address(), found));
        Publication first = publish(cases, Publication.NONE);
        SearchCase changed = Objects.requireNonNull(cases.get("cases/case-000234.html"));
        cases.put(changed.address(), withTextOf(changed, Objects.requireNonNull(cases.get(cases.firstKey()))));

        Publication next = publish(cases, first);

        assertThat(next.kept)
                .containsExactly(
                        "search/cases/00000.js",
                        "search/cases/00001.js",
                        "search/cases/00003.js",
                        "search/cases/00004.js");
    }

    @Test
    void withoutCasesOrAfterThemNothingIsLeftOver() throws IOException {
        SortedMap<String, SearchCase> cases = new TreeMap<>();
        Publication empty = publish(cases, Publication.NONE);
        GeneratedCases.each(3, found -> cases.put(found.address(), found));
        Publication few = publish(cases, empty);
        assertSame(few, publish(cases, Publication.NONE), "three");
        cases.clear();
        assertSame(publish(cases, few), empty, "none again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search/start.js", "search/words/00001.js", "search/facets/00000.js"})
    void aSearchThatIsNotWholeIsNotRecalled(String missing) throws IOException {
        SortedMap<String, SearchCase> cases = new TreeMap<>();
        GeneratedCases.each(450, found -> cases.put(found.address(), found));
        Publication first = publish(cases, Publication.NONE);
        first.files.remove(missing);

        try (SearchIndex index = SearchIndex.open(folder.resolve("scratch"), new Again(first, new Publication()))) {
            assertThat(index.recall()).isFalse();
        }
    }

    private static SearchCase withTextOf(SearchCase one, SearchCase other) {
        return new SearchCase(
                one.address(),
                one.title(),
                one.summary(),
                other.year(),
                other.platforms(),
                one.operatedFrom(),
                other.targets(),
                one.bases(),
                one.grounds(),
                one.actions(),
                other.verdicts(),
                one.names(),
                other.text());
    }

    private static void assertSame(Publication one, Publication other, String repeat) {
        assertThat(one.files.keySet()).as(repeat).isEqualTo(other.files.keySet());
        one.files.forEach(
                (path, content) -> assertThat(content).as(repeat + ", " + path).isEqualTo(other.files.get(path)));
    }

    private Publication publish(SortedMap<String, SearchCase> cases, Publication last) throws IOException {
        Publication next = new Publication();
        try (SearchIndex index = SearchIndex.open(folder.resolve("scratch-" + scratches++), new Again(last, next))) {
            boolean isKnown = index.recall();
            for (SearchCase found : cases.values()) {
                Ingredients of = Ingredients.of(found);
                Integer before = last.numbers.get(found.address());
                next.numbers.put(found.address(), next.numbers.size());
                SearchEntry entry = SearchEntry.of(found);
                if (isKnown && before != null && found.equals(last.cases.get(found.address()))) {
                    index.keep(of, before, entry.note());
                } else {
                    index.add(of, entry);
                    next.asked++;
                }
                next.cases.put(found.address(), found);
            }
            index.finish();
        }
        return next;
    }

    /** What a publication left. */
    private static final class Publication {
        static final Publication NONE = new Publication();

        final NavigableMap<String, byte[]> files = new TreeMap<>();
        final Map<String, Ingredients> of = new HashMap<>();
        final Map<String, Integer> numbers = new HashMap<>();
        final Map<String, SearchCase> cases = new HashMap<>();
        final List<String> kept = new ArrayList<>();
        int asked;
    }

    /** The files of a publication after another. */
    private record Again(Publication last, Publication next) implements SearchSink {

        @Override
        public void put(String relativePath, byte[] content) {
            assertThat(next.files.put(relativePath, content)).as(relativePath).isNull();
        }

        @Override
        public void put(String relativePath, byte[] content, Ingredients of) {
            put(relativePath, content);
            next.of.put(relativePath, of);
        }

        @Override
        public Optional<Sha256> keep(String relativePath, Ingredients of) {
            if (!of.equals(last.of.get(relativePath))) {
                return Optional.empty();
            }
            byte[] content = Objects.requireNonNull(last.files.get(relativePath));
            put(relativePath, content, of);
            next.kept.add(relativePath);
            var digest = Sha256.digest();
            digest.update(content);
            return Optional.of(Sha256.of(digest));
        }

        @Override
        public Optional<InputStream> last(String relativePath) {
            return Optional.ofNullable(last.files.get(relativePath)).map(ByteArrayInputStream::new);
        }
    }
}
