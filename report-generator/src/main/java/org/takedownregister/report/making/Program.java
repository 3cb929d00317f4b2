package org.takedownregister.report.making;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The program as an ingredient of everything: another one may make other files of the same register. */
public final class Program {

    private static final Ingredients OURS = read();

    private Program() {}

    /** Differs where the code of the domain or of this module differs, or a library is of another version. */
    public static Ingredients ingredients() {
        return OURS;
    }

    private static Ingredients read() {
        Mixing mixing = new Mixing();
        try {
            for (Path place : places()) {
                String name = String.valueOf(place.getFileName());
                mixing.add(name);
                if (Files.isDirectory(place) || name.startsWith("domain-") || name.startsWith("report-generator-")) {
                    code(mixing, place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mixing.mixed();
    }

    /** The class path, and what the jars on it name as theirs. */
    private static List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path place = Path.of(entry).toAbsolutePath();
            places.add(place);
            if (Files.isRegularFile(place)) {
                for (String more : named(place)) {
                    places.add(Path.of(place.toUri().resolve(more)));
                }
            }
        }
        return places;
    }

    private static List<String> named(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String path = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return path == null || path.isBlank()
                    ? List.of()
                    : List.of(path.strip().split(" +", -1));
        }
    }

    /** A jar, or a folder of classes while the program is built. */
    private static void code(Mixing mixing, Path place) throws IOException {
        try (Stream<Path> paths = Files.walk(place)) {
            List<Path> files =
                    new ArrayList<>(paths.filter(Files::isRegularFile).toList());
            files.sort(null);
            for (Path file : files) {
                mixing.add(place.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        }
    }
}
