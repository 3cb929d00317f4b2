package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.cli.Program.Run;

/** One register gives one site, byte for byte, wherever and from whatever order of files it is made. */
class SameSiteIT {

    private static final Path SEEDS = Program.HOME.resolve("examples/seeds").toAbsolutePath();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
    private static final String ADDRESS = "https://register.example/";

    @TempDir
    private static Path folder = Path.of(".");

    private static Map<String, String> site = Map.of();

    @BeforeAll
    static void publishInUtcAndEnglish() throws Exception {
        takedowns("import", SEEDS.toString(), "--db", at("register.db"), "--rejects", at("rejects"));
        takedowns("export", at("here"), "--db", at("register.db"));
        site = published(Program.plain().with("-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US"));
        assertThat(site).hasSizeGreaterThan(200).containsKeys("index.html", "manifest.json", "sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Two letters i, and the first zone of the day.
                "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR",
                // Digits of its own, and the last zone of the day.
                "-Duser.timezone=Etc/GMT+12 -Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
                // A comma in a number, an offset of quarters of an hour, another encoding of files.
                "-Duser.timezone=Asia/Kathmandu -Duser.language=de -Duser.country=DE -Dfile.encoding=ISO-8859-1",
                // Digits and a calendar of its own.
                "-Duser.timezone=Asia/Bangkok -Duser.language=th -Duser.country=TH -Duser.variant=TH"
            })
    void inAnotherZoneAndLanguage(String options) throws Exception {
        isTheSame(published(Program.plain().with(options.split(" "))));
    }

    @Test
    void whereTheSystemSaysTheZone() throws Exception {
        isTheSame(published(Program.plain().where("TZ", "America/St_Johns")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void whatIsImportedInAnotherLanguageIsTheSame(String tag) throws Exception {
        String[] language = tag.split("-", -1);
        Program there = Program.plain()
                .with(
                        "-Duser.language=" + language[0],
                        "-Duser.country=" + language[1],
                        "-Duser.extensions=" + tag.replaceAll("^..-..-?", ""));
        Run imported = there.run(folder, "import", SEEDS.toString(), "--db", tag + ".db");
        assertThat(imported.exit()).as(imported.err()).isZero();
        takedowns("export", at(tag), "--db", at(tag + ".db"));

        assertThat(Program.tree(folder.resolve(tag))).isEqualTo(Program.tree(folder.resolve("here")));
    }

    /** On every other JDK beside the one that runs the tests, and on the one that {@code -Dother.jdk} names. */
    @Test
    void onAnotherJdk() throws Exception {
        List<Path> others = others();
        if (others.isEmpty()) {
            System.err.println("!!! NO SECOND JDK FOUND: that two JDKs give one site is NOT checked."
                    + " Name one with -Dother.jdk=ITS_HOME.");
            Assumptions.abort("no second JDK");
        }
        for (Path home : others) {
            isTheSame(published(Program.plain().on(home)));
        }
    }

    private static List<Path> others() throws IOException {
        String named = System.getProperty("other.jdk", "");
        if (!named.isEmpty()) {
            return List.of(Path.of(named));
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(Objects.requireNonNull(own.getParent()))) {
            return homes.filter(Files::isDirectory)
                    .filter(home -> version(home) >= 17 && version(home) != version(own))
                    .toList();
        }
    }

    /** The JDK's own file of its version begins {@code JAVA_VERSION="25.0.1"} in some line. */
    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D*(\\d+).*", "$1")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException none) {
            return 0;
        }
    }

    @Test
    void fromFilesInAnotherOrder() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(files().stream().map(Path::toString).toList());
        Collections.reverse(arguments.subList(1, arguments.size()));
        arguments.addAll(List.of("--db", at("reversed.db"), "--rejects", at("rejects")));
        takedowns(arguments.toArray(String[]::new));

        isTheSame(published(Program.plain(), "reversed.db"));
    }

    @Test
    void fromRowsInAnotherOrder() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path shuffled = Files.createDirectory(folder.resolve("shuffled"));
        for (Path file : files()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            assertThat(lines).as("a row a line in %s", file).allMatch(line -> quotes(line) % 2 == 0);
            Collections.shuffle(lines.subList(1, lines.size()), random);
            Files.write(shuffled.resolve(file.getFileName()), lines);
        }
        takedowns("import", shuffled.toString(), "--db", at("shuffled.db"), "--rejects", at("rejects"));

        assertThat(differences(published(Program.plain(), "shuffled.db")))
                .as("rows shuffled with new Random(%sL)", seed)
                .isEmpty();
    }

    private static long quotes(String line) {
        return line.chars().filter(character -> character == '"').count();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> published(Program program) throws Exception {
        return published(program, "register.db");
    }

    private static Map<String, String> published(Program program, String db) throws Exception {
        Path out = Files.createTempDirectory(folder, "sites").resolve("site");
        Run run = program.run(folder, "report", "--db", db, "--out", out.toString(), "--base-url", ADDRESS);
        assertThat(run.exit()).as(run.err()).isZero();
        return Program.tree(out);
    }

    private static void isTheSame(Map<String, String> other) {
        assertThat(differences(other)).isEmpty();
    }

    /** The files that are not in both sites or not the same in both; what is beside a site is none of it. */
    private static List<String> differences(Map<String, String> other) {
        return Stream.concat(site.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(path -> !path.endsWith(".ingredients"))
                .filter(path -> !Objects.equals(site.get(path), other.get(path)))
                .toList();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void takedowns(String... arguments) {
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(new PrintWriter(new StringWriter()), new PrintWriter(err), CLOCK, arguments);
        assertThat(exit).as(err.toString()).isZero();
    }
}
