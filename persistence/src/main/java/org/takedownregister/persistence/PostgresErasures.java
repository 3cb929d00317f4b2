package org.takedownregister.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jooq.exception.DataAccessException;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Erasure;
import org.takedownregister.domain.register.Erasures;
import org.takedownregister.domain.register.Tombstone;
import org.takedownregister.persistence.generated.DefaultSchema;

/**
 * Erases from a PostgreSQL database. The rows go in one transaction; then every table is written anew without
 * them. What the server's administrator keeps beside the tables (its log, replicas, dumps) is not reached.
 */
final class PostgresErasures implements Erasures {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final PostgresStore store;

    PostgresErasures(PostgresStore store) {
        this.store = store;
    }

    @Override
    public Tombstone erase(Erasure erasure) {
        return erase(erasure, true);
    }

    @Override
    public Tombstone eraseIfThere(Erasure erasure) {
        return erase(erasure, false);
    }

    private Tombstone erase(Erasure erasure, boolean mustBeThere) {
        Tombstone tombstone = writing(database -> new Erasing(database, erasure).run(mustBeThere));
        finish();
        return tombstone;
    }

    @Override
    public List<Tombstone> tombstones() {
        try (Database database = store.open()) {
            return new Tombstones(database).all();
        } catch (DataAccessException e) {
            throw store.failure(e);
        }
    }

    @Override
    public Tombstone lift(int number, Instant at, String who, String why) {
        return writing(database -> new Tombstones(database).lift(number, new Tombstone.Lifting(at, who, why)));
    }

    private <T> T writing(Function<Database, T> work) {
        try (Database database = store.open()) {
            database.beginWriting();
            T done = work.apply(database);
            database.run("COMMIT");
            return done;
        } catch (DataAccessException e) {
            throw store.failure(e);
        }
    }

    @Override
    public void finish() {
        boolean isUnfinished;
        try (Database database = store.open()) {
            Tombstones tombstones = new Tombstones(database);
            if (!tombstones.isUnfinished()) {
                return;
            }
            isUnfinished = !isSwept(database);
            tombstones.setUnfinished(isUnfinished);
        } catch (SQLException | DataAccessException | Refused e) {
            RuntimeException failure = store.failure(e);
            if (failure instanceof Refused) {
                failure = new Refused(Tombstones.unfinished(store));
                failure.initCause(e);
            }
            throw failure;
        }
        if (isUnfinished) {
            throw new Refused(Tombstones.unfinished(store));
        }
    }

    /** Writes every table anew; false if somebody still looks at the register as it was before, so that rows stay. */
    private boolean isSwept(Database database) throws SQLException {
        boolean isSwept = true;
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.getTableType() == TableOptions.TableType.TABLE) {
                isSwept &= database.writeAnew(table).stream().noneMatch(PostgresErasures::tellsOfDeadRows);
            }
        }
        return isSwept;
    }

    /** The server's report begins its details with the number of dead rows that it had to keep. */
    private static boolean tellsOfDeadRows(String detail) {
        Matcher number = NUMBER.matcher(detail);
        return number.find() && !number.group().equals("0");
    }
}
