package org.takedownregister.report.folder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.folder.SiteFile.Making;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Sha256;

/**
 * The files of a publication and what they were made of, kept beside its manifest for the next one. It belongs to that
 * very manifest and is no part of the site: where it is missing, damaged or of another manifest, everything is made
 * again.
 *
 * @param files what the manifest tells of the files, and how they were made, by path and in that order
 * @param keepsakes the SHA-256 of what is kept in files of its own, by name
 * @param manifest what the manifest is known by; null where there is none
 */
record Remembered(
        Map<String, SiteFile> files,
        SortedMap<String, String> keepsakes,
        @Nullable Mark manifest) {

    static final String NAME = ".ingredients";

    private static final String FORMAT = "Takedown Register: ingredients 3";
    private static final int CHUNK = 1 << 16;

    /** The SHA-256 of a file, its size, what it was made of, how long its note is. */
    private static final int ENTRY = 4 * Long.BYTES + Long.BYTES + 2 * Long.BYTES + Integer.BYTES;

    /** Stands for the length of the note of a file that is always made. */
    private static final int NEVER_KEPT = -1;

    /** Of a site that is new. */
    static final Remembered NOTHING = new Remembered(Map.of(), Collections.emptySortedMap(), null);

    /** Where it is not known how the files of a manifest were made. */
    static Remembered nothingBut(Manifest manifest, Mark known) {
        Map<String, SiteFile> files = new LinkedHashMap<>();
        manifest.files().forEach((path, mark) -> files.put(path, new SiteFile(path, mark, null)));
        return new Remembered(files, Collections.emptySortedMap(), known);
    }

    /** What was remembered; nothing where it is not certain. */
    static Optional<Remembered> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        Meanwhile<Mark> sealed = Meanwhile.of(() -> Mark.of(manifest));
        MessageDigest digest = Sha256.digest();
        try (DataInputStream in = new DataInputStream(
                new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK), digest))) {
            if (!FORMAT.equals(in.readUTF())) {
                return Optional.empty();
            }
            Map<String, SiteFile> files = files(in, Files.size(file));
            SortedMap<String, String> keepsakes = keepsakes(in);
            Sha256 of = sha256(in);
            Sha256 read = Sha256.of(digest);
            boolean isWhole = sha256(in).equals(read) && in.read() < 0;
            return isWhole && sealed.done().sha256().equals(of)
                    ? Optional.of(new Remembered(files, keepsakes, sealed.done()))
                    : Optional.empty();
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Sha256 sha256(DataInputStream in) throws IOException {
        return new Sha256(in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }

    private static Map<String, SiteFile> files(DataInputStream in, long size) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > size) {
            throw new IllegalArgumentException("more files than bytes: " + count);
        }
        Map<String, SiteFile> files = new LinkedHashMap<>(count * 4 / 3 + 1);
        byte[] entry = new byte[ENTRY];
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            if (!SiteFile.isPath(path)) {
                throw new IllegalArgumentException("no path of a site: " + path);
            }
            in.readFully(entry);
            ByteBuffer read = ByteBuffer.wrap(entry);
            Sha256 sha256 = new Sha256(read.getLong(), read.getLong(), read.getLong(), read.getLong());
            Mark mark = new Mark(sha256, read.getLong());
            Ingredients of = new Ingredients(read.getLong(), read.getLong());
            int note = read.getInt();
            files.put(path, new SiteFile(path, mark, note < 0 ? null : new Making(of, in.readNBytes(note))));
        }
        return files;
    }

    private static SortedMap<String, String> keepsakes(DataInputStream in) throws IOException {
        SortedMap<String, String> keepsakes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            keepsakes.put(in.readUTF(), in.readUTF());
        }
        return keepsakes;
    }

    /**
     * Writes what is to be remembered.
     *
     * @param files all of them, by path
     * @param manifest the manifest that it belongs to
     */
    static void write(Path place, List<SiteFile> files, SortedMap<String, String> keepsakes, Meanwhile<Mark> manifest)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(place), digest), CHUNK))) {
            out.writeUTF(FORMAT);
            out.writeInt(files.size());
            byte[] entry = new byte[ENTRY];
            for (SiteFile file : files) {
                out.writeUTF(file.path());
                Making making = file.making();
                ByteBuffer written = put(ByteBuffer.wrap(entry), file.mark().sha256())
                        .putLong(file.mark().bytes());
                if (making == null) {
                    written.putLong(0).putLong(0).putInt(NEVER_KEPT);
                    out.write(entry);
                } else {
                    written.putLong(making.of().high())
                            .putLong(making.of().low())
                            .putInt(making.note().length);
                    out.write(entry);
                    out.write(making.note());
                }
            }
            out.writeInt(keepsakes.size());
            for (var kept : keepsakes.entrySet()) {
                out.writeUTF(kept.getKey());
                out.writeUTF(kept.getValue());
            }
            byte[] seal = new byte[digest.getDigestLength()];
            put(ByteBuffer.wrap(seal), manifest.done().sha256());
            out.write(seal);
            out.flush();
            out.write(digest.digest());
        }
    }

    private static ByteBuffer put(ByteBuffer bytes, Sha256 sha256) {
        return bytes.putLong(sha256.first())
                .putLong(sha256.second())
                .putLong(sha256.third())
                .putLong(sha256.last());
    }
}
