package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterRefusalsContract;

/** The contract of refusals, kept on SQLite. */
class SqliteRefusalsTest extends RegisterRefusalsContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
