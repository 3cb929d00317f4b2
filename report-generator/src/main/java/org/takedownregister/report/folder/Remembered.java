package org.takedownregister.report.folder;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Sha256;

/**
 * The files of a publication and what they were made of, kept beside its manifest for the next one. It belongs to that
 * very manifest and is no part of the site: where it is missing, damaged or of another manifest, everything is made
 * again.
 *
 * @param files what the manifest tells of the files, and how they were made
 * @param keepsakes the SHA-256 of what is kept in files of its own, by name
 * @param manifest what the manifest is known by; null where there is none
 */
record Remembered(
        LastFiles files,
        SortedMap<String, String> keepsakes,
        @Nullable Mark manifest) {

    static final String NAME = ".ingredients";

    private static final String FORMAT = "Takedown Register: ingredients 3";
    private static final int CHUNK = 1 << 16;

    private static final int HASH = 4 * Long.BYTES;

    /** A larger one cannot be held: everything is made again. */
    private static final long MOST = Integer.MAX_VALUE - 16;

    private static final int SIXTEEN_BITS = 0xffff;

    /** Of a site that is new. */
    static final Remembered NOTHING = new Remembered(LastFiles.NONE, Collections.emptySortedMap(), null);

    /** Where it is not known how the files of a manifest were made. */
    static Remembered nothingBut(Manifest manifest, Mark known) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entries);
        SortedMap<String, Mark> files = new TreeMap<>(manifest.files());
        for (var file : files.entrySet()) {
            LastFiles.write(new SiteFile(file.getKey(), file.getValue(), null), out);
        }
        LastFiles last = new LastFiles(entries.toByteArray(), 0, entries.size(), files.size());
        return new Remembered(last, Collections.emptySortedMap(), known);
    }

    /** What was remembered; nothing where it is not certain. */
    static Optional<Remembered> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(manifest) || Files.size(file) > MOST) {
            return Optional.empty();
        }
        Meanwhile<Mark> sealed = Meanwhile.of(() -> Mark.of(manifest));
        byte[] bytes = Files.readAllBytes(file);
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, 0, Math.max(0, bytes.length - HASH));
        try {
            ByteBuffer end = ByteBuffer.wrap(bytes).position(bytes.length - HASH);
            if (!Sha256.of(end).equals(Sha256.of(digest))) {
                return Optional.empty();
            }
            ByteBuffer in = ByteBuffer.wrap(bytes, 0, bytes.length - HASH);
            if (!FORMAT.equals(text(in))) {
                return Optional.empty();
            }
            int count = in.getInt();
            LastFiles files = new LastFiles(bytes, in.position(), in.limit(), count);
            in.position(files.end());
            SortedMap<String, String> keepsakes = keepsakes(in);
            boolean isWhole = sealed.done().sha256().equals(Sha256.of(in)) && !in.hasRemaining();
            return isWhole ? Optional.of(new Remembered(files, keepsakes, sealed.done())) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[in.getShort() & SIXTEEN_BITS];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> keepsakes(ByteBuffer in) {
        SortedMap<String, String> keepsakes = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            String part = text(in);
            if (!Keepsakes.isPart(part)) {
                throw new IllegalArgumentException(part);
            }
            keepsakes.put(part, text(in));
        }
        return keepsakes;
    }

    /**
     * Writes what is to be remembered.
     *
     * @param files all of them
     * @param manifest the manifest that it belongs to
     */
    static void write(Path place, FilesInOrder files, SortedMap<String, String> keepsakes, Meanwhile<Mark> manifest)
            throws IOException {
        MessageDigest digest = Sha256.digest();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(place), digest), CHUNK))) {
            out.writeUTF(FORMAT);
            out.writeInt(files.count());
            for (SiteFile file : files) {
                LastFiles.write(file, out);
            }
            out.writeInt(keepsakes.size());
            for (var kept : keepsakes.entrySet()) {
                out.writeUTF(kept.getKey());
                out.writeUTF(kept.getValue());
            }
            out.write(manifest.done().sha256().toBytes());
            out.flush();
            out.write(digest.digest());
        }
    }
}
