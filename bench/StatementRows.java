import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes made-up statements of reasons in the 38 columns of a full dump of the DSA Transparency Database:
 * {@code java bench/StatementRows.java ROWS [SEED [BAD_PER_MILLE]] > sor-global-2025-07-01-full-00000-00000.csv}. Equal
 * arguments give equal bytes. The codes are the database's, the texts are about as long as published ones.
 */
final class StatementRows {

    private static final String HEADER = "uuid,decision_visibility,decision_visibility_other,"
            + "end_date_visibility_restriction,decision_monetary,decision_monetary_other,"
            + "end_date_monetary_restriction,decision_provision,end_date_service_restriction,decision_account,"
            + "end_date_account_restriction,account_type,decision_ground,decision_ground_reference_url,"
            + "illegal_content_legal_ground,illegal_content_explanation,incompatible_content_ground,"
            + "incompatible_content_explanation,incompatible_content_illegal,category,category_addition,"
            + "category_specification,category_specification_other,content_type,content_type_other,content_language,"
            + "content_date,content_id_ean,territorial_scope,application_date,decision_facts,source_type,"
            + "source_identity,automated_detection,automated_decision,platform_name,platform_uid,created_at\n";

    private static final String[] PLATFORMS = {
        "Chirper", "Glimpse", "Plaza Market", "Videonia", "Kleinwaren", "Parlour B.V.", "Tavle", "Soukh", "Loop & Co",
        "Café Forum", "Rendezvous", "Harbour", "Snapbook", "Chatelaine", "Boards", "Playground", "Streamline", "Kiosk"
    };
    private static final String[] VISIBILITY = {"REMOVED", "REMOVED", "REMOVED", "DISABLED", "DEMOTED", "AGE_RESTRICTED"};
    private static final String[] CATEGORIES = {
        "ILLEGAL_OR_HARMFUL_SPEECH", "ILLEGAL_OR_HARMFUL_SPEECH", "SCAMS_AND_FRAUD", "SCAMS_AND_FRAUD",
        "PROTECTION_OF_MINORS", "OTHER_VIOLATION_TC", "OTHER_VIOLATION_TC", "OTHER_VIOLATION_TC", "VIOLENCE",
        "CYBER_VIOLENCE", "INTELLECTUAL_PROPERTY_INFRINGEMENTS", "UNSAFE_AND_PROHIBITED_PRODUCTS", "SELF_HARM",
        "RISK_FOR_PUBLIC_SECURITY", "CONSUMER_INFORMATION", "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS"
    };
    private static final String[] CONTENT = {"TEXT", "TEXT", "IMAGE", "VIDEO", "PRODUCT", "OTHER", "AUDIO"};
    private static final String[] DECISIONS = {"FULLY", "FULLY", "PARTIALLY", "NOT_AUTOMATED"};
    private static final String[] NOTICES = {"VOLUNTARY", "VOLUNTARY", "VOLUNTARY", "TYPE_OTHER_NOTIFICATION", "ARTICLE_16"};
    private static final String[] WORDS = {
        "content", "of", "the", "kind", "that", "our", "terms", "do", "not", "permit", "was", "found", "and", "made",
        "invisible", "after", "a", "review", "in", "line", "with", "§ 4", "community", "guidelines", "accounts"
    };
    private static final String EVERYWHERE = "\"[\"\"AT\"\",\"\"BE\"\",\"\"BG\"\",\"\"CY\"\",\"\"CZ\"\",\"\"DE\"\",\"\"DK\"\",\"\"EE\"\","
            + "\"\"ES\"\",\"\"FI\"\",\"\"FR\"\",\"\"GR\"\",\"\"HR\"\",\"\"HU\"\",\"\"IE\"\",\"\"IT\"\",\"\"LT\"\",\"\"LU\"\",\"\"LV\"\","
            + "\"\"MT\"\",\"\"NL\"\",\"\"PL\"\",\"\"PT\"\",\"\"RO\"\",\"\"SE\"\",\"\"SI\"\",\"\"SK\"\"]\"";
    private static final String[] TEXTS = new String[512];

    private StatementRows() {}

    public static void main(String[] arguments) throws IOException {
        long rows = Long.parseLong(arguments[0]);
        Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        int badPerMille = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        for (int i = 0; i < TEXTS.length; i++) {
            TEXTS[i] = text(6 + random.nextInt(24), random);
        }
        try (OutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
            StringBuilder some = new StringBuilder(HEADER);
            for (long i = 0; i < rows; i++) {
                write(some, random, random.nextInt(1000) < badPerMille);
                if (some.length() > 1 << 20) {
                    out.write(some.toString().getBytes(StandardCharsets.UTF_8));
                    some.setLength(0);
                }
            }
            out.write(some.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(StringBuilder out, Random random, boolean bad) {
        // As in a published dump, some platforms send most statements, and each sends much of a kind.
        int platform = (int) (PLATFORMS.length * Math.pow(random.nextDouble(), 3));
        boolean isLaw = random.nextInt(20) == 0;
        boolean isAccount = random.nextInt(15) == 0;
        String day = LocalDate.of(2025, 7, 1).toString();
        identifier(out, random);
        out.append(isAccount ? "," : ",\"[\"\"DECISION_VISIBILITY_CONTENT_" + pick(VISIBILITY, random) + "\"\"]\"");
        out.append(",,,,,,,,").append(isAccount ? "DECISION_ACCOUNT_SUSPENDED" : "").append(",,");
        out.append(isAccount ? "ACCOUNT_TYPE_PRIVATE" : "").append(",DECISION_GROUND_");
        out.append(isLaw ? "ILLEGAL_CONTENT,," : "INCOMPATIBLE_CONTENT,,,,");
        words(out, random);
        out.append(',');
        words(out, random);
        out.append(isLaw ? ",,,," : ",No,").append("STATEMENT_CATEGORY_");
        out.append(bad ? "WRONG" : CATEGORIES[(platform + random.nextInt(8)) % CATEGORIES.length]);
        out.append(random.nextInt(10) == 0 ? ",,\"[\"\"KEYWORD_HATE_SPEECH\"\"]\",,\"[\"\"" : ",,,,\"[\"\"");
        out.append("CONTENT_TYPE_").append(CONTENT[(platform + random.nextInt(2)) % CONTENT.length]);
        out.append("\"\"]\",,").append(random.nextInt(3) == 0 ? "DE" : "").append(",\"").append(day);
        out.append(" 00:00:00\",,").append(EVERYWHERE).append(",\"").append(day).append(" 00:00:00\",");
        words(out, random);
        out.append(",SOURCE_").append(pick(NOTICES, random)).append(",,");
        out.append(random.nextInt(8) == 0 ? "No" : "Yes").append(",AUTOMATED_DECISION_").append(pick(DECISIONS, random));
        out.append(",\"").append(PLATFORMS[platform]).append("\",");
        identifier(out, random);
        int second = random.nextInt(86_400);
        out.append(",\"").append(day).append(' ');
        two(out, second / 3600);
        two(out.append(':'), second / 60 % 60);
        two(out.append(':'), second % 60);
        out.append("\"\n");
    }

    private static void two(StringBuilder out, int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void identifier(StringBuilder out, Random random) {
        out.append(new java.util.UUID(random.nextLong(), random.nextLong()));
    }

    private static void words(StringBuilder out, Random random) {
        out.append('"').append(TEXTS[random.nextInt(TEXTS.length)]).append('"');
    }

    private static String text(int count, Random random) {
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
