package org.escalation.exchange.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.escalation.exchange.ExchangeException;

/**
 * What sheets of a workbook share.
 *
 * @param sheets names of the sheets with their parts
 * @param texts shared texts
 * @param dates for each format of cells whether it shows dates
 * @param from1904 whether days are counted from 1904
 */
record XlsxBook(Map<String, String> sheets, List<String> texts, List<Boolean> dates, boolean from1904) {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final int MOST_TEXTS = 20_000_000;

    static XlsxBook read(XlsxPackage parts) throws ExchangeException, IOException {
        Map<String, String> links = new HashMap<>();
        parts.read("xl/_rels/workbook.xml.rels", xml -> elements(xml, name -> {
            if (name.equals("Relationship") && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/worksheet")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                links.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }));
        Map<String, String> sheets = new LinkedHashMap<>();
        boolean[] old = new boolean[1];
        parts.read("xl/workbook.xml", xml -> elements(xml, name -> {
            if (name.equals("workbookPr")) {
                old[0] = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
            } else if (name.equals("sheet")) {
                String part = links.get(link(xml));
                if (part != null) {
                    sheets.put(XlsxText.unescaped(String.valueOf(xml.getAttributeValue(null, "name"))), part);
                }
            }
        }));
        List<String> texts = new ArrayList<>();
        if (parts.has(STRINGS)) {
            parts.read(STRINGS, xml -> texts(xml, texts));
        }
        List<Boolean> dates = new ArrayList<>();
        if (parts.has(STYLES)) {
            parts.read(STYLES, xml -> dates(xml, dates));
        }
        return new XlsxBook(sheets, texts, dates, old[0]);
    }

    /** Is told of each element that begins. */
    interface Beginning {
        void of(String name) throws ExchangeException, XMLStreamException;
    }

    static void elements(XMLStreamReader xml, Beginning beginning) throws ExchangeException, XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                beginning.of(xml.getLocalName());
            }
        }
    }

    /** The attribute {@code r:id}, in whichever of the format's two name spaces. */
    private static String link(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static void texts(XMLStreamReader xml, List<String> texts) throws ExchangeException, XMLStreamException {
        elements(xml, name -> {
            if (name.equals("si")) {
                if (texts.size() == MOST_TEXTS) {
                    throw new ExchangeException("the workbook has more than " + MOST_TEXTS + " different texts");
                }
                texts.add(XlsxCells.text(xml, "si", "shared text " + texts.size()));
            }
        });
    }

    private static void dates(XMLStreamReader xml, List<Boolean> dates) throws ExchangeException, XMLStreamException {
        Map<String, Boolean> own = new HashMap<>();
        boolean[] inside = new boolean[1];
        elements(xml, name -> {
            switch (name) {
                case "numFmt" -> own.put(xml.getAttributeValue(null, "numFmtId"), showsDate(String.valueOf(xml.getAttributeValue(null, "formatCode"))));
                case "cellXfs" -> inside[0] = true;
                case "cellStyles", "dxfs" -> inside[0] = false;
                case "xf" -> {
                    if (inside[0]) {
                        String format = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                        dates.add(own.getOrDefault(format, format.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]")));
                    }
                }
                default -> {
                }
            }
        });
    }

    private static boolean showsDate(String format) {
        String shown = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "").toLowerCase(Locale.ROOT);
        return shown.matches("(?s).*[ymdhs].*") && !shown.contains("general");
    }
}
