package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterRefusalsContract;

/** The contract of refusals, kept on PostgreSQL. */
class PostgresRefusalsTest extends RegisterRefusalsContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.openExisting(PostgresServer.registerOf(inFolder));
    }
}
