import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a data package of made-up cases, a table a file, with about as many rows in all as are asked for:
 * {@code java bench/PackageTables.java ROWS SEED FOLDER}. Equal arguments give equal bytes. One row of a
 * hundred is bad.
 */
final class PackageTables {

    private static final int ROWS_PER_CASE = 8;
    private static final String[] COUNTRIES = {"RO", "CN", "RU", "IR", "PK", "TR", "US", "BR"};

    private PackageTables() {}

    public static void main(String[] arguments) throws IOException {
        int cases = Math.max(1, Integer.parseInt(arguments[0]) / ROWS_PER_CASE);
        Random random = new Random(Long.parseLong(arguments[1]));
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Files.writeString(folder.resolve("platforms.csv"),
                "platform_id,name\nfacebook,Facebook\ninstagram,Instagram\n");
        try (BufferedWriter sources = Files.newBufferedWriter(folder.resolve("sources.csv"));
                BufferedWriter table = Files.newBufferedWriter(folder.resolve("cases.csv"));
                BufferedWriter actions = Files.newBufferedWriter(folder.resolve("actions.csv"));
                BufferedWriter figures = Files.newBufferedWriter(folder.resolve("figures.csv"));
                BufferedWriter attributions = Files.newBufferedWriter(folder.resolve("attributions.csv"));
                BufferedWriter events = Files.newBufferedWriter(folder.resolve("events.csv"))) {
            sources.write("source_id,kind,publisher,title,url,published_on\n");
            table.write("case_id,title,summary,subject,platforms\n");
            actions.write("case_id,source_id,action,platform,acted_on\n");
            figures.write("case_id,source_id,measure,platform,asset_type,value\n");
            attributions.write("case_id,source_id,role,value\n");
            events.write("case_id,source_id,event,on_date\n");
            for (int i = 0; i < cases; i++) {
                LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3900));
                String key = "case-" + i + ",source-" + i / 10;
                String bad = random.nextInt(100) == 0 ? "n/a" : "";
                if (i % 10 == 0) {
                    sources.write("source-" + i / 10 + ",news,Example News,Report " + i / 10
                            + ",https://example.org/" + i / 10 + "," + day + "\n");
                }
                table.write("case-" + i + ",Network " + i + ",\"Accounts posing as locals, in " + i
                        + "\",network,facebook;instagram\n");
                actions.write(key + ",removed,facebook," + bad + day + "\n");
                figures.write(key + ",actioned,facebook,account," + random.nextInt(500) + "\n");
                figures.write(key + ",actioned,facebook,page," + random.nextInt(50) + bad + "\n");
                figures.write(key + ",actioned,instagram,account," + random.nextInt(200) + "\n");
                attributions.write(key + ",operated-from," + COUNTRIES[random.nextInt(COUNTRIES.length)] + "\n");
                attributions.write(key + ",targets," + COUNTRIES[random.nextInt(COUNTRIES.length)] + "\n");
                events.write(key + ",announced," + day.plusDays(3) + "\n");
            }
        }
    }
}
