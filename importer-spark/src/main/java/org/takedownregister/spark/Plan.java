package org.takedownregister.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.layout.Layouts;
import org.takedownregister.importer.layout.TableFile;
import org.takedownregister.importer.statements.PieceCounter;
import org.takedownregister.importer.statements.StatementDumps;

/** Cuts an input into pieces: members of archives, packed files, and ranges of plain files. */
final class Plan {

    /** How many bytes of a plain file a piece has. */
    private static final String RANGE = "takedowns.range.bytes";

    private static final long USUAL_RANGE = 64L << 20;

    private final Configuration hadoop;
    private final InputOptions options;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Plan(Configuration hadoop, InputOptions options) {
        this.hadoop = hadoop;
        this.options = options;
    }

    /** @throws Refused with everything that is wrong with the inputs, if anything is */
    List<Piece> of(List<String> inputs) {
        for (String input : inputs) {
            try {
                add(input);
            } catch (IOException e) {
                problems.add(Inputs.unreadable(input, e));
            } catch (Refused e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return pieces;
    }

    private void add(String input) throws IOException {
        Path path = new Path(input);
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus @Nullable [] found = files.globStatus(path);
        int before = pieces.size();
        for (FileStatus status : found == null ? new FileStatus[0] : found) {
            if (status.isDirectory()) {
                addFolder(files, status.getPath());
            } else {
                boolean isNamed =
                        status.getPath().toUri().getPath().equals(path.toUri().getPath());
                addFile(files, status, isNamed ? input : status.getPath().toString());
            }
        }
        if (pieces.size() == before && problems.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.INPUT_MISSING,
                    Place.NOWHERE,
                    input,
                    "a folder, a zip or CSV files that exist",
                    "Check the spelling, and the file system that Spark is set to"));
        }
    }

    private void addFolder(FileSystem files, Path folder) throws IOException {
        FileStatus[] inside = files.listStatus(folder, path -> !path.getName().startsWith("."));
        Arrays.sort(inside, Comparator.comparing(status -> status.getPath().toString()));
        for (FileStatus status : inside) {
            if (status.isDirectory()) {
                addFolder(files, status.getPath());
            } else if (isRead(status.getPath().getName())) {
                addFile(files, status, status.getPath().toString());
            }
        }
    }

    private static boolean isRead(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv(\\.gz|\\.zst)?|zip)");
    }

    private void addFile(FileSystem files, FileStatus status, String name) throws IOException {
        String path = status.getPath().toString();
        String ending = path.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".zip")) {
            addMembers(files, status.getPath(), name);
        } else if (ending.endsWith(".gz") || ending.endsWith(".zst")) {
            pieces.add(new Piece(pieces.size(), path, name, "", Piece.Range.WHOLE));
        } else {
            addRanges(files, status, name);
        }
    }

    private void addMembers(FileSystem files, Path path, String name) throws IOException {
        try (SeekableFile channel = new SeekableFile(files, path);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory() && isRead(entry.getName()))
                    .map(ZipArchiveEntry::getName)
                    .sorted()
                    .forEach(member -> pieces.add(
                            new Piece(pieces.size(), path.toString(), name + "!" + member, member, Piece.Range.WHOLE)));
        }
    }

    private void addRanges(FileSystem files, FileStatus status, String name) {
        TableFile file = TableFile.open(
                new HadoopBytes(files, status, name), new Layouts(List.of(new StatementDumps())), options, problems);
        if (file == null) {
            return;
        }
        byte delimiter = PieceCounter.delimiter(file, name);
        long all = status.getLen();
        long length = PieceCounter.hasRanges(file.own()) ? hadoop.getLong(RANGE, USUAL_RANGE) : all;
        for (long start = 0; start < all; start += length) {
            pieces.add(new Piece(
                    pieces.size(),
                    Objects.requireNonNull(status.getPath()).toString(),
                    name,
                    "",
                    new Piece.Range(start, Math.min(length, all - start), file.own(), delimiter, file.told())));
        }
    }
}
