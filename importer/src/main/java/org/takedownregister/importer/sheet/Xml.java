package org.takedownregister.importer.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Refused;

/** Reads a part of a workbook element by element. Document types and everything outside the part are not looked at. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next start or end of an element, or to the next piece of text; false at the end. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT
                        || (reader.hasText() && event != XMLStreamConstants.COMMENT)) {
                    return true;
                }
            }
            return false;
        } catch (Refused e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser throws unchecked exceptions too where it meets what it did not expect.
            throw broken(e);
        }
    }

    private static IOException broken(Exception e) {
        if (e instanceof XMLStreamException stream && stream.getNestedException() instanceof IOException cause) {
            return cause;
        }
        ZipException broken = new ZipException("XML that cannot be read: " + e.getMessage());
        broken.initCause(e);
        return broken;
    }

    boolean starts(String element) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that starts here, of whatever namespace. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text that stands here, if any does, as far as there is room. */
    void addText(StringBuilder to, int most) {
        if (!reader.isStartElement() && !reader.isEndElement() && reader.hasText()) {
            int room = Math.max(0, most - to.length());
            to.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
