package org.takedownregister.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package with one case, every text of which has a word that begins with qzx, so that it can be looked for. In the bytes
 * of a register texts stand without a gap; a word ends where the next one begins.
 */
final class MarkedPackage {

    private static final Pattern WORD =
            Pattern.compile("qzx[a-z]+?(?=qzx|https|facebook|[^a-z]|$)", Pattern.CASE_INSENSITIVE);

    /** The tables by their files; the case is under embargo until 1 December 2026. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("sources.csv", """
                    source_id,kind,publisher,title,url,archived_url,published_on,language,derived_from
                    qzxsource,news,qzxpublisher,qzxsourcetitle,https://qzxurl.example/,https://qzxarchive.example/,2020-08-06,en,qzxorigin
                    qzxorigin,news,qzxoriginpublisher,qzxorigintitle,,,2020-08-05,en,
                    """),
            Map.entry("policies.csv", """
                    policy_id,platform_id,title,url
                    qzxpolicy,facebook,qzxpolicytitle,
                    """),
            Map.entry("policy_versions.csv", """
                    policy_id,in_force_from,in_force_to,summary
                    qzxpolicy,2019-10-11,,qzxpolicysummary
                    """),
            Map.entry("cases.csv", """
                    case_id,title,summary,subject,platforms,external_ids,embargo_until
                    qzxcase,qzxtitle,qzxsummary,network,facebook,qzxscheme:qzxexternal,2026-12-01
                    """),
            Map.entry("actions.csv", """
                    case_id,source_id,stated_by,action,platform,asset_type,acted_on,ordered_by
                    qzxcase,qzxsource,qzxactionby,removed,facebook,account,2020-07,qzxorderer
                    """),
            Map.entry("figures.csv", """
                    case_id,source_id,stated_by,measure,platform,asset_type,cohort,value,locator,note
                    qzxcase,qzxsource,qzxfigureby,actioned,facebook,account,qzxcohort,35,qzxlocator,qzxnote
                    """),
            Map.entry("attributions.csv", """
                    case_id,source_id,stated_by,role,value,evidence,locator
                    qzxcase,qzxsource,qzxattributor,run-by,qzxparty,qzxevidence,qzxplace
                    """),
            Map.entry("events.csv", """
                    case_id,source_id,stated_by,event,on_date
                    qzxcase,qzxsource,qzxeventby,announced,2020-08-06
                    """),
            Map.entry("rationales.csv", """
                    case_id,source_id,stated_by,policy_id,rationale_basis,ground,clause,legal_reference,reasoning,form
                    qzxcase,qzxsource,qzxreasonby,qzxpolicy,behaviour,terms,qzxclause,qzxlaw,qzxreasoning,quote
                    """),
            Map.entry("techniques.csv", """
                    case_id,source_id,framework,code,n,note
                    qzxcase,qzxsource,tool,qzxtool,1,qzxtechnique
                    """),
            Map.entry("observations.csv", """
                    case_id,source_id,stated_by,topic,n,text,locator
                    qzxcase,qzxsource,qzxobserver,cover,1,qzxtext,qzxobslocator
                    """),
            Map.entry("reactions.csv", """
                    case_id,source_id,actor,actor_kind,about,stance,reacted_on,summary
                    qzxcase,qzxsource,qzxactor,government,operation,condemns,2020-09-01,qzxreaction
                    """),
            Map.entry("links.csv", """
                    case_id,related_case_id,kind,source_id,stated_by,note
                    qzxcase,facebook-romania-2020,follow-up,qzxsource,qzxlinkby,qzxlinknote
                    facebook-romania-2020,qzxcase,follow-up,qzxsource,qzxbackby,qzxbacknote
                    """));

    private MarkedPackage() {}

    /** Writes the tables into a new folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (var table : TABLES.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        return folder;
    }

    /** The words in the content and the names of all files. */
    static Set<String> words(Path root) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                words.addAll(words(root.relativize(path).toString()));
                if (Files.isRegularFile(path)) {
                    words.addAll(words(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return words;
    }

    static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
