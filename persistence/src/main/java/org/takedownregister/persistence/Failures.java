package org.takedownregister.persistence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Cancelled;

/** Tells what stands in the way of a register: what a user can mend is refused, what was cut off is told so, all else is a fault. */
final class Failures {

    /** The low byte of SQLite's result codes is the kind, the rest a detail. */
    private static final int KIND = 0xff;

    private Failures() {}

    /** What to throw for something that the database threw. */
    static RuntimeException of(Path file, Exception thrown) {
        SQLiteException cause = cause(thrown);
        if (cause != null && (cause.getResultCode().code & KIND) == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
            return new Cancelled(thrown);
        }
        if (cause != null) {
            Problem problem = problem(file, cause);
            if (problem != null) {
                Refused refused = new Refused(problem);
                refused.initCause(thrown);
                return refused;
            }
        }
        return thrown instanceof RuntimeException fault ? fault : new IllegalStateException(file.toString(), thrown);
    }

    /** What to throw for something that the database of a store threw. */
    static RuntimeException of(Store store, Exception thrown) {
        return store.failure(thrown);
    }

    /**
     * What SQLite says of damaged pages, or of statements kept in them that it cannot read any more; empty if
     * something else was thrown.
     */
    static String damage(Exception thrown) {
        SQLiteException cause = cause(thrown);
        int kind = cause == null ? 0 : cause.getResultCode().code & KIND;
        boolean isDamage = kind == SQLiteErrorCode.SQLITE_CORRUPT.code
                || kind == SQLiteErrorCode.SQLITE_NOTADB.code
                || kind == SQLiteErrorCode.SQLITE_ERROR.code;
        return cause == null || !isDamage ? "" : String.valueOf(cause.getMessage());
    }

    /** Whether a copy, not the register that it is made of, stands in the way. */
    static boolean isAboutCopy(Exception thrown) {
        SQLiteException cause = cause(thrown);
        int kind = cause == null ? 0 : cause.getResultCode().code & KIND;
        return kind == SQLiteErrorCode.SQLITE_FULL.code
                || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || kind == SQLiteErrorCode.SQLITE_IOERR.code
                || kind == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    private static @Nullable SQLiteException cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException found) {
                return found;
            }
        }
        return null;
    }

    /** Whether a statement failed because others hold the file. */
    static boolean isBusy(Exception thrown) {
        SQLiteException cause = cause(thrown);
        return cause != null && isBusy(cause.getResultCode().code & KIND);
    }

    private static boolean isBusy(int kind) {
        return kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private static @Nullable Problem problem(Path file, SQLiteException cause) {
        int kind = cause.getResultCode().code & KIND;
        if (isBusy(kind)) {
            return locked(file);
        }
        if (kind == SQLiteErrorCode.SQLITE_READONLY.code || kind == SQLiteErrorCode.SQLITE_PERM.code) {
            return readOnly(file);
        }
        // Who reads a register writes a little beside it; where there is no room for that, SQLite has another word.
        if (kind == SQLiteErrorCode.SQLITE_FULL.code || cause.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return unreadable(file, "a full disk", "Free some space and run the command again; nothing was imported");
        }
        if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code
                || kind == SQLiteErrorCode.SQLITE_NOTADB.code
                || kind == SQLiteErrorCode.SQLITE_IOERR.code
                || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return unreadable(
                    file,
                    cause.getResultCode().message,
                    "Check the disk and the permissions of the file and its folder, or take the register from a backup");
        }
        return null;
    }

    /** Somebody else is writing. */
    static Problem locked(Path file) {
        return new Problem(
                ProblemCode.REGISTER_LOCKED,
                Place.file(file.toString()),
                "a register that another process is writing to",
                "a register that nobody else is writing to",
                "Wait until the other import has ended and run the command again");
    }

    /** Nothing can be written. */
    static Problem readOnly(Path file) {
        return new Problem(
                ProblemCode.REGISTER_READ_ONLY,
                Place.file(file.toString()),
                "a register that cannot be written",
                "write permission for the file and its folder",
                "Give write permission for both, or copy the register to a folder of your own");
    }

    /** It cannot even be read. */
    static Problem unreadable(Path file, String found, String fix) {
        return new Problem(
                ProblemCode.REGISTER_UNREADABLE,
                Place.file(file.toString()),
                found,
                "a register that can be read",
                fix);
    }
}
