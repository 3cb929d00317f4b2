import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a flat sheet of made-up cases: {@code java bench/FlatCases.java ROWS [SEED [BAD_PER_MILLE]] >
 * cases.csv}. Equal arguments give equal bytes.
 */
final class FlatCases {

    private static final String[] COUNTRIES = {"RO", "CN", "RU", "IR", "PK", "TR", "US", "BR", "IN", "GE", "UA", "PH"};
    private static final String[] PLATFORMS = {"facebook;instagram", "facebook", "instagram", "twitter", "youtube"};
    private static final String[] BASES = {"actor", "behaviour", "content", "not-stated"};
    private static final String[] PUBLISHERS = {"Example Platform", "Example Observatory", "Example News"};
    private static final String[] KINDS = {"platform-disclosure", "independent-research", "news"};
    private static final String[] WORDS = {
        "network", "accounts", "pages", "posing", "locals", "amplified", "stories", "about", "elections", "protests",
        "shared", "links", "to", "sites", "that", "copied", "news", "outlets", "in", "several", "languages"
    };

    private FlatCases() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        int badPerMille = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            out.write("case_id,title,summary,subject,platforms,source_id,source_kind,source_url,source_title,publisher,"
                    + "published_on,announced_on,acted_on,action,operated_from,targets,rationale_basis,reasoning,"
                    + "facebook_accounts,facebook_pages,instagram_accounts\n");
            for (int i = 0; i < rows; i++) {
                write(out, i, random, random.nextInt(1000) < badPerMille);
            }
        }
    }

    private static void write(BufferedWriter out, int i, Random random, boolean bad) throws IOException {
        String country = pick(COUNTRIES, random);
        String target = pick(COUNTRIES, random);
        LocalDate acted = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3900));
        int source = i / 10;
        int kind = source % KINDS.length;
        LocalDate published = LocalDate.of(2016, 1, 1).plusDays(source % 3900);
        out.write("case-" + i + ",Network " + i + " from " + country + "," + words(30, random) + ",network,"
                + pick(PLATFORMS, random) + ",source-" + source + "," + KINDS[kind] + ",https://example.org/reports/"
                + source + ",Report " + source + "," + PUBLISHERS[kind] + "," + published + "," + acted.plusDays(3) + ","
                + (bad ? acted.getDayOfMonth() + "/" + acted.getMonthValue() + "/" + acted.getYear() : acted)
                + ",removed," + country + "," + target + "," + pick(BASES, random) + ",\"" + words(20, random)
                + ", so they said\"," + random.nextInt(500) + "," + random.nextInt(50) + "," + random.nextInt(200)
                + "\n");
    }

    private static String words(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS, random));
        }
        return text.toString();
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
