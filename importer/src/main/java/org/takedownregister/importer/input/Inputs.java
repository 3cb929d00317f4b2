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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.csv.Records;
import org.takedownregister.importer.row.Visible;
import org.takedownregister.importer.sheet.Workbook;

/** The tables' bytes that some inputs hold: folders, archives, files, standard input; to be closed. */
public final class Inputs implements AutoCloseable {

    private static final int MOST_MEMBERS = 10_000;
    private static final int MOST_NESTED = 1;
    private static final long MOST_SPOOLED_GROWTH = 4;
    private static final String NO_TABLES = "no file whose name ends in .csv, .tsv, .xlsx or .zip";
    private static final byte[] OLD_DOCUMENT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final List<Bytes> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private int nested;
    private long spooled;

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
            } catch (Refused e) {
                inputs.problems.addAll(e.problems());
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
            addFile(new DiskFile(spool(standardInput, ".csv"), "-"));
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
        int before = problems.size();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean skipped = !inner.equals(folder) && isHidden(String.valueOf(inner.getFileName()));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String fileName = String.valueOf(file.getFileName());
                boolean isOutput = Stem.isOfRejects(fileName) && !folder.equals(file.getParent());
                if (!isOutput && Files.isRegularFile(file)) {
                    Kind kind = Kind.of(fileName);
                    if (kind == Kind.NOT_READ) {
                        problems.add(notRead(file.toString()));
                    } else if (kind != Kind.OTHER) {
                        files.add(file);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(java.util.Comparator.comparing(Path::toString));
        for (Path file : files) {
            addFile(new DiskFile(file, Visible.text(file.toString())));
        }
        if (files.isEmpty() && problems.size() == before) {
            problems.add(withoutTables(name, NO_TABLES));
        }
    }

    private static Problem withoutTables(String name, String found) {
        return new Problem(
                ProblemCode.INPUT_WITHOUT_TABLES,
                Place.file(name),
                found,
                "at least one table",
                "Name the folder that holds the tables; docs/csv-format.md shows the smallest one");
    }

    private void addFile(DiskFile file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(4);
        }
        if (Arrays.equals(head, OLD_DOCUMENT)) {
            problems.add(oldOrLocked(file.name()));
        } else if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5)) {
            addZip(file);
        } else {
            addPacked(file, file.size());
        }
    }

    private void addPacked(Bytes file, long size) throws IOException {
        Packed packed = Packed.of(file, size);
        found.add(packed == null ? file : packed);
    }

    private static Problem oldOrLocked(String name) {
        return new Problem(
                ProblemCode.INPUT_UNREADABLE,
                Place.file(name),
                "a workbook of the old format, or one with a password",
                "a workbook that ends in .xlsx and has no password, or CSV",
                "Save it as .xlsx without a password, or each sheet as CSV");
    }

    private void addWorkbook(DiskFile file) throws IOException {
        Workbook workbook =
                new Workbook(file.path(), file.name(), (zip, part) -> new ZipMember(file, zip, part).open());
        open.add(workbook);
        int before = found.size();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Sheet sheet = new Sheet(file, workbook, i);
            try (Records rows = sheet.rows(InputOptions.MAX_ROW_CHARS)) {
                if (rows.next() != null) {
                    found.add(sheet);
                }
            }
        }
        if (found.size() == before) {
            problems.add(withoutTables(file.name(), "no sheet with anything in it"));
        }
    }

    private void addMember(DiskFile archive, ZipFile zip, ZipEntry entry) throws IOException {
        ZipMember member = new ZipMember(archive, zip, entry);
        switch (Kind.of(entry.getName())) {
            case TABLE -> addPacked(member, member.packedSize());
            case WORKBOOK -> addSpooled(archive, member, ".xlsx");
            case ARCHIVE -> addInner(archive, member);
            case NOT_READ, OTHER -> throw new IllegalStateException(entry.getName());
        }
    }

    private void addInner(DiskFile archive, ZipMember member) throws IOException {
        if (nested == MOST_NESTED) {
            problems.add(new Problem(
                    ProblemCode.ARCHIVE_TOO_LARGE,
                    Place.file(member.name()),
                    "an archive in an archive in an archive",
                    "tables, or archives of tables",
                    "Unpack it yourself if you trust it, and import the folder"));
            return;
        }
        nested++;
        addSpooled(archive, member, ".zip");
        nested--;
    }

    /** A member that is an archive itself is packed already: taken out, all of them take about what the whole takes. */
    private void addSpooled(DiskFile archive, ZipMember member, String ending) throws IOException {
        DiskFile file = new DiskFile(spool(member.open(), ending), member.name());
        spooled += file.size();
        long most = Inflated.ALWAYS_ALLOWED + MOST_SPOOLED_GROWTH * archive.size();
        if (spooled > most) {
            problems.add(new Problem(
                    ProblemCode.ARCHIVE_TOO_LARGE,
                    Place.file(archive.name()),
                    "archives and workbooks of more than " + most + " bytes inside",
                    "inner archives of at most " + MOST_SPOOLED_GROWTH + " times its size",
                    "Unpack it yourself if you trust it, and import the folder"));
            return;
        }
        addFile(file);
    }

    private Path spool(InputStream from, String ending) throws IOException {
        Path spooled = Files.createTempFile("takedowns-", ending);
        spooled.toFile().deleteOnExit();
        open.add(() -> Files.deleteIfExists(spooled));
        try (from) {
            Files.copy(from, spooled, StandardCopyOption.REPLACE_EXISTING);
        }
        return spooled;
    }

    private static Problem notRead(String name) {
        return new Problem(
                ProblemCode.INPUT_UNREADABLE,
                Place.file(Visible.text(name)),
                "a kind of file that may hold tables and is not read",
                "tables as .csv, .tsv or .xlsx, packed as .gz, .zst or .zip or not at all",
                "Unpack it, or save it as one of these, or move it elsewhere; nothing was imported");
    }

    private void addZip(DiskFile file) throws IOException {
        ZipFile zip = open(file);
        open.add(zip);
        if (Workbook.is(zip)) {
            addWorkbook(file);
            return;
        }
        int before = problems.size();
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
            } else if (!entry.isDirectory() && isVisible(entry.getName())) {
                Kind kind = Kind.of(entry.getName());
                if (kind == Kind.NOT_READ) {
                    problems.add(notRead(file.name() + "!" + entry.getName()));
                } else if (kind != Kind.OTHER) {
                    members.add(entry);
                }
            }
        }
        members.sort(java.util.Comparator.comparing(ZipEntry::getName));
        for (ZipEntry member : members) {
            addMember(file, zip, member);
        }
        if (members.isEmpty() && problems.size() == before) {
            problems.add(withoutTables(file.name(), NO_TABLES));
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

    private static boolean isVisible(String member) {
        return Arrays.stream(member.split("/", -1)).noneMatch(Inputs::isHidden);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    /** What the name of a file in a folder or an archive says that it is. */
    private enum Kind {
        TABLE(".*\\.[ct]sv(\\.gz|\\.zst)?|[^.]*\\.(gz|zst)"),
        WORKBOOK(".*\\.xls[xm]"),
        ARCHIVE(".*\\.zip"),
        /** May hold tables, and what it holds must not be missed without a word. */
        NOT_READ(".*\\.(tar(\\.gz|\\.zst)?|tgz|7z|rar|bz2|xz|xls|xlsb|ods)"),
        OTHER(".*");

        private final Pattern names;

        Kind(String names) {
            this.names = Pattern.compile(names, Pattern.DOTALL);
        }

        static Kind of(String name) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (isHidden(file)) {
                return OTHER;
            }
            String lower = file.toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.names.matcher(lower).matches())
                    .findFirst()
                    .orElse(OTHER);
        }
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
                Logger.getLogger(Inputs.class.getName()).log(Level.FINE, "not closed", e);
            }
        }
    }
}
