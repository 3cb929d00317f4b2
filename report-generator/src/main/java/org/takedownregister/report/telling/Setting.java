package org.takedownregister.report.telling;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.report.Logo;
import org.takedownregister.report.SiteOptions;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.export.Difference;
import org.takedownregister.report.export.ExportedFile;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Mixing;
import org.takedownregister.report.page.Face;
import org.takedownregister.report.page.Frame;
import org.takedownregister.report.page.Frame.MenuItem;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Dates;

/**
 * What all pages of a publication share.
 *
 * @param options what the team says of its site
 * @param catalogue the index of the register
 * @param exported what readers can take away, but for the files of single cases
 * @param difference what differs from the publication before
 * @param basis what every page is made of, whatever it is about
 */
public record Setting(
        SiteOptions options,
        Catalogue catalogue,
        List<ExportedFile> exported,
        Difference difference,
        Ingredients basis) {

    /** The way to the top from a page in a folder. */
    private static final String BELOW = "../";

    /** The menus of pages at the top and in folders, by the part that a page belongs to. */
    private static final Map<Part, List<MenuItem>> MENUS_AT_TOP = menus("");

    private static final Map<Part, List<MenuItem>> MENUS_BELOW = menus(BELOW);

    /** Keeps a list of its own. */
    public Setting {
        exported = List.copyOf(exported);
    }

    /** The same once it is known what readers can take away. */
    public Setting with(List<ExportedFile> files) {
        return new Setting(options, catalogue, files, difference, basis);
    }

    /**
     * What a page is made of besides what all pages are made of.
     *
     * @param more whatever it shows that does not come from the cases it lists
     */
    Ingredients page(String path, List<Listed> cases, @Nullable Object... more) {
        Mixing mixing = new Mixing().add(basis).add(path);
        cases.forEach(listed -> mixing.add(listed.of()));
        for (Object one : more) {
            mixing.add(one);
        }
        return mixing.mixed();
    }

    /** A part of the site as its menu names it. */
    public enum Part {
        /** The first page and what is in no part. */
        NONE("", ""),
        /** The cases. */
        CASES("Cases", "cases.html"),
        /** Where they are looked for. */
        SEARCH("Search", "search.html"),
        /** Where sources differ. */
        DISAGREEMENTS("Disagreements", "disagreements.html"),
        /** What nobody has settled yet. */
        OPEN_QUESTIONS("Open questions", "open-questions.html"),
        /** The platforms. */
        PLATFORMS("Platforms", "platforms.html"),
        /** The countries. */
        COUNTRIES("Countries", "countries.html"),
        /** The parties. */
        ACTORS("Parties", "actors.html"),
        /** The policies. */
        POLICIES("Policies", "policies.html"),
        /** The sources. */
        SOURCES("Sources", "sources.html"),
        /** Aggregate counts. */
        VOLUMES("Volumes", "volumes.html"),
        /** What was imported when. */
        CHANGES("Changes", "changes.html"),
        /** What can be taken away. */
        DATA("Data", "data.html"),
        /** What this is. */
        ABOUT("About", "about.html");

        private final String title;
        private final String address;

        Part(String title, String address) {
            this.title = title;
            this.address = address;
        }

        /** Its name. */
        public String title() {
            return title;
        }

        /** Its first page, from the top. */
        public String address() {
            return address;
        }
    }

    private static Map<Part, List<MenuItem>> menus(String root) {
        Map<Part, List<MenuItem>> menus = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            menus.put(
                    part,
                    Arrays.stream(Part.values())
                            .filter(item -> item != Part.NONE)
                            .map(item -> new MenuItem(item.title(), root + item.address(), item == part))
                            .toList());
        }
        return menus;
    }

    /** The frame of a page.
     *
     * @param path where the page is, from the top
     * @param title its title
     * @param description what it shows, in a sentence
     * @param part the part of the site that it belongs to
     */
    public Frame frame(String path, String title, String description, Part part) {
        String root = root(path);
        List<MenuItem> menu = Objects.requireNonNull((root.isEmpty() ? MENUS_AT_TOP : MENUS_BELOW).get(part));
        return new Frame(options.title(), title, description, root, menu, isOfAll(path) ? colophon() : "", face());
    }

    /** The frame of a page that shows one case. */
    public Frame frame(String path, String title, String description, Part part, CaseFile shown) {
        Frame frame = frame(path, title, description, part);
        return newest(shown)
                .map(batch -> frame.standing("This case last changed with " + name(batch)))
                .orElse(frame);
    }

    /** Whether a page shows the register as a whole; every other one stays as it is until what it shows changes. */
    private static boolean isOfAll(String path) {
        return path.indexOf('/') < 0 && path.indexOf('.') == path.lastIndexOf('.');
    }

    private Face face() {
        Logo logo = options.logo();
        return new Face(logo == null ? null : logo.path(), options.imprint(), options.licence());
    }

    /** The trail from the top to a part's first page. */
    public List<Phrase> trail(String path, Part part) {
        return List.of(
                Phrase.EMPTY.link(root(path) + "index.html", "Overview"),
                Phrase.EMPTY.link(root(path) + part.address(), part.title()));
    }

    /** Links from a page. */
    public Ways from(String path) {
        return new Ways(root(path), catalogue);
    }

    /** Where the content stands in time: {@code batch 12, 22 November 2026}. */
    public String standing() {
        return newest().map(Setting::name).orElse("an empty register");
    }

    private String colophon() {
        return newest().map(batch -> "As of " + name(batch)).orElse("Nothing has been imported yet");
    }

    /** A batch by number and day. */
    public static String name(Batch batch) {
        return "batch " + batch.number() + ", "
                + Dates.day(batch.at().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** The newest batch that touched a case. */
    public Optional<Batch> newest(CaseFile file) {
        return file.newestBatch().map(number -> catalogue.batches().get(number));
    }

    /** The newest batch. */
    public Optional<Batch> newest() {
        return Optional.ofNullable(catalogue.newest());
    }

    private static String root(String path) {
        return path.indexOf('/') < 0 ? "" : BELOW;
    }
}
