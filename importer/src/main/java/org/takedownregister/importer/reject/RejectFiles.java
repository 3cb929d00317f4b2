package org.takedownregister.importer.reject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.input.Stem;
import org.takedownregister.importer.layout.Header;

/**
 * Files of rejected rows in a folder. They are written beside their place and moved there when all is
 * written; then those of an earlier run are removed. A file is ours if its header ends in our columns.
 */
public final class RejectFiles implements Rejects {

    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final Set<Path> inputs = new HashSet<>();
    private final Map<Integer, RejectFile> files = new LinkedHashMap<>();
    private final Set<Path> targets = new HashSet<>();

    /** Files in a folder; an input is never removed from it, nor overwritten. */
    public RejectFiles(Path folder, List<String> inputs) {
        this.folder = folder;
        for (String input : inputs) {
            if (!input.equals("-")) {
                this.inputs.add(absolute(Path.of(input)));
            }
        }
    }

    @Override
    public void write(InputRow row, List<Problem> problems) {
        RejectFile file = files.get(row.file().number());
        if (file == null) {
            file = begin(row);
            files.put(row.file().number(), file);
        }
        try {
            file.write(row, problems);
        } catch (UncheckedIOException e) {
            throw unwritable(new IOException(e));
        }
    }

    private RejectFile begin(InputRow row) {
        try {
            Files.createDirectories(folder);
            String stem = Stem.of(row.file().name());
            Path target = folder.resolve(Stem.rejects(stem, 1));
            for (int n = 2; targets.contains(target) || isInput(target) || isForeign(target); n++) {
                target = folder.resolve(Stem.rejects(stem, n));
            }
            targets.add(target);
            Path unfinished = folder.resolve(target.getFileName() + UNFINISHED);
            if (Files.exists(unfinished) && !isForeign(unfinished)) {
                Files.delete(unfinished);
            }
            return new RejectFile(unfinished, target, row.file().header());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private boolean isInput(Path file) {
        return inputs.stream().anyMatch(absolute(file)::startsWith);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isForeign(Path file) throws IOException {
        return Files.exists(file) && !isOurs(file);
    }

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            StringBuilder header = new StringBuilder();
            // A header may have line breaks inside its names; ours ends the first line that ends so.
            for (int c = lines.read(); c >= 0 && header.length() < 1_000_000; c = lines.read()) {
                header.append((char) c);
                if (c == '\n' && header.toString().strip().endsWith(String.join(",", Header.REJECT_COLUMNS))) {
                    return true;
                }
            }
            return false;
        } catch (MalformedInputException notUtf8) {
            return false;
        }
    }

    private Refused unwritable(IOException e) {
        return new Refused(new Problem(
                ProblemCode.REJECTS_UNWRITABLE,
                Place.file(folder.toString()),
                String.valueOf(e.getMessage()),
                "a folder for rejected rows that can be written to",
                "Name another folder with --rejects"));
    }

    @Override
    public void close() {
        try {
            for (RejectFile file : files.values()) {
                file.close();
            }
            removeStale();
            for (RejectFile file : files.values()) {
                Files.move(file.path(), file.target(), StandardCopyOption.REPLACE_EXISTING);
            }
            files.clear();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void removeStale() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> stale = new ArrayList<>();
        Set<Path> ours = new HashSet<>();
        files.values().forEach(file -> ours.add(file.path()));
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = String.valueOf(file.getFileName());
                String finished =
                        name.endsWith(UNFINISHED) ? name.substring(0, name.length() - UNFINISHED.length()) : name;
                if (Stem.isOfRejects(finished) && !ours.contains(file) && !isInput(file) && isOurs(file)) {
                    stale.add(file);
                }
            }
        }
        for (Path file : stale) {
            Files.delete(file);
        }
    }
}
