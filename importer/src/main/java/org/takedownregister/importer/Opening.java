package org.takedownregister.importer;

import java.util.List;
import org.takedownregister.domain.importing.RowSource;

/** A way to open inputs: on this machine, as {@link Packages#open(List, InputOptions, Progress)} does, or elsewhere. */
@FunctionalInterface
public interface Opening {

    /**
     * Opens inputs and understands what is in them.
     *
     * @throws org.takedownregister.domain.problem.Refused with everything that is wrong with them, if anything is
     */
    RowSource open(List<String> inputs, InputOptions options, Progress progress);
}
