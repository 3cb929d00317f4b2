package org.takedownregister.report;

import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import org.takedownregister.report.words.Disguises;

/**
 * Takes a page as bytes. Characters that could reorder or hide text around them are shown by their number instead,
 * whatever field they came in by; the templates themselves have none.
 */
final class PageOutput implements TemplateOutput {

    private final Utf8ByteOutput bytes = new Utf8ByteOutput();

    @Override
    public void writeContent(String text) {
        bytes.writeContent(Disguises.shown(text));
    }

    @Override
    public void writeContent(String text, int from, int to) {
        if (Disguises.isPlain(text, from, to)) {
            bytes.writeContent(text, from, to);
        } else {
            bytes.writeContent(Disguises.shown(text.substring(from, to)));
        }
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        bytes.writeBinaryContent(content);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
