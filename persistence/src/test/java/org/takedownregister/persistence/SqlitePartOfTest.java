package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.PartOfContract;
import org.takedownregister.domain.register.Register;

class SqlitePartOfTest extends PartOfContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
