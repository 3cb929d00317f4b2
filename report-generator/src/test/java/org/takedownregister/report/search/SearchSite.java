package org.takedownregister.report.search;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.takedownregister.report.making.Ingredients;

/** A site of nothing but a search page and a table, as strict as the real one. */
final class SearchSite {

    private SearchSite() {}

    /** Writes the site and returns its search page. */
    static Path write(Path folder, Consumer<Consumer<SearchCase>> cases) throws IOException {
        SearchSink sink = into(folder);
        Path scratch = Files.createTempDirectory("search-scratch");
        try (SearchIndex index = SearchIndex.open(scratch, sink)) {
            cases.accept(found -> {
                try {
                    index.add(Ingredients.of(found), SearchEntry.of(found));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            index.finish();
        }
        SearchAssets.copyTo(sink);
        StringOutput form = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.takedownregister.report.template")
                .render(
                        "search/form.jte",
                        new SearchForm("", List.of(new SearchForm.Listed("years/2020.html", "Cases of 2020"))),
                        form);
        return page(
                folder,
                "search.html",
                form.toString(),
                List.of("fuse.js", "search-index.js", "search.js"),
                "search.css");
    }

    static SearchSink into(Path folder) {
        return (path, content) -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        };
    }

    static Path page(Path folder, String name, String body, List<String> scripts, String style) throws IOException {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Search</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="assets/look.css">
                """);
        page.append("<link rel=\"stylesheet\" href=\"assets/").append(style).append("\">\n");
        for (String script : scripts) {
            page.append("<script defer src=\"assets/").append(script).append("\"></script>\n");
        }
        page.append("</head>\n<body><main class=\"page\"><div>\n<h1>Search</h1>\n")
                .append(body)
                .append("</div></main></body>\n</html>\n");
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve("assets"));
        Path look = folder.resolve("assets/look.css");
        if (!Files.exists(look)) {
            Files.writeString(look, ":root { --paper: #fff; --card: #fff; --ink: #111; --soft: #555; }\n");
        }
        return Files.writeString(file, page);
    }
}
