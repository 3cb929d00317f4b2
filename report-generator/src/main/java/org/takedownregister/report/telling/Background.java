package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.takedownregister.domain.entry.Framework;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Technique;
import org.takedownregister.domain.entry.Topic;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.words.Words;

/** How it was done and what was told: techniques and statements that are no numbers. */
final class Background {

    private final Voices voices;

    Background(Voices voices) {
        this.voices = voices;
    }

    List<Section> tell() {
        List<Section> sections = new ArrayList<>();
        List<Item> techniques = voices.file().techniques().stream()
                .sorted(Comparator.comparing(Technique::framework)
                        .thenComparing(Technique::code)
                        .thenComparing(voices.foremost()))
                .map(this::technique)
                .toList();
        if (!techniques.isEmpty()) {
            sections.add(Section.list("how", "How it was done", List.of(), techniques));
        }
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        voices.file().observations().forEach(observation -> topics.add(observation.topic()));
        for (Topic topic : topics) {
            List<Item> items = observations(topic);
            if (topic != Topic.UNCERTAINTY) {
                sections.add(Section.list("told-" + topic.code(), Words.of(topic), List.of(), items));
            }
        }
        return sections;
    }

    /** What sources say of a topic. */
    List<Item> observations(Topic topic) {
        return voices.file().observations().stream()
                .filter(observation -> observation.topic() == topic)
                .sorted(voices.foremost().thenComparing(claim -> ((Observation) claim).n()))
                .map(observation -> new Item(
                        Phrase.of("According to ")
                                .and(voices.speaker(observation))
                                .and(":")
                                .aside(observation.locator()),
                        observation.text(),
                        null))
                .toList();
    }

    private Item technique(Technique technique) {
        Phrase line = Phrase.EMPTY
                .strong(Words.of(technique.framework()) + (technique.framework() == Framework.TOOL ? ": " : " "))
                .foreign(technique.code());
        String version = technique.frameworkVersion();
        Phrase versioned = version == null ? line : line.and(", version ").foreign(version);
        return new Item(
                versioned.and(", according to ").and(voices.speaker(technique)).and("."), technique.note(), null);
    }
}
