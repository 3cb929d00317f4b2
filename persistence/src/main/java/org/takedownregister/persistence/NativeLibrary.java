package org.takedownregister.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps the native library of SQLite in a folder that the launcher names, since the driver otherwise unpacks it
 * at every start. Where that cannot be done the driver goes on as it would have.
 */
final class NativeLibrary {

    /** The system property that names the folder. */
    static final String FOLDER = "takedowns.natives";

    private NativeLibrary() {}

    /** Unpacks the library if it is not there yet, and tells the driver where it is. */
    static void keep() {
        String folder = System.getProperty(FOLDER);
        if (folder == null || System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        Path place = Path.of(folder, SQLiteJDBCLoader.getVersion());
        try {
            if (Files.notExists(place.resolve(name))) {
                unpack(place, name);
            }
        } catch (IOException e) {
            return;
        }
        System.setProperty("org.sqlite.lib.path", place.toString());
        System.setProperty("org.sqlite.lib.name", name);
    }

    /** By one rename, so that nobody loads half of it. */
    private static void unpack(Path place, String name) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no " + resource);
            }
            Files.createDirectories(place);
            Path part = Files.createTempFile(place, name, ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
