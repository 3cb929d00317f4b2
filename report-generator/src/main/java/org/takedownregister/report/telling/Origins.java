package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.page.SourceNote;
import org.takedownregister.report.words.Words;

/** Where all this stands: the numbered sources, and the batches that brought it in. */
final class Origins {

    private final Voices voices;
    private final Ways ways;

    Origins(Voices voices, Ways ways) {
        this.voices = voices;
        this.ways = ways;
    }

    List<SourceNote> sources() {
        return voices.numbered().stream().map(this::note).toList();
    }

    private SourceNote note(Source source) {
        Phrase about = Phrase.of(Words.of(source.kind()));
        EdtfDate on = source.publishedOn();
        Phrase dated =
                on == null ? about.and(", date not known") : about.and(", ").date(on);
        Phrase derived = dated;
        List<Phrase> origins = new ArrayList<>();
        for (Slug origin : source.derivedFrom()) {
            origins.add(Phrase.EMPTY
                    .foreign(voices.file().source(origin).publisher())
                    .cite(voices.number(origin)));
        }
        if (!origins.isEmpty()) {
            derived = dated.and("; draws on ").and(Phrase.joined(origins, ", ", " and "));
        }
        return new SourceNote(
                voices.number(source.sourceId()),
                source.publisher(),
                source.title(),
                source.language(),
                ways.to(Addresses.source(source.sourceId())),
                text(source.url()),
                source.url() == null ? null : source.url().host(),
                text(source.archivedUrl()),
                derived);
    }

    private static @Nullable String text(@Nullable WebAddress address) {
        return address == null ? null : address.text();
    }

    Section history(Iterator<Correction> corrections) {
        SortedMap<Integer, Batch> batches = ways.catalogue().batches();
        List<Item> items = new ArrayList<>(voices.file().batches().stream()
                .map(number -> Optional.ofNullable(batches.get(number)))
                .flatMap(Optional::stream)
                .map(batch -> new Item(
                        Phrase.EMPTY.link(ways.to(Addresses.batch(batch.number())), Deeds.capital(Setting.name(batch))),
                        batch.note(),
                        null))
                .toList());
        items.addAll(new Corrections(ways).told(corrections));
        return Section.list(
                "history",
                "History of this page",
                List.of(Phrase.of("Imports that added to or changed what the register holds of this case.")),
                items);
    }
}
