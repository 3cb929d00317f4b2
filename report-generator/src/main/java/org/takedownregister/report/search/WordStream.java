package org.takedownregister.report.search;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands the words of one case to Lucene, each once, its weight as its frequency. */
final class WordStream extends TokenStream {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Map<String, Integer> words = Map.of();
    private Iterator<Map.Entry<String, Integer>> rest = Collections.emptyIterator();

    void take(Map<String, Integer> next) {
        words = next;
    }

    @Override
    public void reset() {
        rest = words.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        Map.Entry<String, Integer> next = rest.next();
        clearAttributes();
        word.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
