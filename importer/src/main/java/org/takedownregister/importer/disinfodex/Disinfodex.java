package org.takedownregister.importer.disinfodex;

import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.format.Format;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Rows;

/** The format {@code disinfodex}: a row is a network with what was disclosed of it. */
public final class Disinfodex extends Format<DisinfodexRow> {

    /** The format. */
    public Disinfodex() {
        super(
                "disinfodex",
                Table.CASES,
                DisinfodexRow.class,
                List.of("name", "company", "disclosure_dates", "origin_countries", "policy_violation", "removal_type"),
                List.of("earliest_date", "latest_date", "named_entities", "number_of_reports", "screenshots"));
    }

    @Override
    public Rows begin(InputFile file, Header header) {
        return new DisinfodexRows(header, binder().to(header));
    }
}
