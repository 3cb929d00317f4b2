package org.takedownregister.report.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.report.RecordsView;
import org.takedownregister.report.SiteOptions;
import org.takedownregister.report.Sites;
import org.takedownregister.report.SmallRegister;

/** The sites that the tests of this package look at, published once; to be closed. */
final class SampleSites implements AutoCloseable {

    private static final int ROWS = 7;

    private final Path folder;

    private SampleSites(Path folder) {
        this.folder = folder;
    }

    static SampleSites publish() throws IOException {
        SampleSites sites = new SampleSites(Files.createTempDirectory("sample-sites"));
        List<Entry> filled = new ArrayList<>(SmallRegister.entries());
        filled.addAll(FilledRegister.of(Wordings::ordinary, ROWS));
        publish(filled, SmallRegister.batches(), sites.filled());
        publish(List.of(), List.of(), sites.empty());
        publish(FilledRegister.of(Wordings::hostile, Wordings.ATTACKS), SmallRegister.batches(), sites.hostile());
        publish(FilledRegister.of(Wordings::harmless, Wordings.ATTACKS), SmallRegister.batches(), sites.harmless());
        return sites;
    }

    private static void publish(List<Entry> rows, List<Batch> batches, Path folder) {
        Sites.into(folder, SiteOptions.standard()).publish(new RecordsView(rows, batches));
    }

    /** Of a register with a row of every kind and every column filled. */
    Path filled() {
        return folder.resolve("filled site");
    }

    /** Of a register that nothing was imported into. */
    Path empty() {
        return folder.resolve("empty");
    }

    /** Of a register that wishes its readers ill in every column of free text. */
    Path hostile() {
        return folder.resolve("hostile");
    }

    /** Of the same register without its teeth. */
    Path harmless() {
        return folder.resolve("harmless");
    }

    /** Every page of a site, its path with slashes. */
    static List<String> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A page of every kind: those at the top, and of every folder the largest. */
    static List<String> kinds(Path site) {
        List<String> pages = pages(site);
        return pages.stream()
                .filter(page -> !page.contains("/") || page.equals(largest(site, pages, folder(page))))
                .toList();
    }

    private static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }

    private static String largest(Path site, List<String> pages, String folder) {
        return pages.stream()
                .filter(page -> folder(page).equals(folder))
                .max(Comparator.comparing(page -> size(site.resolve(page))))
                .orElseThrow();
    }

    /** The size of a file in bytes. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
