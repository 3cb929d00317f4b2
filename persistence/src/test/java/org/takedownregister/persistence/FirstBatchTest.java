package org.takedownregister.persistence;

import java.nio.file.Path;
import java.util.Optional;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterContract;

/** The contract of writing, kept where every first batch is built in a file of its own. */
class FirstBatchTest extends RegisterContract {

    @Override
    protected Register open(Path inFolder) {
        Path file = inFolder.resolve("register.db");
        Registers.open(file).close();
        return new SqliteRegister(
                file, Registers.PATIENCE, () -> Database.Access.to(file), Optional.empty(), 0);
    }
}
