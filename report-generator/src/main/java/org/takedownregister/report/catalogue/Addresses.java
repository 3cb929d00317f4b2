package org.takedownregister.report.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.export.ExportPaths;
import org.takedownregister.report.making.Sha256;

/**
 * Where things are in the site: paths of files from its top, and anchors. Made of slugs and hashes only, so that
 * they are safe on every disk.
 */
public final class Addresses {

    private static final int LONGEST_NAME = 60;

    private Addresses() {}

    /** The page of a case. */
    public static String caseFile(Slug caseId) {
        return ExportPaths.casePage(caseId);
    }

    /** The page of a platform. */
    public static String platform(Slug platformId) {
        return "platforms/" + platformId.fileName() + ".html";
    }

    /** The page of a country by its code. */
    public static String country(String code) {
        return "countries/" + code.toLowerCase(java.util.Locale.ROOT) + ".html";
    }

    /** The page of a policy. */
    public static String policy(Slug policyId) {
        return "policies/" + policyId.fileName() + ".html";
    }

    /** The list of the cases with reasons that rest on the actor, the behaviour or the content. */
    public static String basis(RationaleBasis basis) {
        return "bases/" + basis.code() + ".html";
    }

    /** The list of the cases with reasons under the platform's terms, a law or a court's order. */
    public static String ground(Ground ground) {
        return "grounds/" + ground.code() + ".html";
    }

    /** The page of a source. */
    public static String source(Slug sourceId) {
        return "sources/" + sourceId.fileName() + ".html";
    }

    /** The page of a party by its name, which may be in any script. */
    public static String actor(String name) {
        String near = Slug.near(name);
        String cut = near.length() > LONGEST_NAME ? near.substring(0, LONGEST_NAME) : near;
        return "actors/" + cut + (cut.isEmpty() ? "" : "-") + hash(name) + ".html";
    }

    /** The list of a year's cases. */
    public static String year(int year) {
        return "years/" + year + ".html";
    }

    /** The list of the cases without a date. */
    public static String undated() {
        return "years/undated.html";
    }

    /** The page of an import. */
    public static String batch(int number) {
        return "changes/" + number + ".html";
    }

    /** The aggregate counts of a platform. */
    public static String volumes(Slug platformId) {
        return "volumes/" + platformId.fileName() + ".html";
    }

    /** A further page of a list; its number stands where no slug can have it. */
    public static String further(String first, int number) {
        return number == 1 ? first : first.substring(0, first.length() - "html".length()) + "p" + number + ".html";
    }

    /** The anchor of a row on its page: a short hash of its key, the same as long as the key is. */
    public static String anchor(Entry row) {
        Table table = Table.of(row);
        StringBuilder key = new StringBuilder(table.tableName());
        for (Column column : table.key()) {
            key.append('\u001f').append(column.text(row));
        }
        return table.tableName().charAt(0) + "-" + hash(key.toString());
    }

    private static String hash(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 5);
    }
}
