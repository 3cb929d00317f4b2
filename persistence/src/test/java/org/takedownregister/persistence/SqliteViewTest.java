package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterViewContract;

/** The contract of reading, kept on SQLite. */
class SqliteViewTest extends RegisterViewContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
