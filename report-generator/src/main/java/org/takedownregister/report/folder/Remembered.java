package org.takedownregister.report.folder;

import java.io.BufferedInputStream;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;

/**
 * What the files of a publication were made of, kept beside its manifest for the next one. It belongs to that very
 * manifest and is no part of the site: where it is missing, damaged or of another manifest, everything is made again.
 */
final class Remembered {

    static final String NAME = ".ingredients";

    private static final String FORMAT = "Takedown Register: ingredients 2";

    private Remembered() {}

    /**
     * A file as it is remembered.
     *
     * @param path where it is
     * @param of what it was made of
     * @param note what else came of making it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Making(String path, Ingredients of, byte[] note) {}

    /**
     * All that is remembered.
     *
     * @param makings how the files of a manifest were made, by path
     * @param keepsakes the SHA-256 of what is kept in files of its own, by name
     */
    record All(Map<String, Making> makings, SortedMap<String, String> keepsakes) {
        static final All NOTHING = new All(Map.of(), Collections.emptySortedMap());
    }

    /** What was remembered; nothing where it is not certain. */
    static All read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(manifest)) {
            return All.NOTHING;
        }
        byte[] content = Files.readAllBytes(file);
        int end = content.length - digest().getDigestLength();
        if (end < 0 || !isWhole(content, end)) {
            return All.NOTHING;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content, 0, end))) {
            return FORMAT.equals(in.readUTF())
                            && Arrays.equals(in.readNBytes(digest().getDigestLength()), hash(manifest))
                    ? new All(makings(in), keepsakes(in))
                    : All.NOTHING;
        } catch (EOFException | UTFDataFormatException notOurs) {
            return All.NOTHING;
        }
    }

    private static boolean isWhole(byte[] content, int end) {
        MessageDigest digest = digest();
        digest.update(content, 0, end);
        return Arrays.equals(digest.digest(), Arrays.copyOfRange(content, end, content.length));
    }

    private static Map<String, Making> makings(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, Making> makings = new HashMap<>(count * 4 / 3 + 1);
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            Ingredients of = new Ingredients(in.readLong(), in.readLong());
            makings.put(path, new Making(path, of, in.readNBytes(in.readInt())));
        }
        return makings;
    }

    private static SortedMap<String, String> keepsakes(DataInputStream in) throws IOException {
        SortedMap<String, String> keepsakes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            keepsakes.put(in.readUTF(), in.readUTF());
        }
        return keepsakes;
    }

    private static byte[] hash(Path manifest) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[1 << 16];
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(manifest))) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        return Sha256.digest();
    }

    /** By path. */
    static List<Making> inOrder(Collection<Making> makings) {
        List<Making> inOrder = new ArrayList<>(makings);
        inOrder.sort(Comparator.comparing(Making::path));
        return inOrder;
    }

    /** What is to be remembered of the files of a manifest and of what is kept beside it. */
    static byte[] toBytes(byte[] manifest, List<Making> makings, SortedMap<String, String> keepsakes)
            throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(64 * (makings.size() + 2));
        DataOutputStream out = new DataOutputStream(content);
        out.writeUTF(FORMAT);
        out.write(digest().digest(manifest));
        out.writeInt(makings.size());
        for (Making making : makings) {
            out.writeUTF(making.path());
            out.writeLong(making.of().high());
            out.writeLong(making.of().low());
            out.writeInt(making.note().length);
            out.write(making.note());
        }
        out.writeInt(keepsakes.size());
        for (var kept : keepsakes.entrySet()) {
            out.writeUTF(kept.getKey());
            out.writeUTF(kept.getValue());
        }
        out.write(digest().digest(content.toByteArray()));
        return content.toByteArray();
    }

    /** Whether a folder has exactly this. */
    static boolean isIn(Path folder, byte[] content) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    }
}
