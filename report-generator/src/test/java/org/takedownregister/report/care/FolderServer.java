package org.takedownregister.report.care;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A plain web server of this machine alone, which serves a folder and notes what it did not have; to be closed. */
final class FolderServer implements AutoCloseable {

    private static final int NO_BACKLOG = 0;

    private final HttpServer server;
    private final Path folder;
    private final List<String> missing = new CopyOnWriteArrayList<>();

    private FolderServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static FolderServer of(Path folder) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), NO_BACKLOG);
        FolderServer server = new FolderServer(http, folder);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    URI address(String path) {
        InetSocketAddress place = server.getAddress();
        return URI.create("http://" + place.getHostString() + ":" + place.getPort() + "/" + path);
    }

    /** What was asked for and is not in the folder. */
    List<String> missing() {
        return missing;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            if (!found) {
                missing.add(path);
            }
            byte[] content = Files.readAllBytes(found ? file : folder.resolve("404.html"));
            exchange.getResponseHeaders().set("Content-Type", type(found ? file.toString() : ".html"));
            exchange.sendResponseHeaders(found ? 200 : 404, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
