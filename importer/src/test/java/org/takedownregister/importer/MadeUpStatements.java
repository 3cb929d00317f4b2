package org.takedownregister.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Statements of reasons that nobody gave, in the form in which the database publishes them. */
final class MadeUpStatements {

    /** The columns of a full dump of 2025. */
    static final String FULL = "uuid,decision_visibility,decision_visibility_other,end_date_visibility_restriction,"
            + "decision_monetary,decision_monetary_other,end_date_monetary_restriction,decision_provision,"
            + "end_date_service_restriction,decision_account,end_date_account_restriction,account_type,decision_ground,"
            + "decision_ground_reference_url,illegal_content_legal_ground,illegal_content_explanation,"
            + "incompatible_content_ground,incompatible_content_explanation,incompatible_content_illegal,category,"
            + "category_addition,category_specification,category_specification_other,content_type,content_type_other,"
            + "content_language,content_date,content_id_ean,territorial_scope,application_date,decision_facts,"
            + "source_type,source_identity,automated_detection,automated_decision,platform_name,platform_uid,created_at";

    /** Those of a light one. */
    static final String LIGHT = FULL.replace(",illegal_content_explanation", "")
            .replace(",incompatible_content_explanation", "")
            .replace(",territorial_scope", "")
            .replace(",decision_facts", "");

    /** Those of October 2023: one twice, two not yet there. */
    static final String FIRST = FULL.replace(
                    ",illegal_content_legal_ground", ",illegal_content_legal_ground,illegal_content_legal_ground")
            .replace(",platform_uid", "")
            .replace(",content_id_ean", "");

    private final String header;
    private final StringBuilder rows = new StringBuilder();
    private int number;

    MadeUpStatements(String header) {
        this.header = header;
    }

    /** Adds a statement of these cells, each {@code column=text}, and of the usual ones. */
    MadeUpStatements with(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("uuid", identifier(++number));
        row.put("decision_visibility", "[\"DECISION_VISIBILITY_CONTENT_REMOVED\"]");
        row.put("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT");
        row.put("illegal_content_legal_ground", "");
        row.put("incompatible_content_ground", "Section 4, \"Manners\"");
        row.put("category", "STATEMENT_CATEGORY_SCAMS_AND_FRAUD");
        row.put("content_type", "[\"CONTENT_TYPE_TEXT\"]");
        row.put("decision_facts", "Somebody told us of it.");
        row.put("source_type", "SOURCE_VOLUNTARY");
        row.put("automated_detection", "Yes");
        row.put("automated_decision", "AUTOMATED_DECISION_FULLY");
        row.put("platform_name", "Chirp Café");
        row.put("platform_uid", "u-" + number);
        row.put("created_at", "2025-07-01 10:11:12");
        for (String cell : cells) {
            int at = cell.indexOf('=');
            row.put(cell.substring(0, at), cell.substring(at + 1));
        }
        rows.append(Arrays.stream(header.split(",", -1))
                        .map(column -> cell(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    /** Adds text as it is. */
    MadeUpStatements line(String text) {
        rows.append(text).append('\n');
        return this;
    }

    static String identifier(int number) {
        return String.format("00000000-0000-4000-8000-%012x", number);
    }

    private static String cell(String text) {
        return text.matches("[A-Za-z_0-9-]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The whole file. */
    String csv() {
        return header + "\n" + rows;
    }

    /** A zip of members, each a name and its bytes in turn. */
    static byte[] zip(List<String> names, List<byte[]> contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
