package org.takedownregister.importer.twitter;

import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.importer.format.Format;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.Rows;

/** The format {@code twitter-io-users}: a file is a case; the number of its accounts is a figure, nothing else is kept. */
public final class TwitterUsers extends Format<TwitterRow> {

    private static final List<String> COLUMNS = List.of(
            "userid",
            "user_display_name",
            "user_screen_name",
            "user_reported_location",
            "user_profile_description",
            "user_profile_url",
            "follower_count",
            "following_count",
            "account_creation_date",
            "account_language");

    /** The format. */
    public TwitterUsers() {
        super(
                "twitter-io-users",
                Table.CASES,
                TwitterRow.class,
                List.of("userid", "user_screen_name", "follower_count", "account_creation_date"),
                COLUMNS);
    }

    /** @throws Refused if the file holds posts, or the rejected rows of a file, which cannot be counted alone */
    @Override
    public Rows begin(InputFile file, Header header) {
        if (header.has("tweetid")) {
            throw refused(file, "a file of posts", "Import the file of accounts that belongs to it");
        }
        if (header.has("reject_line")) {
            throw refused(file, "some rows of a file", "Mend them in the file itself, and import that again");
        }
        return new TwitterRows(file, header, binder().to(header));
    }

    private static Refused refused(InputFile file, String found, String fix) {
        return new Refused(new Problem(
                ProblemCode.TABLE_UNKNOWN, Place.file(file.name()), found, "all accounts of a release", fix));
    }
}
