package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.PartOfContract;
import org.takedownregister.domain.register.Register;

/** The contract of wholes and parts, kept on PostgreSQL. */
class PostgresPartOfTest extends PartOfContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.openExisting(PostgresServer.registerOf(inFolder));
    }
}
