package org.takedownregister.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same dumps counted by one machine and by a cluster that loses a worker come to the same, row for row. */
class ClusterIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("takedowns.jar")));
    private static final Path GENERATOR =
            Path.of("..", "bench", "StatementRows.java").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aClusterThatLosesAWorkerCountsAsOneMachineDoes() throws Exception {
        List<String> dumps = dumps();
        Run single = takedowns(arguments(dumps, "single"));
        assertThat(single.exit()).as(single.out()).isEqualTo(3);

        try (Cluster cluster = new Cluster(Files.createDirectories(folder.resolve("cluster")))) {
            Process driver = cluster.submit(
                    "driver", List.of("spark.hadoop.takedowns.range.bytes=65536"), arguments(dumps, "cluster-result"));
            Cluster.await("some tasks", () -> finished(cluster) >= 5 || !driver.isAlive());
            int before = finished(cluster);
            cluster.killWorker();
            assertThat(driver.waitFor(3, TimeUnit.MINUTES)).isTrue();

            String log = cluster.log("driver");
            assertThat(driver.exitValue()).as(log).isEqualTo(3);
            assertThat(before).as("tasks done before the worker was killed").isBetween(5, 150);
            assertThat(log).contains("Executor lost: ").contains("Lost executor ");
            assertThat(summary(cluster.out("driver"))).isEqualTo(summary(single.out()));
        }

        takedowns("export", path("single-export"), "--db", path("single.db"));
        takedowns("export", path("cluster-result-export"), "--db", path("cluster-result.db"));
        assertThat(tree("cluster-result-export")).isEqualTo(tree("single-export"));
        assertThat(Objects.requireNonNull(tree("cluster-result-export").get("volumes.csv"))
                        .lines()
                        .count())
                .isGreaterThan(1_000);
        assertThat(tree("cluster-result-rejects")).isEqualTo(tree("single-rejects"));
        assertThat(books("cluster-result.db")).isEqualTo(books("single.db")).hasSize(8);
        assertThat(takedowns("doctor", "--db", path("cluster-result.db")).exit())
                .isZero();
    }

    @Test
    void theSmallProgramHasNothingOfIt() throws IOException {
        try (Stream<Path> libraries = Files.list(JAR.resolveSibling("lib"))) {
            assertThat(libraries.map(Path::getFileName).map(Path::toString))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches("(importer-spark|spark|scala|hadoop|netty|kryo).*"));
        }
    }

    /** A plain file of many ranges, a zip of zips of the next day, a packed part of the third. */
    private List<String> dumps() throws Exception {
        byte[] first = statements(12_000, 1, "2025-07-01");
        Path plain = Files.write(folder.resolve("sor-global-2025-07-01-full-00000-00000.csv"), first);
        List<String> inner = new ArrayList<>();
        List<byte[]> zips = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            inner.add("sor-global-2025-07-02-full-0000" + i + ".zip");
            zips.add(zip(
                    List.of(
                            "sor-global-2025-07-02-full-0000" + i + "-00000.csv",
                            "sor-global-2025-07-02-full-0000" + i + "-00001.csv"),
                    List.of(statements(800, 10 + i, "2025-07-02"), statements(800, 20 + i, "2025-07-02"))));
        }
        Path packed = Files.write(folder.resolve("sor-global-2025-07-02-full.zip"), zip(inner, zips));
        Path third = folder.resolve("sor-global-2025-07-03-full-00000-00000.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(third))) {
            out.write(statements(500, 30, "2025-07-03"));
        }
        return Stream.of(plain, packed, third).map(Path::toString).toList();
    }

    private static byte[] statements(int rows, int seed, String day) throws Exception {
        Path made = Files.createTempFile("statements", ".csv");
        Process generator = new ProcessBuilder(java(), GENERATOR.toString(), "" + rows, "" + seed, "2")
                .redirectOutput(made.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(generator.waitFor()).isZero();
        String text = Files.readString(made).replace("2025-07-01", day);
        Files.delete(made);
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private List<String> arguments(List<String> dumps, String name) {
        List<String> arguments = new ArrayList<>(List.of("import", "--input-format", "dsa-statements"));
        arguments.addAll(dumps);
        arguments.addAll(List.of("--db", path(name + ".db"), "--rejects", path(name + "-rejects"), "--who", "desk"));
        return arguments;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static int finished(Cluster cluster) {
        return cluster.log("driver").split("Finished task ", -1).length - 1;
    }

    /** The lines of the summary that tell of files. */
    private static List<String> summary(String out) {
        return out.lines()
                .filter(line -> line.contains("dsa-statements") || line.startsWith("total"))
                .map(line -> line.replaceAll(" +", " "))
                .toList();
    }

    /** What the register keeps of the files of the import: names, SHA-256, how rows ended. */
    private List<String> books(String register) throws Exception {
        return takedowns("batches", "show", "1", "--db", path(register))
                .out()
                .lines()
                .filter(line -> line.contains("sor-global"))
                .toList();
    }

    private Map<String, String> tree(String name) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.resolve(name).relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    record Run(int exit, String out) {}

    private Run takedowns(String... arguments) throws Exception {
        return takedowns(List.of(arguments));
    }

    private Run takedowns(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m", "-jar", JAR.toString()));
        command.addAll(arguments);
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exit = process.waitFor();
        return new Run(exit, Files.readString(out));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
