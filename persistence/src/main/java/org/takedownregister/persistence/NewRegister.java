package org.takedownregister.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.PreparedOffer;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.persistence.generated.tables.Cases;

/** A register that is built in a file beside its place, and moved there when it is done. */
final class NewRegister implements AutoCloseable {

    /** What the name of the file that is built ends with. */
    static final String SUFFIX = "-first";

    private final Path place;
    private final Path file;
    private final Map<Integer, Long> accepted = new TreeMap<>();
    private final Map<Integer, String> fileNames = new HashMap<>();
    private final PageFile pages;
    private final PlainOffers offers;
    private int fileNumber = -1;
    private long acceptedOfFile;
    private long count;

    private NewRegister(Path place, Path file) {
        this.place = place;
        this.file = file;
        Map<String, Integer> roots;
        int pageCount;
        try (Database database = Database.open(file, Registers.PATIENCE, Database.Access.WRITE)) {
            database.writeAhead(false);
            roots = database.roots();
            pageCount = database.pragma("page_count");
        }
        pages = new PageFile(file, pageCount);
        offers = new PlainOffers(pages, roots);
    }

    /** Begins to build beside the place of a register, whose lock is held. */
    static NewRegister beside(Path register) {
        try {
            Path place = register.toRealPath();
            Path file = place.resolveSibling(place.getFileName() + SUFFIX);
            delete(file);
            Schema.create(file, Registers.PATIENCE);
            return new NewRegister(place, file);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(register, e);
        }
    }

    /** What a run that was killed left behind. */
    private static void delete(Path file) throws IOException {
        for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
    }

    private static Refused unwritable(Path place, Exception e) {
        Refused refused = new Refused(Failures.unreadable(
                place,
                String.valueOf(e.getMessage()),
                "Check the disk and the permissions of the folder; nothing was imported"));
        refused.initCause(e);
        return refused;
    }

    /** Lays offers into bytes for this, on one more thread. */
    OfferLaying laying() {
        return offers.laying();
    }

    /** Takes an offer, laid or not, if it is plain. */
    boolean take(PreparedOffer prepared) {
        InputRow row = prepared.offer().row();
        try {
            boolean isTaken = prepared instanceof LaidOffer laid ? offers.take(laid) : offers.take(prepared.offer());
            if (!isTaken) {
                return false;
            }
        } catch (UncheckedIOException e) {
            throw unwritable(place, e);
        }
        if (row.file().number() != fileNumber) {
            noteFile();
            fileNumber = row.file().number();
            fileNames.putIfAbsent(fileNumber, row.file().name());
        }
        acceptedOfFile++;
        count++;
        return true;
    }

    /** Notes how many rows of the file that is read now were accepted; a map is not asked at every row. */
    private void noteFile() {
        if (acceptedOfFile > 0) {
            accepted.merge(fileNumber, acceptedOfFile, Long::sum);
            acceptedOfFile = 0;
        }
    }

    /**
     * Makes what was taken a database.
     *
     * @param isLast whether no offer follows
     * @return the batch, which goes on by statements; it is to be closed
     */
    DatabaseBatch goOnByStatements(Register.Mode mode, Consumer<Refusal> refusals, boolean isLast) {
        noteFile();
        try {
            if (isLast) {
                offers.noteCases();
            }
            offers.finish();
            pages.finish();
        } catch (UncheckedIOException e) {
            throw unwritable(place, e);
        }
        Database database = Database.open(file, Registers.PATIENCE, Database.Access.WRITE);
        try {
            database.trustRows(true);
            // The file is made durable as a whole, before it is moved.
            database.run("PRAGMA synchronous = OFF");
            database.beginWriting();
            for (Identity identity : Identity.values()) {
                database.reindex(identity.keys());
            }
            if (offers.hasEmbargo()) {
                database.reindex(Cases.CASES);
            }
            return DatabaseBatch.rest(
                    database, mode, refusals, new Begun(accepted, fileNames, count, offers.othersSpeak(), isLast));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Moves the register, whose batch is committed and closed, to its place. */
    void moveIntoPlace() {
        try {
            copyPermissions();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (from != null) {
            Files.setPosixFilePermissions(file, from.readAttributes().permissions());
        }
    }

    /** Makes the rename durable, where a folder can be opened like a file. */
    private void forceFolder() {
        Path folder = place.getParent();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not on Windows, where it is not needed either.
            return;
        }
    }

    /** Deletes what was built and not moved. */
    @Override
    public void close() {
        try {
            pages.close();
            delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + file, e);
        }
    }
}
