package io.github.serviceexcellence.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.serviceexcellence.internal.Interrupts;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, element by element, read by the library's own XML reader: what that does with these bytes here, it does once more
 * when the rows come. It has no document type and so no entities of its own, and what stays in memory is small: the element at hand, those
 * around it, and every name that it ever met.
 */
final class Xml implements Closeable {
    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int TEXT = XMLStreamConstants.CHARACTERS;
    /** The end of the part. */
    static final int OVER = XMLStreamConstants.END_DOCUMENT;

    private static final int MOST_DEPTH = 100;
    /** Characters of all names that differ; workbooks have a few hundred names, which the library keeps for ever. */
    private static final int MOST_OF_NAMES = 1 << 15;
    /** Counted for a name however short it is. */
    private static final int PER_NAME = 16;

    private final PartStream in;
    private final XMLStreamReader2 reader;
    private final Set<String> names = new HashSet<>();
    private int ofNames;

    private Xml(PartStream in, XMLStreamReader2 reader) {
        this.in = in;
        this.reader = reader;
    }

    static Xml of(PartStream in) throws IOException {
        // one of its own: it remembers names
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new Xml(in, (XMLStreamReader2) factory.createXMLStreamReader(in));
        } catch (XMLStreamException | RuntimeException e) {
            throw cause(e, in);
        }
    }

    /** What the stream said, or else that the XML is not well-formed. */
    private static RefusedException cause(Exception e, PartStream in) {
        Interrupts.check();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
        }
        return in.refusal(ExcelProblem.DAMAGED_PART);
    }

    /** Goes to the next {@link #START} or {@link #END} of an element, {@link #TEXT}, or to where it is {@link #OVER}. */
    int next() throws IOException {
        try {
            int event = step();
            while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                event = step();
            }
            return event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE ? TEXT : event;
        } catch (XMLStreamException | RuntimeException e) {
            throw cause(e, in);
        }
    }

    private int step() throws XMLStreamException, RefusedException {
        in.mark();
        int event = reader.next();
        if (event == START) {
            enter();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw in.refusal(ExcelProblem.ODD_PART);
        }
        return event;
    }

    private void enter() throws RefusedException {
        learn(reader.getPrefix(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            learn(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            learn(reader.getNamespacePrefix(i), Objects.requireNonNullElse(reader.getNamespaceURI(i), ""));
        }
        if (depth() > MOST_DEPTH || ofNames > MOST_OF_NAMES) {
            throw in.refusal(ExcelProblem.ODD_PART);
        }
    }

    private void learn(@Nullable String prefix, String name) {
        String whole = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        if (names.add(whole)) {
            ofNames += whole.length() + PER_NAME;
        }
    }

    /** Goes to the next start of an element, wherever it is; false if there is none any more. */
    boolean toStart() throws IOException {
        int event = next();
        while (event != OVER && event != START) {
            event = next();
        }
        return event == START;
    }

    /** How many elements are open, with that which has just begun or ended. */
    int depth() {
        return reader.getDepth();
    }

    /** The name of the element, without a prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** What the name of the element belongs to. */
    String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    /** An attribute of the element that begins. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** An attribute that must be there. */
    String required(String name) throws RefusedException {
        String value = attribute(name);
        if (value == null) {
            throw damaged();
        }
        return value;
    }

    /** The text at hand, of which only the beginning may have been read. */
    String text() throws RefusedException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw cause(e, in);
        }
    }

    /** How many bytes the part has in the archive. */
    long packed() {
        return in.packed();
    }

    /** That the part is not what it should be. */
    RefusedException damaged() {
        return in.refusal(ExcelProblem.DAMAGED_PART);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
