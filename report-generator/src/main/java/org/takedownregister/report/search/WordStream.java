package org.takedownregister.report.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands the words of one case to Lucene, each once, its level and one more as its frequency. */
final class WordStream extends TokenStream {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private List<String> words = List.of();
    private List<Integer> levels = List.of();
    private int at;

    void take(SearchEntry next) {
        words = next.words();
        levels = next.levels();
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == words.size()) {
            return false;
        }
        clearAttributes();
        word.append(words.get(at));
        frequency.setTermFrequency(levels.get(at) + 1);
        at++;
        return true;
    }
}
