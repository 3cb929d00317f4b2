package org.takedownregister.importer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.row.Visible;

/** The tables' bytes that some inputs hold: folders, archives, files, standard input; to be closed. */
public final class Inputs implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Inputs.class.getName());
    private static final int MOST_MEMBERS = 10_000;
    private static final int DEEPEST = 16;

    private final List<Bytes> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    /** Finds them; what is wrong becomes a problem, and the search goes on. */
    public static Inputs find(List<String> names, InputStream standardInput) {
        Inputs inputs = new Inputs();
        for (String name : names) {
            try {
                inputs.add(name, standardInput);
            } catch (NoSuchFileException | InvalidPathException missing) {
                inputs.missing(name);
            } catch (IOException e) {
                inputs.problems.add(unreadable(name, e));
            }
        }
        if (names.isEmpty()) {
            inputs.missing("");
        }
        return inputs;
    }

    /** A file that cannot be read. */
    public static Problem unreadable(String name, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof ZipException) {
            return new Problem(
                    ProblemCode.ARCHIVE_BROKEN,
                    Place.file(name),
                    reason,
                    "an archive that is whole",
                    "Copy or pack the archive again");
        }
        return new Problem(
                ProblemCode.INPUT_UNREADABLE,
                Place.file(name),
                reason,
                "a file that can be read",
                "Check its permissions and the disk it is on");
    }

    private void missing(String name) {
        problems.add(new Problem(
                ProblemCode.INPUT_MISSING,
                Place.NOWHERE,
                name,
                "a folder, a zip or CSV files that exist",
                "Check the spelling and the folder you are in"));
    }

    private void add(String name, InputStream standardInput) throws IOException {
        if (name.equals("-")) {
            Path spooled = Files.createTempFile("takedowns-", ".csv");
            open.add(() -> Files.deleteIfExists(spooled));
            Files.copy(standardInput, spooled, StandardCopyOption.REPLACE_EXISTING);
            addFile(new DiskFile(spooled, "-"));
            return;
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            addFolder(path, name);
        } else {
            addFile(new DiskFile(path, name));
        }
    }

    private void addFolder(Path folder, String name) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, java.util.Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean skipped = !inner.equals(folder) && isHidden(String.valueOf(inner.getFileName()));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String fileName = String.valueOf(file.getFileName());
                boolean isOutput = fileName.endsWith(".rejects.csv") && !folder.equals(file.getParent());
                if (isTable(fileName) && !isOutput && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(java.util.Comparator.comparing(Path::toString));
        for (Path file : files) {
            addFile(new DiskFile(file, Visible.text(file.toString())));
        }
        if (files.isEmpty()) {
            problems.add(withoutTables(name));
        }
    }

    private static Problem withoutTables(String name) {
        return new Problem(
                ProblemCode.INPUT_WITHOUT_TABLES,
                Place.file(name),
                "no file whose name ends in .csv or .tsv",
                "at least one table",
                "Name the folder that holds the tables; docs/csv-format.md shows the smallest one");
    }

    private void addFile(DiskFile file) throws IOException {
        if (isZip(file)) {
            addZip(file);
            return;
        }
        Packed packed = Packed.of(file);
        found.add(packed == null ? file : packed);
    }

    private static boolean isZip(DiskFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        }
    }

    private void addZip(DiskFile file) throws IOException {
        ZipFile zip = open(file);
        open.add(zip);
        List<ZipEntry> members = new ArrayList<>();
        var entries = zip.entries();
        int number = 0;
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (++number > MOST_MEMBERS) {
                problems.add(tooMany(file.name()));
                return;
            }
            if (climbs(entry.getName())) {
                problems.add(climbing(file.name(), entry.getName()));
            } else if (!entry.isDirectory() && isVisibleTable(entry.getName())) {
                members.add(entry);
            }
        }
        members.sort(java.util.Comparator.comparing(ZipEntry::getName));
        members.forEach(member -> found.add(new ZipMember(file, zip, member)));
        if (members.isEmpty()) {
            problems.add(withoutTables(file.name()));
        }
    }

    private static ZipFile open(DiskFile file) throws IOException {
        try {
            return new ZipFile(file.path().toFile(), StandardCharsets.UTF_8);
        } catch (ZipException perhapsNamesInAnotherEncoding) {
            return new ZipFile(file.path().toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean climbs(String member) {
        String plain = member.replace('\\', '/');
        return plain.startsWith("/") || plain.matches("[A-Za-z]:.*") || ("/" + plain + "/").contains("/../");
    }

    private static Problem climbing(String archive, String member) {
        return new Problem(
                ProblemCode.ARCHIVE_PATH,
                Place.file(archive),
                member,
                "names that stay inside the archive",
                "Do not trust this archive; ask its maker, or pack the tables again");
    }

    private static Problem tooMany(String archive) {
        return new Problem(
                ProblemCode.ARCHIVE_TOO_LARGE,
                Place.file(archive),
                "more than " + MOST_MEMBERS + " members",
                "at most " + MOST_MEMBERS,
                "Unpack it yourself if you trust it, and import the folder");
    }

    private static boolean isVisibleTable(String member) {
        for (String part : member.split("/", -1)) {
            if (isHidden(part)) {
                return false;
            }
        }
        return isTable(member) && !member.toLowerCase(Locale.ROOT).matches(".*(gz|zst)");
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isHidden(name) && lower.matches(".*\\.[ct]sv(\\.gz|\\.zst)?");
    }

    /** Everything found, in the order of the inputs; of a folder or an archive in the order of the names. */
    public List<Bytes> found() {
        return found;
    }

    /** What is wrong with the inputs as such. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() {
        for (AutoCloseable one : open) {
            try {
                one.close();
            } catch (Exception e) {
                // A file that was only read: that it does not close costs nothing.
                LOG.log(Level.FINE, "not closed", e);
            }
        }
    }
}
