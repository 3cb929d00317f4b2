package org.takedownregister.spark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standalone cluster of a master and two workers on loopback, from Spark's own artifacts; to be closed. */
final class Cluster implements AutoCloseable {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("spark.home")));
    private static final Path APP = Path.of(Objects.requireNonNull(System.getProperty("spark.app")));

    /** What Spark's own scripts open to it. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/jdk.internal.ref",
            "java.base/sun.nio.ch",
            "java.base/sun.nio.cs",
            "java.base/sun.security.action",
            "java.base/sun.util.calendar");

    private final Path folder;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    Cluster(Path folder) throws Exception {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        master = start(
                "master",
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--webui-port",
                        "0"));
        await("a master", () -> isIn("master", "I have been elected leader"));
        for (int i = 1; i <= 2; i++) {
            workers.add(start(
                    "worker-" + i,
                    List.of(
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            "127.0.0.1",
                            "--cores",
                            "1",
                            "--memory",
                            "640m",
                            "--webui-port",
                            "0",
                            "--work-dir",
                            folder.resolve("work-" + i).toString(),
                            address())));
        }
        for (int i = 1; i <= 2; i++) {
            String worker = "worker-" + i;
            await(worker, () -> isIn(worker, "Successfully registered with master"));
        }
    }

    /** Whether a process said something; nobody waits for one that has ended. */
    private boolean isIn(String name, String said) {
        boolean isAlive = master.isAlive() && workers.stream().allMatch(Process::isAlive);
        if (!isAlive) {
            close();
            throw new AssertionError(log(name));
        }
        return log(name).contains(said);
    }

    private String address() {
        return "spark://127.0.0.1:" + port;
    }

    private Process start(String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "--add-modules=jdk.incubator.vector",
                "-Djdk.reflect.useDirectMethodHandle=false",
                "-Dio.netty.tryReflectionSetAccessible=true"));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", HOME.resolve("jars") + "/*"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.start();
    }

    /**
     * Runs the program on a cluster of its own, for benchmarks: a folder for the cluster's files, then the program's
     * arguments. Prints how long the program took without the cluster's start, and ends with its exit code.
     */
    public static void main(String... arguments) throws Exception {
        int exit;
        try (Cluster cluster = new Cluster(Files.createDirectories(Path.of(arguments[0])))) {
            long start = System.nanoTime();
            exit = cluster.submit("driver", List.of(), List.of(arguments).subList(1, arguments.length))
                    .waitFor();
            System.out.printf(
                    "%s%.1f s from submission to end, exit %d%n",
                    cluster.out("driver"), (System.nanoTime() - start) / 1e9, exit);
        }
        System.exit(exit);
    }

    /** Submits the program; what it prints goes to a file of a name. */
    Process submit(String name, List<String> settings, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", address()));
        List<String> all = new ArrayList<>(
                List.of("spark.executor.memory=512m", "spark.ui.enabled=false", "spark.driver.host=127.0.0.1"));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.addAll(List.of("--class", "org.takedownregister.spark.SparkTakedowns", "--jars", libraries()));
        command.add(APP.resolve("importer-spark.jar").toString());
        command.addAll(arguments);
        return start(name, command);
    }

    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(APP.resolve("lib"))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(","));
        }
    }

    /** What a process wrote to its log so far. */
    String log(String name) {
        return text(name + ".log");
    }

    /** What a process printed so far. */
    String out(String name) {
        return text(name + ".out");
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            return "";
        }
    }

    /** Kills a worker and the executors that it started, as a machine does that loses its power. */
    void killWorker() {
        kill(workers.get(0));
    }

    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    static void await(String what, BooleanSupplier isThere) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!isThere.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited two minutes for " + what);
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        workers.forEach(Cluster::kill);
        kill(master);
        workers.forEach(worker -> worker.onExit().join());
        master.onExit().join();
    }
}
