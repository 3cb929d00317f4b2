package org.takedownregister.importer.fiat;

import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.format.Format;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Rows;

/** The format {@code fiat-2020}: a case a row; an action only where a platform is said to have acted. */
public final class Fiat2020 extends Format<FiatRow> {

    private static final List<String> SCORED = List.of(
            "financial_incentive",
            "financial_transparency",
            "endorse_political",
            "campaign_affiliation",
            "published_mis_disinfo",
            "language",
            "convey_content",
            "factual_argument",
            "clarity",
            "context",
            "identified_responsibility",
            "strategic_rationale",
            "privileged_evidence",
            "open_access",
            "methodology",
            "open_source",
            "acknowledge_limitations",
            "corroboration");

    private static final List<String> LEFT_OUT = List.of(
            "timestamp",
            "case_id",
            "source_subcategory",
            "source_for_display",
            "source_for_query",
            "source_nation",
            "source_category",
            "disinformant",
            "disinformant_for_query",
            "disinformant_nation_for_query",
            "add_query_terms",
            "attribution_url",
            "archived_attribution_url",
            "image_url",
            "image_credit",
            "open_web",
            "messaging_platforms",
            "other",
            "facebook_engagement",
            "twitter_engagement",
            "reddit_engagement",
            "total_engagement",
            "article_count",
            "credibility_score",
            "tags",
            "entry_date",
            "announced_date",
            "url");

    /** The format. */
    public Fiat2020() {
        super(
                "fiat-2020",
                Table.CASES,
                FiatRow.class,
                List.of("case_hash", "source", "short_title", "attribution_date", "attribution_total_score"),
                LEFT_OUT);
    }

    @Override
    protected boolean leavesOut(String plainColumn) {
        return plainColumn.startsWith("allsides_")
                || (plainColumn.startsWith("attribution_")
                        && SCORED.contains(plainColumn.substring("attribution_".length())));
    }

    @Override
    public Rows begin(InputFile file, Header header) {
        return new FiatRows(header, binder().to(header));
    }
}
