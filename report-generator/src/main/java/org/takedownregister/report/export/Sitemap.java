package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The map of a site for search engines, with {@code robots.txt}: an index at {@code sitemap.xml} of maps
 * {@code sitemaps/1.xml} and so on, as many as there are 50,000 pages. For one thread; to be closed, which writes
 * the index. A site without an address cannot have one: then nothing is written.
 */
public final class Sitemap implements Closeable {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /** The protocol's own limit. */
    private static final int PAGES_PER_MAP = 50_000;

    private final ExportOptions options;
    private final ExportSink sink;
    private @Nullable Writer map;
    private int maps;
    private int pages;

    /** Begins a map. */
    public Sitemap(ExportOptions options, ExportSink sink) {
        this.options = options;
        this.sink = sink;
    }

    /**
     * Adds a page.
     *
     * @param path its path from the top of the site
     * @param changed when it last changed, if that is known
     * @throws IOException if a map cannot be written
     */
    public void add(String path, Optional<Instant> changed) throws IOException {
        Optional<String> address = options.address(path);
        if (address.isEmpty()) {
            return;
        }
        Writer open = map == null || pages == PAGES_PER_MAP ? next() : map;
        pages++;
        open.write("  <url><loc>" + Texts.xml(address.get()) + "</loc>"
                + changed.map(at -> "<lastmod>" + Times.seconds(at) + "</lastmod>")
                        .orElse("")
                + "</url>\n");
    }

    private Writer next() throws IOException {
        endMap();
        maps++;
        pages = 0;
        Writer next = file("sitemaps/" + maps + ".xml");
        map = next;
        next.write(PROLOGUE + "<urlset xmlns=\"" + NAMESPACE + "\">\n");
        return next;
    }

    private void endMap() throws IOException {
        if (map != null) {
            try (Writer ended = map) {
                ended.write("</urlset>\n");
            }
            map = null;
        }
    }

    private Writer file(String path) throws IOException {
        return new OutputStreamWriter(sink.create(path), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        endMap();
        if (options.baseUrl() == null) {
            return;
        }
        try (Writer index = file("sitemap.xml")) {
            index.write(PROLOGUE + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
            for (int n = 1; n <= maps; n++) {
                index.write("  <sitemap><loc>" + Texts.xml(address("sitemaps/" + n + ".xml")) + "</loc></sitemap>\n");
            }
            index.write("</sitemapindex>\n");
        }
        try (Writer robots = file("robots.txt")) {
            robots.write("User-agent: *\nAllow: /\nSitemap: " + address("sitemap.xml") + "\n");
        }
    }

    private String address(String path) {
        return options.address(path).orElseThrow();
    }
}
