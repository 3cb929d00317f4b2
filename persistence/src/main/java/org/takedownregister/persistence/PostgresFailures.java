package org.takedownregister.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Cancelled;

/** Tells what stands in the way of a register on a PostgreSQL server, by the codes that the server gives. */
final class PostgresFailures {

    private static final String CANCELLED = "57014";
    private static final String LOCKED = "55P03";
    private static final String READ_ONLY = "25006";
    private static final String NOT_ALLOWED = "42501";
    private static final String NO_DATABASE = "3D000";
    private static final String REFUSED = "08004";

    private PostgresFailures() {}

    /** What to throw for something that the database threw. */
    static RuntimeException of(PostgresStore store, Exception thrown) {
        SQLException cause = cause(thrown);
        String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.equals(CANCELLED)) {
            return new Cancelled(thrown);
        }
        Problem problem = cause == null ? null : problem(store, cause, state);
        if (problem != null) {
            Refused refused = new Refused(problem);
            refused.initCause(thrown);
            return refused;
        }
        return thrown instanceof RuntimeException fault ? fault : new IllegalStateException(store.toString(), thrown);
    }

    private static @Nullable Problem problem(PostgresStore store, SQLException cause, String state) {
        String said = String.valueOf(cause.getMessage());
        Place place = Place.file(store.toString());
        if (state.equals(LOCKED)) {
            return new Problem(
                    ProblemCode.REGISTER_LOCKED,
                    place,
                    "a register that another process is writing to",
                    "a register that nobody else is writing to",
                    "Wait until the other import has ended and run the command again");
        }
        if (state.equals(READ_ONLY) || state.equals(NOT_ALLOWED)) {
            return new Problem(
                    ProblemCode.REGISTER_READ_ONLY,
                    place,
                    said,
                    "a user who may read and write the tables of the register",
                    "Let the owner of the tables run the command, or grant the user what the server denies");
        }
        if (state.startsWith("53")) {
            return new Problem(
                    ProblemCode.REGISTER_UNREADABLE,
                    place,
                    said,
                    "a server with room for the register",
                    "Free some space or connections on the server and run the command again; nothing was imported");
        }
        String fix = fix(state);
        return fix == null
                ? null
                : new Problem(ProblemCode.REGISTER_UNREACHABLE, place, said, "a server that answers", fix);
    }

    private static @Nullable String fix(String state) {
        if (state.startsWith("28") || state.equals(REFUSED)) {
            return "Give the user's name by PGUSER, and the password by PGPASSWORD or in ~/.pgpass or the file that"
                    + " PGPASSFILE names";
        }
        if (state.equals(NO_DATABASE)) {
            return "Create the database first, with the encoding UTF8";
        }
        boolean isLost = state.startsWith("08") || state.startsWith("57P") || state.startsWith("58");
        return isLost
                ? "See that the server runs and can be reached, and run the command again: of a batch that was cut off"
                        + " all is stored or nothing, and what is stored is not stored twice"
                : null;
    }

    /** An address that the driver cannot read; not repeated, as it might hold anything. */
    static Refused unreadableAddress(IllegalArgumentException cause) {
        Refused refused = new Refused(new Problem(
                ProblemCode.REGISTER_ADDRESS,
                Place.NOWHERE,
                "an address that cannot be read",
                "jdbc:postgresql://host:port/database",
                "Write it so"));
        refused.initCause(cause);
        return refused;
    }

    /** Whether a statement failed because a row with this key is there. */
    static boolean isDuplicate(SQLException thrown) {
        return "23505".equals(thrown.getSQLState());
    }

    private static @Nullable SQLException cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }
}
