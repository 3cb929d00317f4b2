package org.takedownregister.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.takedownregister.report.export.Sitemap;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.telling.Press;

/** Prints the pages of many cases into a folder and into the map of the site. */
final class Printing implements Press {

    private static final String NOT_FOUND = "404.html";
    private static final byte[] NO_NOTE = {};

    private final SiteFolder site;
    private final Hands hands;
    private final Rendering rendering;
    private final Sitemap map;
    private final Optional<Instant> changed;

    Printing(SiteFolder site, Hands hands, Rendering rendering, Sitemap map, Optional<Instant> changed) {
        this.site = site;
        this.hands = hands;
        this.rendering = rendering;
        this.map = map;
        this.changed = changed;
    }

    @Override
    public void print(String path, String template, Supplier<?> page) {
        bring(path, () -> site.put(path, rendering.page(template, page.get())));
    }

    @Override
    public void print(String path, String template, Supplier<Ingredients> ingredients, Supplier<?> page) {
        bring(path, () -> {
            Ingredients of = ingredients.get();
            if (site.keep(path, of).isEmpty()) {
                site.put(path, rendering.page(template, page.get()), of, NO_NOTE);
            }
        });
    }

    private void bring(String path, Hands.Work work) {
        try {
            hands.take(work);
            if (!path.equals(NOT_FOUND)) {
                map.add(path, changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
