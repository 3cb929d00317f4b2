package org.takedownregister.report.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the search knows of one case. A word in the title weighs most, then names, then the summary, then the text.
 * The labels of platforms, countries and actions are found like names; they need not be repeated there.
 *
 * @param address the case's page from the top of the site, such as {@code cases/a-case.html}
 * @param title as readers see it
 * @param summary as readers see it; the list shows its beginning; may be empty
 * @param year of the announcement, 1 to 9999; 0 where none is known
 * @param platforms where the action was taken
 * @param operatedFrom countries named as the place of operation
 * @param targets countries named as targeted
 * @param bases of the rationales: actor, behaviour, content
 * @param grounds of the rationales: terms, law, court order
 * @param actions kinds of action taken
 * @param verdicts of the comparisons between statements
 * @param names of parties, of platforms' aliases, of places and of policies
 * @param text everything else that shall be found, such as reasons and observations
 */
public record SearchCase(
        String address,
        String title,
        String summary,
        int year,
        List<SearchTag> platforms,
        List<SearchTag> operatedFrom,
        List<SearchTag> targets,
        List<SearchTag> bases,
        List<SearchTag> grounds,
        List<SearchTag> actions,
        List<SearchTag> verdicts,
        List<String> names,
        List<String> text) {

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*\\.html");
    private static final int LAST_YEAR = 9999;

    /** @throws IllegalArgumentException if the address is no path of plain names, or the year is out of range */
    public SearchCase {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("not the address of a page of the site: " + address);
        }
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException("no year: " + year);
        }
        platforms = List.copyOf(platforms);
        operatedFrom = List.copyOf(operatedFrom);
        targets = List.copyOf(targets);
        bases = List.copyOf(bases);
        grounds = List.copyOf(grounds);
        actions = List.copyOf(actions);
        verdicts = List.copyOf(verdicts);
        names = List.copyOf(names);
        text = List.copyOf(text);
    }
}
