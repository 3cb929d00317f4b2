package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.TimeContract;

/** The contract of time, kept on PostgreSQL. */
class PostgresTimeTest extends TimeContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.openExisting(PostgresServer.registerOf(inFolder));
    }
}
