package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.ErasuresContract;
import org.takedownregister.domain.register.Register;

/** The contract of what is erased, kept on PostgreSQL. */
class PostgresErasuresTest extends ErasuresContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.openExisting(PostgresServer.registerOf(inFolder));
    }
}
