package org.takedownregister.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * An empty register that the build made by the migrations, so that a new one is a copy and not made table by table.
 * It has every byte the same in every build.
 */
final class EmptyRegister {

    private static final String RESOURCE = "empty-register.db";
    private static final String HISTORY = "flyway_schema_history";

    private EmptyRegister() {}

    /**
     * Copies it to a place where there is nothing; what is there meanwhile stays.
     *
     * @return whether there is something now; false where the program was built without one
     */
    static boolean copyTo(Path place) throws IOException {
        try (InputStream in = EmptyRegister.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return false;
            }
            Path folder = place.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, place.getFileName().toString(), ".part");
            try {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                appear(part, place);
            } finally {
                Files.deleteIfExists(part);
            }
            return true;
        }
    }

    /** Whole or not at all, and never over something. */
    private static void appear(Path part, Path place) throws IOException {
        try {
            Files.createLink(place, part);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException | IOException e) {
            // A disk without links; what is there meanwhile is found to be none of ours or taken as it is.
            copyUnlessThere(part, place);
        }
    }

    private static void copyUnlessThere(Path part, Path place) throws IOException {
        try {
            Files.copy(part, place);
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }

    /** Makes it, in the build. */
    public static void main(String[] arguments) throws IOException {
        Path made = Path.of(arguments[0]);
        Path migrated = Path.of(made + ".migrated");
        Files.deleteIfExists(made);
        Files.deleteIfExists(migrated);
        Schema.migrate(migrated, Registers.PATIENCE);
        try (Database database = Database.open(migrated, Registers.PATIENCE, Database.Access.WRITE)) {
            // What differs from build to build says nothing of the tables.
            database.sql()
                    .update(DSL.table(DSL.name(HISTORY)))
                    .set(DSL.field(DSL.name("installed_on"), SQLDataType.VARCHAR), "2026-01-01 00:00:00.000")
                    .set(DSL.field(DSL.name("installed_by"), SQLDataType.VARCHAR), "")
                    .set(DSL.field(DSL.name("execution_time"), SQLDataType.INTEGER), 0)
                    .execute();
            database.run("VACUUM INTO ?", made.toString());
        }
        try (Database database = Database.open(made, Registers.PATIENCE, Database.Access.WRITE)) {
            database.writeAhead(true);
        }
        Files.delete(migrated);
    }
}
