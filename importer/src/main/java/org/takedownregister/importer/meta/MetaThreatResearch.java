package org.takedownregister.importer.meta;

import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.format.Format;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Rows;

/** The format {@code meta-threat-research}: a file is a network; its counts become figures, nothing else of it is kept. */
public final class MetaThreatResearch extends Format<MetaRow> {

    /** The format. */
    public MetaThreatResearch() {
        super(
                "meta-threat-research",
                Table.CASES,
                MetaRow.class,
                List.of("tactic", "technique", "procedure", "indicator"),
                List.of("notes", "note", "comments", "commernts", "comment", "indicator_type", "ds"));
    }

    /** Older files list indicators by type and have no kill chain. */
    @Override
    public List<Missing> missing(Header header) {
        return header.has("indicator_type") && header.has("indicator_value") ? List.of() : super.missing(header);
    }

    @Override
    public Rows begin(InputFile file, Header header) {
        return new MetaRows(file, header, binder().to(header));
    }
}
