package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is rendered and prepared when it is run for the first time: a batch whose rows are as usual needs
 * few of those that it might need, and to render one costs more than to run it.
 */
final class Late implements AutoCloseable {

    private final Database database;
    private final Supplier<? extends Query> query;
    private @Nullable PreparedStatement prepared;

    Late(Database database, Supplier<? extends Query> query) {
        this.database = database;
        this.query = query;
    }

    /** The statement, which is closed with this. */
    PreparedStatement statement() {
        PreparedStatement known = prepared;
        if (known == null) {
            known = database.prepare(query.get());
            prepared = known;
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        if (prepared != null) {
            prepared.close();
        }
    }
}
