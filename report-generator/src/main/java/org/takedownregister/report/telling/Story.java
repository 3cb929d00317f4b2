package org.takedownregister.report.telling;

import org.takedownregister.report.search.SearchEntry;

/**
 * A case that was told on its page, as the rest of the site needs it.
 *
 * @param judged what judging found out about it
 * @param search what the search knows of it
 */
public record Story(Judged judged, SearchEntry search) {}
