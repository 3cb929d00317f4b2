package org.takedownregister.report;

import java.util.Arrays;

/** A picture beside the site's title. Its format is told by its first bytes, not by its name. */
public final class Logo {

    /** The largest that a picture may be, in bytes. */
    public static final int MOST_BYTES = 200_000;

    private final Format format;
    private final byte[] content;

    /** What a picture can be. SVG is left out: opened by itself it can run scripts. */
    private enum Format {
        PNG("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0),
        JPEG("jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 0),
        WEBP("webp", new byte[] {'W', 'E', 'B', 'P'}, 8);

        private final String ending;
        private final byte[] mark;
        private final int at;

        Format(String ending, byte[] mark, int at) {
            this.ending = ending;
            this.mark = mark;
            this.at = at;
        }

        boolean fits(byte[] content) {
            return content.length > at + mark.length
                    && Arrays.equals(mark, Arrays.copyOfRange(content, at, at + mark.length));
        }
    }

    private Logo(Format format, byte[] content) {
        this.format = format;
        this.content = content;
    }

    /**
     * A picture.
     *
     * @throws IllegalArgumentException if it is no PNG, JPEG or WebP, or larger than {@link #MOST_BYTES}
     */
    public static Logo of(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new IllegalArgumentException("larger than " + MOST_BYTES + " bytes");
        }
        return Arrays.stream(Format.values())
                .filter(format -> format.fits(content))
                .findFirst()
                .map(format -> new Logo(format, content.clone()))
                .orElseThrow(() -> new IllegalArgumentException("no PNG, JPEG or WebP"));
    }

    /** Where it is in the site, from the top. */
    public String path() {
        return "assets/logo." + format.ending;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(content, logo.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
