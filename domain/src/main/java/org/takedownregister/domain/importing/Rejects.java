package org.takedownregister.domain.importing;

import java.util.List;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.InputRow;

/** Keeps rejected rows where their steward can mend them. */
public interface Rejects extends AutoCloseable {

    /** Keeps a row with everything that is wrong with it. */
    void write(InputRow row, List<Problem> problems);

    /** Where they are kept, as somebody would look for them. */
    String place();

    @Override
    void close();
}
