package org.takedownregister.report.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
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
 */
record Remembered(Map<String, SiteFile> files, SortedMap<String, String> keepsakes) {

    static final String NAME = ".ingredients";

    private static final String FORMAT = "Takedown Register: ingredients 3";
    private static final int BYTES_A_FILE = 128;

    /** Of a site that is new. */
    static final Remembered NOTHING = new Remembered(Map.of(), Collections.emptySortedMap());

    /** Where it is not known how the files of a manifest were made. */
    static Remembered nothingBut(Manifest manifest) {
        Map<String, SiteFile> files = new LinkedHashMap<>();
        manifest.files().forEach((path, mark) -> files.put(path, new SiteFile(path, mark, null)));
        return new Remembered(files, Collections.emptySortedMap());
    }

    /** What was remembered; nothing where it is not certain. */
    static Optional<Remembered> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        Meanwhile<byte[]> sealed = Meanwhile.of(() -> hash(Files.readAllBytes(manifest)));
        byte[] content = Files.readAllBytes(file);
        int end = content.length - Sha256.digest().getDigestLength();
        if (end < 0 || !isWhole(content, end)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content, 0, end))) {
            if (!FORMAT.equals(in.readUTF())) {
                return Optional.empty();
            }
            Remembered remembered = new Remembered(files(in), keepsakes(in));
            byte[] seal = in.readNBytes(Sha256.digest().getDigestLength());
            return Arrays.equals(seal, sealed.done()) ? Optional.of(remembered) : Optional.empty();
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] content, int end) {
        MessageDigest digest = Sha256.digest();
        digest.update(content, 0, end);
        return Arrays.equals(digest.digest(), Arrays.copyOfRange(content, end, content.length));
    }

    private static byte[] hash(byte[] content) {
        return Sha256.digest().digest(content);
    }

    private static Map<String, SiteFile> files(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, SiteFile> files = new LinkedHashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            if (!SiteFile.isPath(path)) {
                throw new IllegalArgumentException("no path of a site: " + path);
            }
            Mark mark = new Mark(new Sha256(in.readLong(), in.readLong(), in.readLong(), in.readLong()), in.readLong());
            files.put(path, new SiteFile(path, mark, in.readBoolean() ? making(in) : null));
        }
        return files;
    }

    private static Making making(DataInputStream in) throws IOException {
        Ingredients of = new Ingredients(in.readLong(), in.readLong());
        return new Making(of, in.readNBytes(in.readInt()));
    }

    private static SortedMap<String, String> keepsakes(DataInputStream in) throws IOException {
        SortedMap<String, String> keepsakes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            keepsakes.put(in.readUTF(), in.readUTF());
        }
        return keepsakes;
    }

    /**
     * What is to be remembered, but for the manifest that it belongs to.
     *
     * @param files all of them, by path
     */
    static byte[] toBytes(List<SiteFile> files, SortedMap<String, String> keepsakes) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(BYTES_A_FILE * (files.size() + 2));
        DataOutputStream out = new DataOutputStream(content);
        out.writeUTF(FORMAT);
        out.writeInt(files.size());
        for (SiteFile file : files) {
            Sha256 sha256 = file.mark().sha256();
            out.writeUTF(file.path());
            out.writeLong(sha256.first());
            out.writeLong(sha256.second());
            out.writeLong(sha256.third());
            out.writeLong(sha256.last());
            out.writeLong(file.mark().bytes());
            write(file.making(), out);
        }
        out.writeInt(keepsakes.size());
        for (var kept : keepsakes.entrySet()) {
            out.writeUTF(kept.getKey());
            out.writeUTF(kept.getValue());
        }
        return content.toByteArray();
    }

    private static void write(@Nullable Making making, DataOutputStream out) throws IOException {
        out.writeBoolean(making != null);
        if (making != null) {
            out.writeLong(making.of().high());
            out.writeLong(making.of().low());
            out.writeInt(making.note().length);
            out.write(making.note());
        }
    }

    /** The same with the manifest that it belongs to. */
    static byte[] sealed(byte[] content, byte[] manifest) {
        int length = Sha256.digest().getDigestLength();
        byte[] sealed = Arrays.copyOf(content, content.length + 2 * length);
        System.arraycopy(hash(manifest), 0, sealed, content.length, length);
        MessageDigest digest = Sha256.digest();
        digest.update(sealed, 0, content.length + length);
        System.arraycopy(digest.digest(), 0, sealed, content.length + length, length);
        return sealed;
    }
}
