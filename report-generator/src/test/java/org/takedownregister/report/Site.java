package org.takedownregister.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.register.RegisterView;

/** A published site as tests look at it. */
final class Site {

    private final Path folder;

    private Site(Path folder) {
        this.folder = folder;
    }

    static Publication publish(RegisterView view, Path folder) {
        return Sites.into(folder, SiteOptions.standard()).publish(view);
    }

    static Site of(RegisterView view, Path folder) {
        publish(view, folder);
        return new Site(folder);
    }

    static Site in(Path folder) {
        return new Site(folder);
    }

    /** Every file by its path, with slashes; without what the program keeps for itself. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".ingredients"))
                    .toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    List<String> pages() {
        return files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    String html(String path) {
        try {
            return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader sees of a page: its words on one line, without marks. */
    String text(String path) {
        String body = html(path).replaceAll("(?s)^.*<body>", "");
        return body.replaceAll("<sup>.*?</sup>", "")
                .replaceAll("</?(bdi|a|data|time|strong|small|span|cite)( [^>]*)?>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The page without the elements that load a script of the site's own folder of assets. */
    String htmlWithoutOwnScripts(String path) {
        return html(path).replaceAll("<script defer src=\"(\\.\\./)?assets/[a-z-]+\\.js\"></script>", "");
    }

    /** The values of an attribute, in order. */
    List<String> attributes(String path, String name) {
        List<String> values = new ArrayList<>();
        Matcher matcher = Pattern.compile("<[^>]* " + name + "=\"([^\"]*)\"").matcher(html(path));
        while (matcher.find()) {
            values.add(matcher.group(1).replace("&amp;", "&"));
        }
        return values;
    }
}
