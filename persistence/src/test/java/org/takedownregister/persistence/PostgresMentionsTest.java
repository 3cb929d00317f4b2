package org.takedownregister.persistence;

import java.nio.file.Path;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterMentionsContract;

/** The contract of mentions, kept on PostgreSQL. */
class PostgresMentionsTest extends RegisterMentionsContract {

    @Override
    protected Register open(Path inFolder) {
        return Registers.openExisting(PostgresServer.registerOf(inFolder));
    }
}
