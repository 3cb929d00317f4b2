package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterMentionsContract;

/** The contract of mentions, kept on SQLite. */
class SqliteMentionsTest extends RegisterMentionsContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.open(inFolder.resolve("register.db"));
    }
}
