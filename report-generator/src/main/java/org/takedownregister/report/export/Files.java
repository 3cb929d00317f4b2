package org.takedownregister.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.takedownregister.report.making.Sha256;

/** The files of one export, with size and hash of each once it is closed; for any number of threads. */
final class Files {

    private final ExportSink sink;
    private final SortedMap<String, ExportedFile> written = new ConcurrentSkipListMap<>();

    Files(ExportSink sink) {
        this.sink = sink;
    }

    /** A file that is to be listed. */
    OutputStream create(String path, String mediaType, String about) throws IOException {
        return new Listed(sink.create(path), path, mediaType, about);
    }

    /** Whether a file that is to be listed is kept as it is; if not, it is to be created. */
    boolean keeps(String path, String mediaType, String about, ExportSink.Rows rows) throws IOException {
        Optional<ExportSink.Kept> kept = sink.keep(path, rows);
        kept.ifPresent(as -> written.put(path, new ExportedFile(path, mediaType, about, as.bytes(), as.sha256())));
        return kept.isPresent();
    }

    /** A file as the last export left it; nothing where there is none, or it is not just so. */
    Optional<InputStream> last(String path) throws IOException {
        return sink.last(path);
    }

    /** The listed files that are complete, by path. */
    Collection<ExportedFile> written() {
        return written.values();
    }

    private final class Listed extends OutputStream {

        private final OutputStream out;
        private final String path;
        private final String mediaType;
        private final String about;
        private final MessageDigest digest = Sha256.digest();
        private long bytes;
        private boolean closed;

        Listed(OutputStream out, String path, String mediaType, String about) {
            this.out = out;
            this.path = path;
            this.mediaType = mediaType;
            this.about = about;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            digest.update(buffer, offset, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            out.close();
            String sha256 = HexFormat.of().formatHex(digest.digest());
            written.put(path, new ExportedFile(path, mediaType, about, bytes, sha256));
        }
    }
}
