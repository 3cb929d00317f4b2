package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.ErasuresContract;
import org.takedownregister.domain.register.Register;

class SqliteErasuresTest extends ErasuresContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
