package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputRow;

/**
 * Spoils good files at random and reads them: whatever comes, it is told as a problem, and every record is
 * handed over once. {@code -Dtakedowns.seed=N} repeats a run, {@code -Dtakedowns.mutants=N} makes it longer.
 */
class MutationTest {

    private static final List<String> GOOD = List.of("""
            case_id,title,source_kind,publisher,announced_on,acted_on,action,operated_from,targets,rationale_basis,reasoning,facebook_accounts
            romania-2020,Romania,platform-disclosure,Facebook,2020-08-06,2020-07,removed,RO,US;MD,behaviour,"They misled, ""again""
            and again.",~35
            china-2020,China,news,Reuters,2020-06-12,2020-06,suspended,CN,HK,actor,Said so.,>170000
            """, """
            case_id;source_id;stated_by;statement;measure;platform;asset_type;cohort;stated_on;value;value_max;qualifier;unit;rank;note
            romania-2020;meta;;;actioned;facebook;account;;2020-08-06;35;40;about;count;normal;"a; b"
            romania-2020;meta;;;followers;facebook;page;;;1600;;about;count;;
            romania-2020;meta;;;ad-spend;facebook;all;;2020;100;;;USD;;Größe
            """, """
            policy_id\tin_force_from\tin_force_to\tsummary\turl
            cib\t2019-11-08\t2020-12-18\tBars it.\thttps://a.org/x
            cib\t2020-12\t\t"Two
            lines"\t
            """.replace("\n", "\r\n"));

    private static final List<String> SPOILERS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "=1+1",
            "9.06E+17",
            "1.000",
            "-5",
            "Jul-20",
            "\uFEFF",
            "\uD800",
            "\u202E",
            " ",
            "\u00A0",
            "~",
            "/",
            "é",
            "99999999999999999999",
            "2020-13-45",
            "x".repeat(400));

    private final Path folder;

    MutationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whateverComesEveryRecordIsHandedOverOnce() throws IOException {
        long first = Long.getLong("takedowns.seed", 20_200_806L);
        int mutants = Integer.getInteger("takedowns.mutants", 2000);
        for (long seed = first; seed < first + mutants; seed++) {
            byte[] bytes = mutant(new Random(seed));
            try {
                Path file = Files.write(folder.resolve("mutant.csv"), bytes);
                readAll(file, bytes, seed % 10 == 0);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "repeat with -Dtakedowns.mutants=1 -Dtakedowns.seed=" + seed + " on\n"
                                + new String(bytes, UTF_8),
                        e);
            }
        }
    }

    private void readAll(Path file, byte[] bytes, boolean keepsRejects) throws IOException {
        InputOptions options = InputOptions.DEFAULT.withLimits(300, 2000, 30);
        Recorded recorded = new Recorded();
        try (RowSource source = Packages.open(List.of(file.toString()), options)) {
            source.read(recorded);
        } catch (Refused refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(MutationTest::isTold);
            return;
        }
        assertThat(recorded.ended(file).bytes()).isEqualTo(Files.size(file));
        assertThat(recorded.rejects).allSatisfy(reject -> {
            assertThat(reject.problems()).isNotEmpty().allSatisfy(MutationTest::isTold);
            assertThat(reject.problems())
                    .allMatch(problem -> problem.place().line() == reject.row().line());
        });
        List<InputRow> rows = new ArrayList<>(recorded.setAside);
        recorded.offers.forEach(offer -> rows.add(offer.row()));
        recorded.rejects.forEach(reject -> rows.add(reject.row()));
        assertThat(rows).extracting(InputRow::line).doesNotHaveDuplicates();
        Charset charset = Charset.forName(recorded.ended(file).encoding());
        String text = new String(bytes, charset);
        if (text.indexOf('"') < 0) {
            long lines = text.lines()
                    .filter(line -> !line.isEmpty() && !line.equals("\uFEFF"))
                    .count();
            assertThat(recorded.rows()).isEqualTo(lines - 1);
        }
        // Making files is slow, and the rejects of some mutants are as telling as those of all.
        if (!keepsRejects) {
            return;
        }
        try (Rejects rejects = Packages.rejectsTo(folder.resolve("rejects"))) {
            recorded.rejects.forEach(reject -> rejects.write(reject.row(), reject.problems()));
        }
    }

    private static void isTold(Problem problem) {
        assertThat(problem.message())
                .doesNotContain("\n", "\0")
                .contains("[" + problem.code().code() + "]");
        assertThat(problem.fix()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
    }

    private static byte[] mutant(Random random) {
        String text = GOOD.get(random.nextInt(GOOD.size()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = spoiled(text, random);
        }
        byte[] bytes = text.getBytes(charset(random));
        for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes = spoiled(bytes, random);
        }
        return bytes;
    }

    private static Charset charset(Random random) {
        return Charset.forName(List.of("UTF-8", "UTF-8", "UTF-8", "UTF-16", "UTF-16LE", "windows-1252")
                .get(random.nextInt(6)));
    }

    private static String spoiled(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(12));
        String spoiler = SPOILERS.get(random.nextInt(SPOILERS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + spoiler + text.substring(at);
            case 1 -> text.substring(0, at) + spoiler + text.substring(to);
            case 2 -> text.substring(0, at) + text.substring(to);
            case 3 ->
                text.substring(0, at) + text.substring(at, to).repeat(1 + random.nextInt(30)) + text.substring(to);
            default -> text.substring(0, at);
        };
    }

    private static byte[] spoiled(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(bytes, at);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(random.nextInt(256));
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
