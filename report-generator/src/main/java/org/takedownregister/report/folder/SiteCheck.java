package org.takedownregister.report.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.report.folder.SiteFile.Mark;

/** Compares a site with its manifest. */
public final class SiteCheck {

    private final Path folder;
    private final SortedMap<String, Problem> problems = new TreeMap<>();

    private SiteCheck(Path folder) {
        this.folder = folder;
    }

    /** Every file that is not as the manifest says, is missing or is not named in it, by path. */
    public static List<Problem> of(Path folder) throws IOException {
        Optional<Manifest> manifest = Manifest.read(folder);
        if (manifest.isEmpty()) {
            return List.of(new Problem(
                    ProblemCode.SITE_MANIFEST_UNREADABLE,
                    Place.file(folder.resolve(Manifest.NAME).toString()),
                    Files.exists(folder.resolve(Manifest.NAME)) ? "another text" : "",
                    "a manifest as this program writes it",
                    "Name the top folder of a site, or publish the site again"));
        }
        SiteCheck check = new SiteCheck(folder);
        for (var file : manifest.get().files().entrySet()) {
            check.file(file.getKey(), file.getValue());
        }
        check.extra(manifest.get().files());
        return List.copyOf(check.problems.values());
    }

    private void file(String path, Mark expected) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            tell(
                    path,
                    ProblemCode.SITE_FILE_MISSING,
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "something that is no file" : "",
                    "a file of " + expected.bytes() + " bytes",
                    "Copy the site again, or publish it again");
            return;
        }
        Mark found = Mark.of(file);
        if (found.bytes() != expected.bytes()) {
            tell(
                    path,
                    ProblemCode.SITE_FILE_CHANGED,
                    found.bytes() + " bytes",
                    expected.bytes() + " bytes",
                    "Do not rely on it; publish the site again");
        } else if (!found.equals(expected)) {
            tell(
                    path,
                    ProblemCode.SITE_FILE_CHANGED,
                    "SHA-256 " + found.sha256(),
                    "SHA-256 " + expected.sha256(),
                    "Do not rely on it; publish the site again");
        }
    }

    private void extra(Map<String, Mark> files) throws IOException {
        List<String> extra = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!files.containsKey(path) && !path.equals(Manifest.NAME) && !Keepsakes.isOne(path)) {
                    extra.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        extra.sort(Comparator.naturalOrder());
        for (String path : extra) {
            String name = Objects.requireNonNull(folder.resolve(path).getFileName(), path)
                    .toString();
            tell(path, ProblemCode.SITE_FILE_EXTRA, name, "only files that the manifest names", "Move it away");
        }
    }

    private void tell(String path, ProblemCode code, String found, String expected, String fix) {
        problems.put(path, new Problem(code, Place.file(folder.resolve(path).toString()), found, expected, fix));
    }
}
