package org.takedownregister.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteDataSource;
import org.takedownregister.persistence.generated.tables.Batches;

/**
 * Loads what opening a SQLite register needs, on a thread of its own, while its user does something else. It touches no
 * file. Whoever began one waits for its end before asking {@link Registers} for anything: two threads that initialise
 * the classes of jOOQ at once may wait for each other for ever.
 */
public final class Preparation {

    private final Thread thread = new Thread(Preparation::prepare, "preparation");

    private Preparation() {}

    /** Begins one. It does not keep the program from ending. */
    public static Preparation begin() {
        Preparation begun = new Preparation();
        begun.thread.setDaemon(true);
        begun.thread.start();
        return begun;
    }

    /** Waits for its end; may be repeated. */
    public void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void prepare() {
        try (Database nowhere = new Database(new SqliteStore(Path.of("")), inMemory())) {
            nowhere.sql().fetchExists(DSL.selectOne());
            nowhere.sql()
                    .render(DSL.insertInto(Batches.BATCHES, Batches.BATCHES.NUMBER)
                            .values(DSL.param("id", Batches.BATCHES.NUMBER.getDataType()))
                            .onConflictDoNothing());
        } catch (SQLException | RuntimeException | Error e) {
            // Whoever opens a register meets the same and tells of it.
            return;
        }
    }

    private static Connection inMemory() throws SQLException {
        NativeLibrary.keep();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        return source.getConnection();
    }
}
