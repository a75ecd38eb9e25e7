package org.escalation.exchange.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.escalation.exchange.ExchangeException;

/** The parts of a workbook file. A file that unpacks to far more than it should is refused before it fills the memory. */
final class XlsxPackage implements Closeable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long UNSUSPICIOUS = 32L << 20;
    private static final int MOST_TIMES = 100;
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private long unpacked;

    /** @throws ExchangeException if the file is no workbook without macros */
    XlsxPackage(Path file) throws ExchangeException, IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLD.length);
        }
        if (java.util.Arrays.equals(start, OLD)) {
            throw new ExchangeException("this is a workbook of the old format (.xls) or one with a password; save it as .xlsx without one");
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            throw new ExchangeException("this is no workbook: " + noZip.getMessage(), noZip);
        }
        try {
            check();
        } catch (ExchangeException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void check() throws ExchangeException {
        if (zip.size() > MOST_PARTS) {
            throw new ExchangeException("the workbook has " + zip.size() + " parts; at most " + MOST_PARTS + " are read");
        }
        if (zip.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new ExchangeException("the workbook holds macros, which are never run here; save it as .xlsx without them");
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new ExchangeException("this is no workbook: it has no part xl/workbook.xml");
        }
    }

    /** Whether there is a part. */
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** What is done with the XML of a part. */
    @FunctionalInterface
    interface Reading {

        /** Reads to the end. */
        void read(XMLStreamReader xml) throws XMLStreamException, ExchangeException;
    }

    /**
     * Reads a part.
     *
     * @throws ExchangeException if it is missing, too large or no proper XML
     */
    void read(String part, Reading reading) throws ExchangeException, IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ExchangeException("the workbook lacks its part " + part);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // these count attributes of large sheets too; without document types there are no entities to be limited
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        try (InputStream in = new Limited(zip.getInputStream(entry), entry)) {
            reading.read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof TooLarge large) {
                throw new ExchangeException(large.getMessage(), large);
            }
            throw new ExchangeException("the part " + part + " of the workbook is damaged: " + broken.getMessage().replaceAll("\\R", " "), broken);
        } catch (TooLarge large) {
            throw new ExchangeException(large.getMessage(), large);
        } catch (ZipException damaged) {
            throw new ExchangeException("the part " + part + " of the workbook is damaged: " + damaged.getMessage(), damaged);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends the reading of a part that unpacks to too much. */
    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Counts what is unpacked, whatever the file says of itself. */
    private final class Limited extends FilterInputStream {

        private final ZipEntry entry;
        private long read;

        Limited(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws TooLarge {
            read += more;
            unpacked += more;
            if (unpacked > MOST_BYTES || read > UNSUSPICIOUS && read / MOST_TIMES > entry.getCompressedSize()) {
                throw new TooLarge("the workbook unpacks to far more than a table of its size would (" + entry.getName()
                        + "); it is not read any further");
            }
        }
    }
}
