package org.takedownregister.report.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;

/** The feeds of a register: of all cases, of each platform, of each country that a source names. */
final class Feeds {

    private final Moments moments;
    private final Feed all = new Feed(ExportPaths.FEED, "all cases", "index.html");
    private final SortedMap<String, Feed> platforms = new TreeMap<>();
    private final SortedMap<String, Feed> countries = new TreeMap<>();

    Feeds(Map<Slug, Platform> known, Moments moments) {
        this.moments = moments;
        known.forEach((id, platform) -> {
            String path = ExportPaths.platformFeed(id);
            String page = path.replace("feeds/", "").replace(".xml", ".html");
            platforms.put(id.text(), new Feed(path, "cases on " + platform.name(), page));
        });
    }

    /** Adds a case to every feed that it belongs to. */
    void add(FeedItem item) {
        FeedEntry entry = FeedEntry.of(item, moments);
        all.add(entry);
        for (Slug platform : item.platforms()) {
            Feed feed = platforms.get(platform.text());
            if (feed != null) {
                feed.add(entry);
            }
        }
        for (String country : item.countries()) {
            countries.computeIfAbsent(country, Feeds::ofCountry).add(entry);
        }
    }

    private static Feed ofCountry(String code) {
        return new Feed(
                ExportPaths.countryFeed(code),
                "cases in which a source names " + new Country(code).name() + " as a place of operation or a target",
                "countries/" + code.toLowerCase(Locale.ROOT) + ".html");
    }

    /** Writes them all. */
    void write(Files files, ExportOptions options) throws IOException {
        all.write(files, options);
        for (Feed feed : platforms.values()) {
            feed.write(files, options);
        }
        for (Feed feed : countries.values()) {
            feed.write(files, options);
        }
    }
}
