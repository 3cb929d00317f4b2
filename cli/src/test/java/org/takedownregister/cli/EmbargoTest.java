package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a case under embargo is in any file of a site. Every text of the case has a word that begins with qzx. */
class EmbargoTest {

    private static final Path SEEDS = Path.of("..", "examples", "seeds");
    private static final Pattern WORD = Pattern.compile("qzx[a-z]+", Pattern.CASE_INSENSITIVE);
    private static final String DAY_BEFORE = "2026-11-30T23:59:59Z";
    private static final String DAY = "2026-12-01T00:00:00Z";

    private static final Map<String, String> PACKAGE = Map.ofEntries(
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

    @TempDir
    private Path folder;

    @BeforeEach
    void importAPackageWithACaseUnderEmbargo() throws IOException {
        Path input = Files.createDirectory(folder.resolve("secret"));
        for (var table : PACKAGE.entrySet()) {
            Files.writeString(input.resolve(table.getKey()), table.getValue());
        }
        run(DAY_BEFORE, "import", SEEDS.toString(), "--db", db(), "--rejects", folder.resolve("r1") + "");
        run(DAY_BEFORE, "report", "--db", db(), "--out", folder.resolve("site") + "");
        run(DAY_BEFORE, "import", input.toString(), "--db", db(), "--rejects", folder.resolve("r2") + "");
    }

    @Test
    void noFileOfASiteHasAWordOfItBeforeItsDay() throws IOException {
        run(DAY_BEFORE, "report", "--db", db(), "--out", folder.resolve("site") + "");
        assertThat(words(folder.resolve("site"))).isEmpty();

        run(
                DAY_BEFORE,
                "report",
                "--db",
                db(),
                "--out",
                folder.resolve("addressed") + "",
                "--base-url",
                "https://a.example/");
        assertThat(words(folder.resolve("addressed"))).isEmpty();

        run(DAY_BEFORE, "export", folder.resolve("package") + "", "--db", db());
        assertThat(words(folder.resolve("package"))).isEmpty();
    }

    @Test
    void everyWordOfItIsThereOnItsDay() throws IOException {
        run(DAY, "report", "--db", db(), "--out", folder.resolve("site") + "");
        Set<String> all = new TreeSet<>();
        PACKAGE.values().forEach(table -> all.addAll(words(table)));
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(words(folder.resolve("site"))).containsExactlyElementsOf(all);
        assertThat(folder.resolve("site/cases/qzxcase.html")).exists();
    }

    private String db() {
        return folder.resolve("register.db").toString();
    }

    private static void run(String now, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(
                new PrintWriter(out), new PrintWriter(err), Clock.fixed(Instant.parse(now), ZoneOffset.UTC), arguments);
        assertThat(exit).as(List.of(arguments) + "\n" + err + out).isZero();
    }

    /** The words in the content and the names of all files. */
    private static Set<String> words(Path root) throws IOException {
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

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
