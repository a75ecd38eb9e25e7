package org.escalation.exchange.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.escalation.exchange.ExchangeException;

/** What stands in cells. */
final class XlsxCells {

    private static final int LONGEST = 1_000_000;
    private static final double LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;

    private XlsxCells() {
    }

    /**
     * The text within an element, with its pieces of different look but without hints of pronunciation.
     *
     * @param end the element, which the reader stands at the start of
     * @param place where it is, for a message
     */
    static String text(XMLStreamReader xml, String end, String place) throws XMLStreamException, ExchangeException {
        StringBuilder text = new StringBuilder();
        int hint = 0;
        boolean inside = !end.equals("si") && !end.equals("is");
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    hint += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inside |= xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(end)) {
                        return XlsxText.unescaped(text.toString());
                    }
                    hint -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    inside &= !xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inside && hint == 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                    if (text.length() > LONGEST) {
                        throw new ExchangeException(place + " has more than " + LONGEST + " characters; it is not read");
                    }
                }
                default -> {
                }
            }
        }
        throw new ExchangeException(place + " has no end");
    }

    /** A day number as date, or as date with time if it has one; null if it is none. */
    static String date(String number, boolean from1904) {
        double days;
        try {
            days = Double.parseDouble(number) + (from1904 ? 1_462 : 0);
        } catch (NumberFormatException noNumber) {
            return null;
        }
        if (!(days >= 0 && days <= LAST_DAY)) {
            return null;
        }
        // the format counts a 29 February 1900 that never was
        LocalDate day = LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays((long) days);
        long seconds = Math.round((days - Math.floor(days)) * SECONDS);
        return seconds == 0 ? day.toString() : LocalDateTime.of(day, java.time.LocalTime.MIN).plusSeconds(seconds).toString();
    }
}
