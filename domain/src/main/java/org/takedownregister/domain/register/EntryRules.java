package org.takedownregister.domain.register;

import java.util.List;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.problem.Problem;

/** The rules that a row must keep before it may come into a register, asked of a row that is in one. */
public interface EntryRules {

    /** Every rule that the row breaks, with the column at fault; none if it could be imported as it is. */
    List<Problem> problems(Entry entry);
}
