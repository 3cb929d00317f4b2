package org.takedownregister.importer.reject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.input.Stem;

/**
 * Files of rejected rows in a folder of their own. What lies in the folder already, such as the rejects of an earlier
 * import that somebody is mending, is never touched: a folder beside it is taken then, with the next number. Files are
 * written under another name and get theirs when all is written.
 */
public final class RejectFiles implements Rejects {

    private final Path wanted;
    private final Map<Integer, RejectFile> files = new LinkedHashMap<>();
    private final Set<Path> targets = new HashSet<>();
    private @Nullable Path folder;

    /** Files in this folder, or in one beside it if something lies in it. */
    public RejectFiles(Path wanted) {
        this.wanted = wanted;
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

    @Override
    public String place() {
        return String.valueOf(folder == null ? wanted : folder);
    }

    private RejectFile begin(InputRow row) {
        try {
            Path into = folder == null ? empty() : folder;
            folder = into;
            String stem = Stem.of(row.file().name());
            Path target = into.resolve(Stem.rejects(stem, 1));
            for (int n = 2; targets.contains(target); n++) {
                target = into.resolve(Stem.rejects(stem, n));
            }
            targets.add(target);
            return new RejectFile(
                    into.resolve(target.getFileName() + ".part"),
                    target,
                    row.file().header());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The folder itself or the first of those beside it in which nothing lies. */
    private Path empty() throws IOException {
        Path candidate = wanted;
        for (int n = 2; isTaken(candidate); n++) {
            candidate = wanted.resolveSibling(wanted.getFileName() + "-" + n);
        }
        return Files.createDirectories(candidate);
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private Refused unwritable(IOException e) {
        return new Refused(new Problem(
                ProblemCode.REJECTS_UNWRITABLE,
                Place.file(wanted.toString()),
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
            for (RejectFile file : files.values()) {
                Files.move(file.path(), file.target());
            }
            files.clear();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
