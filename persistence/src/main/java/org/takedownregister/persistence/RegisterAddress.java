package org.takedownregister.persistence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/**
 * Where a register is: a SQLite file, or a PostgreSQL database as {@code jdbc:postgresql://host:port/database},
 * with {@code ?currentSchema=name} for a schema of its own. No address holds a password, so that every address
 * can be printed.
 */
public final class RegisterAddress {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final String text;

    private RegisterAddress(String text) {
        this.text = text;
    }

    /**
     * Reads an address.
     *
     * @throws Refused {@code register-address} if it holds a password, or is one of neither a file nor PostgreSQL;
     *     the message does not repeat it
     */
    public static RegisterAddress of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("jdbc:") && !lower.contains("://")) {
            return new RegisterAddress(text);
        }
        if (!text.startsWith(POSTGRESQL)) {
            throw refused(
                    "an address of something else",
                    "a file, or jdbc:postgresql://host:port/database",
                    "Write the address of a PostgreSQL database so, or give the name of a file");
        }
        if (holdsPassword(text)) {
            throw refused(
                    "an address with a user before @ or with a password",
                    "an address that everybody may read",
                    "Leave both out, and give them by PGUSER and PGPASSWORD, or in ~/.pgpass or the file that PGPASSFILE"
                            + " names");
        }
        return new RegisterAddress(text);
    }

    /** The address of a file. */
    public static RegisterAddress of(Path file) {
        return new RegisterAddress(file.toString());
    }

    /** Text in an address can be written in hexadecimal digits. */
    private static boolean holdsPassword(String text) {
        String plain;
        try {
            plain = URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
        return plain.contains("@") || plain.toLowerCase(Locale.ROOT).contains("password");
    }

    private static Refused refused(String found, String expected, String fix) {
        return new Refused(new Problem(ProblemCode.REGISTER_ADDRESS, Place.NOWHERE, found, expected, fix));
    }

    /** The file; empty for a database on a server. */
    public Optional<Path> file() {
        return text.startsWith(POSTGRESQL) ? Optional.empty() : Optional.of(Path.of(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterAddress address && address.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The address as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
