package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterContract;

/** The contract of writing, kept on SQLite. */
class SqliteRegisterTest extends RegisterContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
