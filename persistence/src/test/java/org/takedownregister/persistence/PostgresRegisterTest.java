package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterContract;

/** The contract of writing, kept on PostgreSQL. */
class PostgresRegisterTest extends RegisterContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.openExisting(PostgresServer.registerOf(inFolder));
    }
}
