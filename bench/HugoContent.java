import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a source for Hugo of the pages of cases of a published site: {@code HugoContent SITE FOLDER}. */
final class HugoContent {

    private HugoContent() {}

    public static void main(String[] arguments) throws IOException {
        Path cases = Path.of(arguments[0]).resolve("cases");
        Path source = Path.of(arguments[1]);
        Path content = Files.createDirectories(source.resolve("content/cases"));
        Path layouts = Files.createDirectories(source.resolve("layouts/_default"));
        Files.writeString(
                source.resolve("config.toml"),
                "baseURL = \"https://example.org/\"\ntitle = \"Takedown Register\"\nuglyURLs = true\n"
                        + "disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"section\", \"home\"]\n");
        boolean isFirst = true;
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(cases, "*.html")) {
            for (Path page : pages) {
                String text = Files.readString(page);
                int from = text.indexOf("<main");
                int to = text.indexOf("</main>") + "</main>".length();
                String title = text.substring(text.indexOf("<title>") + "<title>".length(), text.indexOf("</title>"));
                if (isFirst) {
                    String frame = text.substring(0, from) + "{{ .Content }}" + text.substring(to);
                    Files.writeString(layouts.resolve("single.html"), frame.replace(title, "{{ .Title }}"));
                    isFirst = false;
                }
                Files.writeString(
                        content.resolve(page.getFileName().toString()),
                        "---\ntitle: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n---\n"
                                + text.substring(from, to));
            }
        }
    }
}
