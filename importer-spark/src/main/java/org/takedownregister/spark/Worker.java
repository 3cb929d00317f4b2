package org.takedownregister.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.input.Bytes;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.layout.Layouts;
import org.takedownregister.importer.layout.TableFile;
import org.takedownregister.importer.statements.PieceCounter;
import org.takedownregister.importer.statements.StatementDumps;

/** Lets a {@link PieceCounter} count a piece where a task runs. */
final class Worker {

    private static final int LOOKED_AT = 1 << 16;
    private static final int BEYOND = 64;

    private final Configuration hadoop;

    Worker(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** @throws Refused if the piece cannot be read */
    PieceCounter count(Piece piece) throws IOException {
        PieceCounter counter = new PieceCounter(piece.number());
        Path path = new Path(piece.path());
        FileSystem files = path.getFileSystem(hadoop);
        if (piece.isRange()) {
            countRange(piece, files, path, counter);
        } else if (piece.member().isEmpty()) {
            try (InputStream in = files.open(path)) {
                countCopy(piece, in, path.getName(), counter);
            }
        } else {
            countMember(piece, files, path, counter);
        }
        return counter;
    }

    private static void countRange(Piece piece, FileSystem files, Path path, PieceCounter counter) throws IOException {
        Piece.Range range = piece.range();
        long size = files.getFileStatus(path).getLen();
        try (FSDataInputStream in = files.open(path)) {
            long begin = range.isFirst() ? 0 : rowBegin(in, range.start(), size, range);
            long end = rowBegin(in, range.end(), size, range);
            in.seek(begin);
            counter.countRange(
                    piece.name(),
                    range.own(),
                    range.delimiter(),
                    range.encoding(),
                    new BufferedInputStream(new Limited(in, end - begin), LOOKED_AT),
                    range.isFirst());
        }
    }

    /** Where the first row begins that begins at a place or behind it; the file's end if none does. */
    private static long rowBegin(FSDataInputStream in, long place, long size, Piece.Range range) throws IOException {
        byte[] bytes = new byte[LOOKED_AT];
        long from = place - 1;
        while (from + 1 < size) {
            in.seek(from);
            int read = in.readNBytes(bytes, 0, (int) Math.min(bytes.length, size - from));
            int begin = PieceCounter.rowBegin(range.own(), range.delimiter(), bytes, read);
            if (begin >= 0) {
                return from + begin;
            }
            from += Math.max(1, read - BEYOND);
        }
        return size;
    }

    private static void countMember(Piece piece, FileSystem files, Path path, PieceCounter counter) throws IOException {
        try (SeekableFile channel = new SeekableFile(files, path);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
                InputStream in = zip.getInputStream(zip.getEntry(piece.member()))) {
            countCopy(piece, in, piece.member().substring(piece.member().lastIndexOf('/') + 1), counter);
        }
    }

    /** Packed files are counted from a copy on the worker's own disk, as the importer counts any other file. */
    private static void countCopy(Piece piece, InputStream in, String fileName, PieceCounter counter)
            throws IOException {
        java.nio.file.Path folder = Files.createTempDirectory("takedowns-");
        java.nio.file.Path copy = folder.resolve(fileName);
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            Inputs inputs = Inputs.find(List.of(copy.toString()), InputStream.nullInputStream());
            try {
                countAll(piece, inputs, copy.toString(), counter);
            } finally {
                inputs.close();
            }
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    private static void countAll(Piece piece, Inputs inputs, String copy, PieceCounter counter) {
        List<Problem> problems = new ArrayList<>(inputs.problems());
        Layouts layouts = new Layouts(List.of(new StatementDumps()));
        InputOptions options = InputOptions.DEFAULT.withLayout("dsa-statements");
        List<TableFile> files = new ArrayList<>();
        for (Bytes bytes : inputs.found()) {
            TableFile file = TableFile.open(bytes, layouts, options, problems);
            if (file != null) {
                files.add(file);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream()
                    .map(problem -> problem.at(org.takedownregister.domain.problem.Place.file(piece.name())))
                    .toList());
        }
        for (TableFile file : files) {
            counter.countFile(file, piece.name() + file.bytes().name().substring(copy.length()));
        }
    }
}
