package org.takedownregister.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page from its template, and escapes what is not the template's own. A text without a character that would
 * have to be escaped anywhere, as most are, goes straight to the bytes; what the library looks at besides, addresses
 * and scripts, is left to it.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

    private final PageBytes bytes;
    private boolean isOrdinary = true;

    PageOutput(PageBytes bytes) {
        super(bytes);
        this.bytes = bytes;
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        super.setContext(tagName, attributeName);
        isOrdinary = attributeName == null
                ? !"script".equals(tagName)
                : !attributeName.startsWith("on") && !attributeName.equals("href");
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null || !isOrdinary || !bytes.writePlain(text)) {
            super.writeUserContent(text);
        }
    }

    @Override
    public void writeContent(String text) {
        bytes.writeContent(text);
    }

    @Override
    public void writeContent(String text, int from, int to) {
        bytes.writeContent(text, from, to);
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        bytes.writeBinaryContent(content);
    }
}
