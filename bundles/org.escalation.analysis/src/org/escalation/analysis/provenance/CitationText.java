package org.escalation.analysis.provenance;

import java.util.StringJoiner;
import org.escalation.model.Citation;
import org.escalation.model.Source;
import org.escalation.model.text.ElementTitles;

/** Sources as tables and reports name them. */
public final class CitationText {

    private CitationText() {
    }

    /** "[7] p. 3", or with an unnumbered source its name: "Stein 2023, p. 3". */
    public static String shortForm(Citation citation) {
        Source source = citation.getSource();
        String locator = citation.getLocator() == null ? "" : citation.getLocator().strip();
        if (source.getNumber() > 0) {
            return shortName(source) + (locator.isEmpty() ? "" : " " + locator);
        }
        return shortName(source) + (locator.isEmpty() ? "" : ", " + locator);
    }

    /** "[7]", or the name of an unnumbered source. */
    public static String shortName(Source source) {
        return source.getNumber() > 0 ? "[" + source.getNumber() + "]" : ElementTitles.of(source);
    }

    /** The bibliography entry without its number and address: authors (year). Title. */
    public static String entry(Source source) {
        StringJoiner entry = new StringJoiner(". ", "", ".");
        String authors = source.getAuthors() == null ? "" : source.getAuthors().strip();
        String year = source.getYear() > 0 ? "(" + source.getYear() + ")" : "(n.d.)";
        entry.add(authors.isEmpty() ? year : authors + " " + year);
        entry.add(ElementTitles.of(source));
        return entry.toString();
    }
}
