package org.takedownregister.report.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What each filter offers, with the number of its cases. */
final class Facets {

    private final Map<Facet, Map<String, Choice>> choices = new EnumMap<>(Facet.class);

    /** Counts a case and returns the terms under which it is filed. */
    List<String> add(List<SearchEntry.Filed> filed) {
        Set<String> terms = new TreeSet<>();
        for (SearchEntry.Filed under : filed) {
            if (terms.add(under.facet().key() + ":" + under.code())) {
                choices.computeIfAbsent(under.facet(), unused -> new HashMap<>())
                        .computeIfAbsent(under.code(), unused -> new Choice(new SearchTag(under.code(), under.label())))
                        .count++;
            }
        }
        return List.copyOf(terms);
    }

    /** An object of one list a filter: code, label, number of cases. Years stand newest first, the rest by label. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Facet facet : Facet.values()) {
            json.writeArrayFieldStart(facet.key());
            Comparator<Choice> byLabel = Comparator.<Choice, String>comparing(choice -> choice.tag.label())
                    .thenComparing(c -> c.tag.code());
            Comparator<Choice> order =
                    facet == Facet.YEAR ? Comparator.comparingInt(Choice::year).reversed() : byLabel;
            for (Choice choice : choices.getOrDefault(facet, Map.of()).values().stream()
                    .sorted(order)
                    .toList()) {
                json.writeStartArray();
                json.writeString(choice.tag.code());
                json.writeString(choice.tag.label());
                json.writeNumber(choice.count);
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static final class Choice {
        private final SearchTag tag;
        private int count;

        Choice(SearchTag tag) {
            this.tag = tag;
        }

        int year() {
            return tag.code().equals("none") ? 0 : Integer.parseInt(tag.code());
        }
    }
}
