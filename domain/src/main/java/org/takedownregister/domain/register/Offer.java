package org.takedownregister.domain.register;

import java.util.List;
import org.takedownregister.domain.entry.Entry;

/**
 * What one input row asks the register to hold; all of it or nothing.
 *
 * @param row the input row; equal cells of files of an equal layout, header and mapping always say the same
 * @param entries what the row itself says; nothing else in the batch may have the same key
 * @param mentions what the row says along with others: a source or a platform that many rows name. It may
 *     recur in the batch if it is equal each time; a platform is only added, never changed, by a mention
 */
public record Offer(InputRow row, List<Entry> entries, List<Entry> mentions) {
    public Offer {
        entries = List.copyOf(entries);
        mentions = List.copyOf(mentions);
    }
}
