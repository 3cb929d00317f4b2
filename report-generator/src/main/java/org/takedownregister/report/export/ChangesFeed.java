package org.takedownregister.report.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;

/** An Atom feed of what was published: the difference from the publication before, and the newest batches. */
public final class ChangesFeed {

    /** The feed's file. */
    public static final String PATH = "feeds/changes.xml";

    private static final int MOST_BATCHES = 100;

    private final ExportOptions options;
    private final UUID register;

    private ChangesFeed(ExportOptions options) {
        this.options = options;
        this.register = Uuids.register(options);
    }

    /**
     * Writes the feed.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Difference difference, Collection<Batch> batches, ExportOptions options, ExportSink sink)
            throws IOException {
        List<Batch> newest = batches.stream()
                .sorted(Comparator.comparing(Batch::number).reversed())
                .limit(MOST_BATCHES)
                .toList();
        Instant updated = newest.isEmpty() ? Instant.EPOCH : newest.get(0).at();
        try (Writer xml = new OutputStreamWriter(sink.create(PATH), StandardCharsets.UTF_8)) {
            new ChangesFeed(options).write(xml, difference, newest, updated);
        }
    }

    private void write(Writer xml, Difference difference, List<Batch> newest, Instant updated) throws IOException {
        xml.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        xml.write("  <id>" + id(PATH) + "</id>\n");
        xml.write("  <title>" + Texts.xml(options.title() + ": Changes") + "</title>\n");
        xml.write("  <updated>" + Times.seconds(updated) + "</updated>\n");
        xml.write("  <author><name>" + Texts.xml(options.publisher()) + "</name></author>\n");
        xml.write("  <link rel=\"alternate\" type=\"text/html\" href=\"" + link("changes.html") + "\"/>\n");
        if (difference.from() > 0) {
            String title = "Batch " + difference.to() + " compared with batch " + difference.from();
            String name = "changes/" + difference.from() + "-" + difference.to();
            entry(xml, name, "changes.html", title, updated, difference.summary());
        }
        for (Batch batch : newest) {
            long rows = batch.files().stream()
                    .map(BatchFile::outcomes)
                    .mapToLong(outcomes -> outcomes.inserted() + outcomes.updated())
                    .sum();
            String page = "changes/" + batch.number() + ".html";
            String summary = rows + " rows added or changed, " + batch.withdrawn() + " withdrawn";
            entry(xml, page, page, "Batch " + batch.number(), batch.at(), summary);
        }
        xml.write("</feed>\n");
    }

    private void entry(Writer xml, String name, String page, String title, Instant at, String summary)
            throws IOException {
        xml.write("  <entry>\n    <id>" + id(name) + "</id>\n");
        xml.write("    <title>" + Texts.xml(title) + "</title>\n");
        xml.write("    <updated>" + Times.seconds(at) + "</updated>\n");
        xml.write("    <link rel=\"alternate\" type=\"text/html\" href=\"" + link(page) + "\"/>\n");
        xml.write("    <summary>" + Texts.xml(summary) + "</summary>\n  </entry>\n");
    }

    private String id(String name) {
        return Texts.xml(
                options.address(name).orElseGet(() -> "urn:uuid:" + Uuids.named(register, "atom\u001f" + name)));
    }

    private String link(String page) {
        return Texts.xml(options.address(page).orElse("../" + page));
    }
}
