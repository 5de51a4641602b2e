package ruralpost.sheet.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, pulled element by element. Document types and entities are not followed; depth and the number of
 * different names are limited, because an XML reader keeps both in memory.
 */
final class XmlPart implements AutoCloseable {

    private static final int RECENT = 32;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final SheetLimits limits;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private final String[] recent = new String[RECENT];

    XmlPart(InputStream in, SheetLimits limits) throws IOException {
        this.in = in;
        this.limits = limits;
        try {
            InputFactoryImpl factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw wrap(e);
        }
    }

    /** Moves to the next start or end tag or text; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (true) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return false;
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw wrap(e);
        }
    }

    private void open() throws IOException {
        if (++depth > limits.depth()) {
            throw new Refused("sheet.file.depth", limits.depth());
        }
        count(xml.getLocalName());
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            count(xml.getAttributeLocalName(i));
        }
        if (names.size() > limits.names()) {
            throw new Refused("sheet.file.names", limits.names());
        }
    }

    /** The reader gives the same name as the same object, and a sheet repeats few of them: most are known without hashing. */
    private void count(String name) {
        int slot = System.identityHashCode(name) & RECENT - 1;
        if (recent[slot] != name) {
            recent[slot] = name;
            names.add(name);
        }
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    /** Name without prefix of the current tag; "" at a text. */
    String name() {
        return xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
    }

    /** An attribute of the current start tag by its name without prefix, or null. */
    String attribute(String name) throws IOException {
        try {
            for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw wrap(e);
        }
    }

    /** Adds the text at this place, refusing more than the longest cell. */
    void appendText(StringBuilder to) throws IOException {
        if (!xml.isCharacters()) {
            return;
        }
        try {
            to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw wrap(e);
        }
        if (to.length() > limits.cellChars()) {
            throw new Refused("sheet.file.cell", limits.cellChars());
        }
    }

    /** Reads what is left, so that the part's checksum is compared. */
    void drain() throws IOException {
        while (next()) {
            continue;
        }
        byte[] rest = new byte[4096];
        while (in.read(rest) >= 0) {
            continue;
        }
    }

    /** An error of the XML reader is a damaged file; a refusal found deeper down stays what it is. */
    private static IOException wrap(Exception problem) {
        Refused inner = Refused.in(problem);
        if (inner != null) {
            return inner;
        }
        Refused damaged = new Refused("sheet.file.damaged");
        damaged.initCause(problem);
        return damaged;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException | RuntimeException e) {
            // nothing is held but the stream closed below
        }
        in.close();
    }
}
