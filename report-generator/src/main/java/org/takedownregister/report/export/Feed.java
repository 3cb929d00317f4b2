package org.takedownregister.report.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;

/** An Atom feed (RFC 4287) that holds its newest entries only. */
final class Feed {

    /** The most entries of a feed. */
    static final int MOST = 100;

    private final String path;
    private final String title;
    private final String page;
    private final TreeSet<FeedEntry> entries = new TreeSet<>(FeedEntry.NEWEST_FIRST);

    /** A feed without entries; the page is the one that shows the same. */
    Feed(String path, String title, String page) {
        this.path = path;
        this.title = title;
        this.page = page;
    }

    /** Adds an entry if it is among the newest. */
    void add(FeedEntry entry) {
        entries.add(entry);
        if (entries.size() > MOST) {
            entries.pollLast();
        }
    }

    /** Writes the feed. */
    void write(Files files, ExportOptions options) throws IOException {
        UUID register = Uuids.register(options);
        try (Writer xml = new OutputStreamWriter(
                files.create(path, "application/atom+xml", "Feed: " + title), StandardCharsets.UTF_8)) {
            xml.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
            xml.write("  <id>" + id(options, register, path) + "</id>\n");
            xml.write("  <title>" + Texts.xml(options.title() + ": " + title) + "</title>\n");
            xml.write("  <updated>" + Times.seconds(updated()) + "</updated>\n");
            xml.write("  <author><name>" + Texts.xml(options.publisher()) + "</name></author>\n");
            if (options.licence() != null) {
                xml.write("  <rights>" + Texts.xml(options.licence()) + "</rights>\n");
            }
            if (options.address(path).isPresent()) {
                xml.write("  <link rel=\"self\" type=\"application/atom+xml\" href=\""
                        + Texts.xml(options.address(path).get()) + "\"/>\n");
            }
            xml.write("  <link rel=\"alternate\" type=\"text/html\" href=\"" + link(options, page) + "\"/>\n");
            for (FeedEntry entry : entries) {
                entry(xml, options, register, entry);
            }
            xml.write("</feed>\n");
        }
    }

    /** When its newest entry was; the epoch if it has none. */
    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.first().updated();
    }

    private void entry(Writer xml, ExportOptions options, UUID register, FeedEntry entry) throws IOException {
        String casePage = ExportPaths.casePage(entry.caseId());
        xml.write("  <entry>\n    <id>" + id(options, register, casePage) + "</id>\n");
        xml.write("    <title>" + Texts.xml(entry.title()) + "</title>\n");
        xml.write("    <published>" + Times.seconds(entry.published()) + "</published>\n");
        xml.write("    <updated>" + Times.seconds(entry.updated()) + "</updated>\n");
        xml.write("    <link rel=\"alternate\" type=\"text/html\" href=\"" + link(options, casePage) + "\"/>\n");
        xml.write("    <summary>" + Texts.xml(entry.summary().isEmpty() ? entry.title() : entry.summary())
                + "</summary>\n  </entry>\n");
    }

    private static String id(ExportOptions options, UUID register, String path) {
        return Texts.xml(
                options.address(path).orElseGet(() -> "urn:uuid:" + Uuids.named(register, "atom\u001f" + path)));
    }

    private String link(ExportOptions options, String target) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return Texts.xml(options.address(target).orElse(up + target));
    }
}
