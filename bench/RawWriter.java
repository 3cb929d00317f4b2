import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The limit of what makes files: {@code RawWriter list FOLDER} tells the size and path of every file of a folder,
 * {@code RawWriter write LIST FOLDER} writes as many bytes into files of the same paths, from memory, with a thread
 * for each processor.
 */
final class RawWriter {

    private static final int LARGEST_PIECE = 1 << 20;

    private RawWriter() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("list")) {
            list(Path.of(arguments[1]));
        } else {
            write(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    /** How many files and bytes a list has. */
    static String told(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        long bytes = lines.stream().mapToLong(line -> Long.parseLong(line.split(" ", 2)[0])).sum();
        return String.format("%,d files, %,d bytes", lines.size(), bytes);
    }

    private static void list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    System.out.println(Files.size(file) + " " + folder.relativize(file));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    private static void write(Path list, Path folder) throws Exception {
        List<String> lines = Files.readAllLines(list);
        Set<Path> folders = new HashSet<>();
        for (String line : lines) {
            folders.add(folder.resolve(line.split(" ", 2)[1]).getParent());
        }
        for (Path each : folders) {
            Files.createDirectories(each);
        }
        byte[] piece = new byte[LARGEST_PIECE];
        new Random(1).nextBytes(piece);
        int threads = Runtime.getRuntime().availableProcessors();
        List<Thread> writers = new ArrayList<>();
        for (int first = 0; first < threads; first++) {
            int from = first;
            Thread writer = new Thread(() -> {
                for (int i = from; i < lines.size(); i += threads) {
                    String[] line = lines.get(i).split(" ", 2);
                    write(folder.resolve(line[1]), Long.parseLong(line[0]), piece);
                }
            });
            writer.start();
            writers.add(writer);
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void write(Path file, long bytes, byte[] piece) {
        try (var out = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; left -= piece.length) {
                out.write(piece, 0, (int) Math.min(left, piece.length));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
