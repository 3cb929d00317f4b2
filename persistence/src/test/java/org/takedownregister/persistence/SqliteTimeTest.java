package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.TimeContract;

class SqliteTimeTest extends TimeContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
