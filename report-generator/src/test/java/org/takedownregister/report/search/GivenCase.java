package org.takedownregister.report.search;

import java.util.List;

/** Cases of a test, with one thing of interest each. */
final class GivenCase {

    private GivenCase() {}

    static SearchCase titled(String slug, String title) {
        return of(slug, title, "", 2020, "facebook", "Facebook", "ru", "Russia", List.of(), "");
    }

    static SearchCase of(
            String slug,
            String title,
            String summary,
            int year,
            String platform,
            String platformName,
            String country,
            String countryName,
            List<String> names,
            String text) {
        return new SearchCase(
                "cases/" + slug + ".html",
                title,
                summary,
                year,
                List.of(new SearchTag(platform, platformName)),
                List.of(new SearchTag(country, countryName)),
                List.of(new SearchTag("us", "United States")),
                List.of(new SearchTag("behaviour", "behaviour")),
                List.of(new SearchTag("terms", "the platform's terms")),
                List.of(new SearchTag("removed", "removed")),
                List.of(),
                names,
                List.of(text));
    }
}
