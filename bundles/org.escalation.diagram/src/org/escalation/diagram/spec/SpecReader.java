package org.escalation.diagram.spec;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a specification into a {@link SpecFile}. A document type declaration is refused outright, so no
 * entity is ever expanded or fetched; size, depth and number of elements are bounded by {@link SpecLimits}.
 */
public final class SpecReader {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private final SpecLimits limits;

    /** @param limits what a file may ask for */
    public SpecReader(SpecLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file. The stream is not closed.
     *
     * @param address name of the file for messages and references
     * @throws SpecException when the file is not well-formed, is beyond the limits or declares a document type
     */
    public SpecFile read(InputStream stream, String address) throws SpecException {
        SpecFile file = new SpecFile(address);
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(new Bounded(stream, limits.bytes()));
            readDocument(xml, file);
            if (file.roots().isEmpty()) {
                throw new SpecException("The file holds no specification.", new SpecPlace(address, 0, ""));
            }
            return file;
        } catch (XMLStreamException | TooLarge e) {
            int line = e instanceof XMLStreamException x && x.getLocation() != null ? x.getLocation().getLineNumber() : 0;
            throw new SpecException(sentence(e), new SpecPlace(address, Math.max(0, line), ""), e);
        } finally {
            close(xml, address);
        }
    }

    private static String sentence(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return cause.getMessage();
            }
        }
        String text = String.valueOf(e.getMessage());
        int message = text.indexOf("Message: ");
        return "The file is not well-formed XML: " + (message < 0 ? text : text.substring(message + 9));
    }

    private static void close(XMLStreamReader xml, String address) throws SpecException {
        if (xml != null) {
            try {
                xml.close();
            } catch (XMLStreamException e) {
                throw new SpecException("The file could not be closed.", new SpecPlace(address, 0, ""), e);
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }

    private void readDocument(XMLStreamReader xml, SpecFile file) throws XMLStreamException, SpecException {
        SpecNode current = null;
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    if (++depth > limits.depth()) {
                        throw new SpecException("Elements are nested deeper than " + limits.depth() + " levels.", at(xml, file));
                    }
                    if (++count > limits.elements()) {
                        throw new SpecException("The file has more than " + limits.elements() + " elements.", at(xml, file));
                    }
                    boolean wrapper = current == null && XMI.equals(xml.getNamespaceURI());
                    if (!wrapper) {
                        current = start(xml, file, current);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (current != null) {
                        current = end(current, text.toString());
                    }
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.DTD ->
                    throw new SpecException("The file declares a document type; such files are not opened.", at(xml, file));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new SpecException("The file refers to an entity; such files are not opened.", at(xml, file));
                default -> { // comments and processing instructions carry nothing
                }
            }
        }
    }

    private static SpecPlace at(XMLStreamReader xml, SpecFile file) {
        return new SpecPlace(file.address(), xml.getLocation().getLineNumber(), "");
    }

    private static SpecNode start(XMLStreamReader xml, SpecFile file, SpecNode parent) {
        String type = xml.getAttributeValue(XSI, "type");
        if (type == null) {
            type = xml.getAttributeValue(XMI, "type");
        }
        String namespace = "";
        String feature = xml.getLocalName();
        if (type != null) {
            int colon = type.indexOf(':');
            String uri = xml.getNamespaceURI(colon < 0 ? "" : type.substring(0, colon));
            namespace = uri == null ? "" : uri;
            type = type.substring(colon + 1);
        } else if (parent == null) {
            namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
            type = feature;
        } else {
            type = SpecFormat.impliedType(parent, feature);
        }
        SpecNode node = new SpecNode(file, parent, feature, namespace, type, xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            if (XMI.equals(space) && "id".equals(name) || "uid".equals(name)) {
                file.addId(xml.getAttributeValue(i), node);
            } else if (!XMI.equals(space) && !XSI.equals(space)) {
                node.addValue(name, xml.getAttributeValue(i));
            }
        }
        if (parent == null) {
            file.addRoot(node);
        } else {
            parent.addChild(node);
        }
        return node;
    }

    /** A childless element without attributes is a value of the parent's many-valued attribute, if it has text. */
    private static SpecNode end(SpecNode node, String text) {
        SpecNode parent = node.parent();
        if (parent != null && node.values().isEmpty() && node.children().isEmpty() && !text.isBlank()) {
            parent.removeLast();
            parent.addValue(node.feature(), text);
        }
        return parent;
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(long bytes) {
            super("The file is larger than " + bytes + " bytes.");
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long limit;
        private long left;

        Bounded(InputStream stream, long limit) {
            super(stream);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge(limit);
            }
        }
    }
}
