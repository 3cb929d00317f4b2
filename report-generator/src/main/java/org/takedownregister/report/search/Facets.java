package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What each filter offers, with the number of its cases. */
final class Facets {

    private static final Comparator<Choice> BY_LABEL =
            Comparator.comparing(Choice::label).thenComparing(Choice::code);

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();

    /** A value of a filter. */
    private record Choice(String code, String label, int cases) {

        int year() {
            return code.equals("none") ? 0 : Integer.parseInt(code);
        }
    }

    /** Takes in a case and returns the terms under which it is filed. */
    List<String> add(List<SearchEntry.Filed> filed) {
        Set<String> terms = new TreeSet<>();
        for (SearchEntry.Filed under : filed) {
            String term = under.facet().key() + ":" + under.code();
            terms.add(term);
            label(term, under.label());
        }
        return List.copyOf(terms);
    }

    /** Takes in how readers see a term. */
    void label(String term, String label) {
        labels.putIfAbsent(term, label);
    }

    /** Takes in how many cases a term has. */
    void count(String term, int cases) {
        int end = term.indexOf(':');
        choices.computeIfAbsent(term.substring(0, end), unused -> new ArrayList<>())
                .add(new Choice(term.substring(end + 1), Objects.requireNonNull(labels.get(term), term), cases));
    }

    /** An object of one list a filter: code, label, number of cases. Years stand newest first, the rest by label. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Facet facet : Facet.values()) {
            json.writeArrayFieldStart(facet.key());
            Comparator<Choice> order =
                    facet == Facet.YEAR ? Comparator.comparingInt(Choice::year).reversed() : BY_LABEL;
            for (Choice choice : choices.getOrDefault(facet.key(), List.of()).stream()
                    .sorted(order)
                    .toList()) {
                json.writeStartArray();
                json.writeString(choice.code());
                json.writeString(choice.label());
                json.writeNumber(choice.cases());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
