package org.takedownregister.report.export;

import java.util.Locale;
import org.takedownregister.domain.value.Slug;

/** Where the exported files are: paths from the top of the site, made of identifiers only. */
public final class ExportPaths {

    /** The feed of all cases. */
    public static final String FEED = "feeds/all.xml";

    /** How to cite the register, in the Citation File Format. */
    public static final String CITATION = "CITATION.cff";

    /** The JSON Schema of a case's file. */
    public static final String CASE_SCHEMA = "data/case.schema.json";

    /** The JSON Schema of what differs between two publications. */
    public static final String CHANGES_SCHEMA = "data/changes.schema.json";

    /** The overview of the register as JSON. */
    public static final String REGISTER = "data/register.json";

    /** The meaning of every column, as a table. */
    public static final String DICTIONARY = "data/dictionary.csv";

    private ExportPaths() {}

    /** The file of a case. */
    public static String caseJson(Slug caseId) {
        return "cases/" + caseId.fileName() + ".json";
    }

    /** The page of a case, beside its file. */
    public static String casePage(Slug caseId) {
        return "cases/" + caseId.fileName() + ".html";
    }

    /** The feed of a platform's cases. */
    public static String platformFeed(Slug platformId) {
        return "feeds/platforms/" + platformId.fileName() + ".xml";
    }

    /** The feed of the cases in which a country is named, by its code. */
    public static String countryFeed(String code) {
        return "feeds/countries/" + code.toLowerCase(Locale.ROOT) + ".xml";
    }
}
