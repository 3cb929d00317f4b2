package org.takedownregister.importer.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Layout;
import org.takedownregister.importer.layout.Rows;

/**
 * The format {@code dsa-statements}: statements of reasons of the DSA Transparency Database, of any of its schemas.
 * They are counted into volumes, all files of an import together, by a {@link StatementReading}.
 */
public final class StatementDumps implements Layout {

    private static final List<String> REQUIRED = List.of(
            "decision_ground",
            "category",
            "content_type",
            "source_type",
            "automated_detection",
            "automated_decision",
            "platform_name",
            "created_at");

    private static final Set<String> KNOWN = new LinkedHashSet<>(Arrays.asList(
            ("uuid,decision_visibility,decision_visibility_other,end_date_visibility_restriction,decision_monetary,"
                            + "decision_monetary_other,end_date_monetary_restriction,decision_provision,"
                            + "end_date_service_restriction,decision_account,end_date_account_restriction,account_type,"
                            + "decision_ground,decision_ground_reference_url,illegal_content_legal_ground,"
                            + "illegal_content_explanation,incompatible_content_ground,"
                            + "incompatible_content_explanation,incompatible_content_illegal,category,"
                            + "category_addition,category_specification,category_specification_other,content_type,"
                            + "content_type_other,content_language,content_date,content_id_ean,territorial_scope,"
                            + "application_date,decision_facts,source_type,source_identity,automated_detection,"
                            + "automated_decision,platform_name,platform_uid,created_at")
                    .split(",")));

    @Override
    public String name() {
        return "dsa-statements";
    }

    @Override
    public Table loadsWith() {
        return Table.VOLUMES;
    }

    @Override
    public boolean knows(String plainColumn) {
        return KNOWN.contains(plainColumn);
    }

    @Override
    public Collection<String> knownColumns() {
        return KNOWN;
    }

    @Override
    public List<String> requiredColumns() {
        return REQUIRED;
    }

    @Override
    public List<Missing> missing(Header header) {
        List<Missing> missing = new ArrayList<>();
        for (String column : REQUIRED) {
            if (!header.has(column)) {
                missing.add(new Missing(column, "a column " + column));
            }
        }
        return missing;
    }

    /** The database's first dumps name one column twice that is not counted by. */
    @Override
    public boolean mayRepeat(String plainColumn) {
        return Arrays.stream(StatementColumn.values())
                .noneMatch(column -> column.header().equals(plainColumn));
    }

    /** @throws IllegalStateException always: its rows are counted together and not taken one by one */
    @Override
    public Rows begin(InputFile file, Header header) {
        throw new IllegalStateException("statements are counted");
    }
}
